/**
 * A decision tree, one question at a time. There is one list: without JavaScript and on paper it shows whole,
 * on the screen only the way walked so far and the question that is next.
 */

import { type ReactNode, useRef } from 'react'
import type { Node } from '../data'
import { type Antwoord, readBeslisboom, type Stap, textOf, uitkomstOf, type Vraag } from '../pipeline'
import { type Bereikt, useBeslisboom, type Wandeling } from './use-beslisboom'

type Draw = (nodes: readonly Node[]) => ReactNode

/** What a page adds below an outcome, of the way that led to it. */
export type NaUitkomst = (weg: readonly Stap[]) => ReactNode

type Props = {
  nodes: readonly Node[]
  titel: string | undefined
  draw: Draw
  naUitkomst?: NaUitkomst | undefined
}

/** What every part of the tree needs to draw itself. */
type Boom = { wandeling: Wandeling; draw: Draw }

export function Beslisboom({ nodes, titel = 'Beslisboom', draw, naUitkomst }: Props): ReactNode {
  const { vragen, fouten } = readBeslisboom(nodes)
  const frame = useRef<HTMLDivElement>(null)
  const wandeling = useBeslisboom(vragen, frame)
  const { isStepwise, weg } = wandeling
  const uitkomst = isStepwise ? uitkomstOf(weg) : undefined

  // Refused by the rule content-beslisboom; drawn as it is written all the same.
  if (fouten.length > 0) return <div className="beslisboom">{draw(nodes)}</div>

  return (
    <div
      ref={frame}
      className={`beslisboom${isStepwise ? ' beslisboom--stap' : ''}`}
      role="group"
      aria-label={titel}
    >
      <Kop titel={titel} wandeling={wandeling} />
      <ul className="beslisboom__vragen">
        {vragen.map((vraag, index) => (
          <li key={index} {...stateOfVraag(wandeling, String(index))}>
            <VraagMetAntwoorden boom={{ wandeling, draw }} vraag={vraag} plaats={String(index)} />
          </li>
        ))}
      </ul>
      {uitkomst && naUitkomst?.(weg)}
      <Terug wandeling={wandeling} />
      <p className="beslisboom__melding" role="status">
        {uitkomst && `Uitkomst: ${plainText(uitkomst.tekst)}`}
      </p>
    </div>
  )
}

function Kop({ titel, wandeling }: { titel: string; wandeling: Wandeling }): ReactNode {
  const { isStepwise, isWhole, toggleWhole } = wandeling
  return (
    <p className="beslisboom__kop">
      <span className="beslisboom__titel">{titel}</span>
      {(isStepwise || isWhole) && (
        <button type="button" className="knop-stil" onClick={toggleWhole}>
          {isWhole ? 'Vraag per vraag' : 'Toon alle vragen'}
        </button>
      )}
    </p>
  )
}

function VraagMetAntwoorden({
  boom,
  vraag,
  plaats
}: {
  boom: Boom
  vraag: Vraag
  plaats: string
}): ReactNode {
  return (
    <>
      <div className="beslisboom__vraag" tabIndex={boom.wandeling.isStepwise ? -1 : undefined}>
        {boom.draw(vraag.tekst)}
      </div>
      <ul className="beslisboom__antwoorden" aria-label={plainText(vraag.tekst)}>
        {vraag.antwoorden.map((antwoord, keuze) => (
          <EenAntwoord key={keuze} boom={boom} antwoord={antwoord} plaats={plaats} keuze={keuze} />
        ))}
      </ul>
    </>
  )
}

function EenAntwoord({
  boom,
  antwoord,
  plaats,
  keuze
}: {
  boom: Boom
  antwoord: Antwoord
  plaats: string
  keuze: number
}): ReactNode {
  const { wandeling, draw } = boom
  const { woord, tekst, volgt, isEnkelVolgende } = antwoord
  const given = wandeling.stapAt(plaats)
  const below = `${plaats}.${keuze}`
  return (
    <li {...(wandeling.isStepwise ? stateOfAnswer(given, keuze) : {})}>
      {wandeling.isStepwise ? (
        <button
          type="button"
          className="beslisboom__knop"
          aria-pressed={given?.keuze === keuze}
          onClick={() => wandeling.answer(plaats, keuze)}
        >
          {plainText(woord)}
        </button>
      ) : (
        <span className="beslisboom__woord">{draw(woord)}</span>
      )}
      <span className="beslisboom__pijl" aria-hidden="true">
        {' → '}
      </span>
      {typeof volgt === 'string' ? (
        <div className={`beslisboom__tekst beslisboom__tekst--${isEnkelVolgende ? 'door' : volgt}`}>
          {draw(tekst)}
        </div>
      ) : (
        <div className="beslisboom__onder" {...stateOfVraag(wandeling, below)}>
          <VraagMetAntwoorden boom={boom} vraag={volgt} plaats={below} />
        </div>
      )}
    </li>
  )
}

function Terug({
  wandeling: { isStepwise, hasAnswers, goBack, restart }
}: {
  wandeling: Wandeling
}): ReactNode {
  if (!isStepwise || !hasAnswers) return null
  return (
    <p className="beslisboom__terug">
      <button type="button" className="knop-stil" onClick={goBack}>
        Terug
      </button>
      <button type="button" className="knop-stil" onClick={restart}>
        Opnieuw
      </button>
    </p>
  )
}

function plainText(nodes: readonly Node[]): string {
  return nodes.map(textOf).join('')
}

function stateOfVraag({ isStepwise, stapAt }: Wandeling, plaats: string): object {
  if (!isStepwise) return {}
  const stap = stapAt(plaats)
  if (stap === undefined) return { 'data-later': true }
  return stap.keuze === undefined ? { 'data-nu': true } : { 'data-gedaan': true }
}

function stateOfAnswer(given: Bereikt | undefined, keuze: number): object {
  if (given?.keuze === undefined) return {}
  return given.keuze === keuze ? { 'data-gekozen': true } : { 'data-later': true }
}
