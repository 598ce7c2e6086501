/** The self-test: one question at a time, what was right and why at once, and a round of what was wrong. Sends nothing. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { VraagOpPagina } from '../data'
import { ownId } from '../pipeline'
import { Tree } from '../parts/tree'
import { hrefOf } from '../reader/published'
import { BewaarResultaat } from './bewaar-resultaat'
import { JuistAntwoord, Waarom, type ZelftestProps } from './antwoord'
import { Invullen } from './zelftest-invullen'
import {
  begin,
  geschud,
  isGoed,
  juisten,
  met,
  opnieuw,
  type Stand,
  type Uitslag,
  verder
} from './zelftest-stand'
import { kleed } from './zelftest-stijl'

export function drawZelftest(vragen: readonly VraagOpPagina[], address: string): ReactNode {
  return <Zelftest vragen={vragen} address={address} />
}

function Zelftest({ vragen, address }: ZelftestProps): ReactNode {
  const [stand, setStand] = useState(() => begin(vragen.length))
  const frame = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)
  useEffect(kleed, [])
  // Who goes on stands at the next question; who opens the page stays where they are.
  useEffect(() => {
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>('[data-begin]')?.focus()
  }, [stand.nu, stand.ronde])
  const go = (next: Stand): void => {
    hasMoved.current = true
    setStand(next)
  }
  const plaats = stand.ronde[stand.nu]
  const vraag = plaats === undefined ? undefined : vragen[plaats]
  if (vragen.length === 0) return <p>Er zijn nu geen vragen.</p>
  return (
    <div ref={frame} className="zelftest">
      {vraag === undefined || plaats === undefined ? (
        <Einde
          stand={stand}
          vragen={vragen}
          address={address}
          onOpnieuw={() => go(opnieuw(stand))}
          onBegin={() => go(begin(vragen.length))}
        />
      ) : (
        <EenVraag
          key={`${plaats}-${stand.ronde.length}`}
          vraag={vraag}
          hoever={`Vraag ${stand.nu + 1} van ${stand.ronde.length}`}
          uitslag={stand.uitslagen.get(plaats)}
          isLaatste={stand.nu === stand.ronde.length - 1}
          onUitslag={(uitslag) => setStand(met(stand, uitslag))}
          onVerder={() => go(verder(stand))}
        />
      )}
    </div>
  )
}

type EenVraagProps = {
  vraag: VraagOpPagina
  hoever: string
  uitslag: Uitslag | undefined
  isLaatste: boolean
  onUitslag: (uitslag: Uitslag) => void
  onVerder: () => void
}

function EenVraag({ vraag, hoever, uitslag, isLaatste, onUitslag, onVerder }: EenVraagProps): ReactNode {
  const [antwoord, setAntwoord] = useState<readonly number[]>(() =>
    vraag.soort === 'volgorde' ? geschud(vraag.keuzes.length) : []
  )
  const [isLeeg, setLeeg] = useState(false)
  const isOpen = vraag.soort === 'open'
  const kijkNa = (): void => {
    setLeeg(antwoord.length === 0)
    if (antwoord.length > 0) onUitslag({ antwoord, isJuist: isGoed(vraag, antwoord) })
  }
  return (
    <form
      className="zelftest__vraag"
      onSubmit={(event) => {
        event.preventDefault()
        if (uitslag) onVerder()
        else if (!isOpen) kijkNa()
      }}
    >
      <p className="zelftest__hoever">{hoever}</p>
      <fieldset id={vraag.id}>
        <legend>
          <h2 data-begin tabIndex={-1}>
            {vraag.titel}
          </h2>
        </legend>
        <Tree nodes={vraag.casus} />
        {isOpen ? (
          <Open vraag={vraag} uitslag={uitslag} onUitslag={onUitslag} />
        ) : (
          <Invullen
            vraag={vraag}
            antwoord={antwoord}
            uitslag={uitslag}
            onAntwoord={(next) => {
              setLeeg(false)
              setAntwoord(next)
            }}
          />
        )}
      </fieldset>
      <div role="status">
        {isLeeg && <p className="zelftest__leeg">Kies eerst een antwoord.</p>}
        {uitslag && <Uitleg vraag={vraag} uitslag={uitslag} />}
      </div>
      {(uitslag !== undefined || !isOpen) && (
        <button type="submit" className="zelftest__knop">
          {uitslag === undefined ? 'Kijk na' : isLaatste ? 'Toon je resultaat' : 'Volgende vraag'}
        </button>
      )}
    </form>
  )
}

/** Written for oneself; kept nowhere. */
function Open({
  vraag,
  uitslag,
  onUitslag
}: Pick<EenVraagProps, 'vraag' | 'uitslag' | 'onUitslag'>): ReactNode {
  const [isShown, setShown] = useState(false)
  const judge = (isJuist: boolean): void => onUitslag({ antwoord: [], isJuist })
  return (
    <>
      <label className="zelftest__open">
        Jouw antwoord. Het blijft hier en wordt niet bewaard.
        <textarea rows={4} />
      </label>
      {!isShown && (
        <button type="button" className="knop-stil" onClick={() => setShown(true)}>
          Toon een modelantwoord
        </button>
      )}
      {isShown && (
        <div className="zelftest__model">
          <p className="zelftest__koptekst">Modelantwoord</p>
          <JuistAntwoord vraag={vraag} />
          {uitslag === undefined && (
            <p>
              Zat dit in jouw antwoord?{' '}
              <button type="button" className="knop-stil" onClick={() => judge(true)}>
                Ja
              </button>{' '}
              <button type="button" className="knop-stil" onClick={() => judge(false)}>
                Nog niet
              </button>
            </p>
          )}
        </div>
      )}
    </>
  )
}

function Uitleg({
  vraag,
  uitslag: { antwoord, isJuist }
}: {
  vraag: VraagOpPagina
  uitslag: Uitslag
}): ReactNode {
  const chosen = vraag.soort === 'volgorde' ? [] : antwoord.flatMap((place) => vraag.keuzes[place] ?? [])
  return (
    <div className={`zelftest__uitslag zelftest__uitslag--${isJuist ? 'juist' : 'fout'}`}>
      <p className="zelftest__koptekst">
        <span aria-hidden="true">{isJuist ? '✓ ' : '✗ '}</span>
        {vraag.soort === 'open'
          ? isJuist
            ? 'Goed gedaan.'
            : 'Lees het nog eens na.'
          : isJuist
            ? 'Juist.'
            : 'Niet juist.'}
      </p>
      {chosen.map(({ waarom }, index) => (
        <Tree key={index} nodes={waarom} />
      ))}
      {!isJuist && vraag.soort !== 'open' && (
        <>
          <p>Het juiste antwoord:</p>
          <JuistAntwoord vraag={vraag} />
        </>
      )}
      <Waarom vraag={vraag} />
    </div>
  )
}

type EindeProps = {
  stand: Stand
  vragen: readonly VraagOpPagina[]
  address: string
  onOpnieuw: () => void
  onBegin: () => void
}

function Einde({ stand, vragen, address, onOpnieuw, onBegin }: EindeProps): ReactNode {
  const aantal = juisten(stand)
  const fout = stand.ronde.filter((plaats) => !stand.uitslagen.get(plaats)?.isJuist)
  return (
    <section className="zelftest__einde" aria-labelledby={ownId('resultaat')}>
      <h2 id={ownId('resultaat')} data-begin tabIndex={-1}>
        {aantal} van {stand.ronde.length} juist
      </h2>
      {fout.length === 0 ? (
        <p>Alles juist. Kom gerust later terug: wat je af en toe herhaalt, blijft hangen.</p>
      ) : (
        <>
          <p>Lees deze artikels na:</p>
          <ul>
            {fout
              .map((plaats) => vragen[plaats])
              .map((vraag) => vraag && <NaTeLezen key={vraag.id} vraag={vraag} />)}
          </ul>
          <button type="button" className="zelftest__knop" onClick={onOpnieuw}>
            Oefen {fout.length === 1 ? 'de foute vraag' : `de ${fout.length} foute vragen`} opnieuw
          </button>
        </>
      )}{' '}
      <button type="button" className="knop-stil" onClick={onBegin}>
        Begin opnieuw
      </button>
      {stand.ronde.length === vragen.length && (
        <BewaarResultaat address={address} juist={aantal} van={vragen.length} />
      )}
      <p className="klein">
        Je antwoorden blijven op dit scherm: ze worden niet bewaard, en er wordt niets verstuurd.
      </p>
    </section>
  )
}

function NaTeLezen({ vraag: { titel, artikel } }: { vraag: VraagOpPagina }): ReactNode {
  return (
    <li>
      <a href={hrefOf(artikel.address)}>{artikel.nummer}</a>: {titel}
    </li>
  )
}
