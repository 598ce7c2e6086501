/** One question of the template and what the korps answers: whether it is settled, and in which words. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ownId } from '../pipeline'
import { type Antwoord, type Gesteld, isBeantwoord, KEUZE_WOORD, KEUZES } from './korps-stand'

/** Milliseconds of rest after which words are kept, besides on leaving the field. */
const RUST = 600

export type Daden = {
  antwoord: (gesteld: Gesteld, nieuw: Pick<Antwoord, 'keuze' | 'tekst'>) => void
  bevestig: (gesteld: Gesteld) => void
}

export function vraagId({ artikel, vraag }: Gesteld): string {
  return ownId(`vraag-${artikel.id}-${artikel.vragen.indexOf(vraag)}`)
}

export function KorpsVraag({ gesteld, daden }: { gesteld: Gesteld; daden: Daden }): ReactNode {
  const { vraag, antwoord, isOpnieuw } = gesteld
  const id = vraagId(gesteld)
  const { keuze, tekst = '' } = antwoord ?? {}
  return (
    <fieldset id={id} className="korps__vraag" tabIndex={-1} data-opnieuw={isOpnieuw || undefined}>
      <legend>{vraag}</legend>
      {isOpnieuw && <Opnieuw gesteld={gesteld} daden={daden} />}
      <div className="korps__keuzes" role="radiogroup" aria-label="Ligt dit vast in je korps?">
        <span aria-hidden="true">Ligt dit vast?</span>
        {KEUZES.map((naam) => (
          <label key={naam}>
            <input
              type="radio"
              name={id}
              checked={keuze === naam}
              onChange={() => daden.antwoord(gesteld, { keuze: naam, tekst })}
            />
            {naam === 'nvt' ? <abbr title={KEUZE_WOORD.nvt}>N.v.t.</abbr> : KEUZE_WOORD[naam]}
          </label>
        ))}
      </div>
      <Woorden
        id={`${id}-tekst`}
        label={keuze === 'nvt' ? 'Waarom geldt dit niet voor je korps?' : 'Wat beslist je korps?'}
        tekst={tekst}
        bewaar={(nieuw) => daden.antwoord(gesteld, { ...(keuze ? { keuze } : {}), tekst: nieuw })}
      />
      {isBeantwoord(antwoord) && (
        <button type="button" className="knop-stil" onClick={() => daden.antwoord(gesteld, {})}>
          Wis dit antwoord
        </button>
      )}
    </fieldset>
  )
}

/** The question as it was asked, where it is another now; and who looked says so. */
function Opnieuw({ gesteld, daden }: { gesteld: Gesteld; daden: Daden }): ReactNode {
  const { vraag, antwoord } = gesteld
  return (
    <div className="korps__opnieuw">
      <p>
        <strong>Kijk dit antwoord opnieuw na:</strong> het artikel wijzigde nadat je antwoordde.
        {antwoord && antwoord.vraag !== vraag && <> De vraag was: “{antwoord.vraag}”</>}
      </p>
      <Bevestig gesteld={gesteld} daden={daden} />
    </div>
  )
}

export function Bevestig({ gesteld, daden }: { gesteld: Gesteld; daden: Daden }): ReactNode {
  return (
    <button type="button" className="knop-stil" onClick={() => daden.bevestig(gesteld)}>
      Dit antwoord klopt nog
    </button>
  )
}

type WoordenProps = { id: string; label: string; tekst: string; bewaar: (tekst: string) => void }

/** Words stand in the field at once, and are kept when whoever writes pauses or leaves. */
function Woorden({ id, label, tekst, bewaar }: WoordenProps): ReactNode {
  const [getypt, setGetypt] = useState<string>()
  const laatste = useRef({ getypt, tekst, bewaar })
  useEffect(() => {
    laatste.current = { getypt, tekst, bewaar }
  })
  const leg = useRef((): void => {
    const { getypt: nu, tekst: was, bewaar: doe } = laatste.current
    if (nu !== undefined && nu !== was) doe(nu)
  })
  useEffect(() => {
    if (getypt === undefined) return
    const timer = setTimeout(leg.current, RUST)
    return () => clearTimeout(timer)
  }, [getypt])
  useEffect(() => {
    const nu = leg.current
    window.addEventListener('pagehide', nu)
    return () => {
      window.removeEventListener('pagehide', nu)
      nu()
    }
  }, [])
  return (
    <label className="korps__woorden" htmlFor={id}>
      {label}
      <textarea
        id={id}
        rows={2}
        maxLength={10_000}
        value={getypt ?? tekst}
        onChange={({ target }) => setGetypt(target.value)}
        onBlur={() => {
          leg.current()
          setGetypt(undefined)
        }}
      />
    </label>
  )
}
