/** One question on the screen, from what is asked to why it is so: the self-test and the refresher ask it alike. */

import { type ReactNode, useState } from 'react'
import type { VraagOpPagina } from '../data'
import { Tree } from '../parts/tree'
import { JuistAntwoord, Waarom } from './antwoord'
import { Invullen } from './zelftest-invullen'
import { geschud, isGoed, type Uitslag } from './zelftest-stand'

type EenVraagProps = {
  vraag: VraagOpPagina
  hoever: string
  uitslag: Uitslag | undefined
  /** What goes on to whatever comes next. */
  verder: string
  onUitslag: (uitslag: Uitslag) => void
  onVerder: () => void
  /** What has to be known before it is answered. */
  vooraf?: ReactNode
  /** What can be said once the outcome is known. */
  naderhand?: ReactNode
}

export function EenVraag(props: EenVraagProps): ReactNode {
  const { vraag, hoever, uitslag, verder, onUitslag, onVerder, vooraf, naderhand } = props
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
      {vooraf}
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
      {uitslag && naderhand}
      {(uitslag !== undefined || !isOpen) && (
        <button type="submit" className="zelftest__knop">
          {uitslag === undefined ? 'Kijk na' : verder}
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
