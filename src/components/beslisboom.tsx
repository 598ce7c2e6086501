/**
 * A decision tree, one question at a time. There is one list: without JavaScript and on paper it shows whole,
 * on the screen only the way walked so far and the question that is next.
 */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Node } from '../data'
import { useHydrated } from '../hydrated'
import { type Antwoord, readBeslisboom, textOf, type Vraag, walk } from '../pipeline'

type Draw = (nodes: readonly Node[]) => ReactNode

type Props = { nodes: readonly Node[]; titel: string | undefined; draw: Draw }

export function Beslisboom({ nodes, titel, draw }: Props): ReactNode {
  const { vragen, fouten } = readBeslisboom(nodes)
  const [keuzes, setKeuzes] = useState<readonly number[]>([])
  const [isWhole, setWhole] = useState(false)
  const isStepwise = useHydrated() && !isWhole
  const frame = useRef<HTMLDivElement>(null)
  const hasMoved = useRef(false)

  // The reader who answered or went back stands at the question that is next; at an outcome, at the answer given.
  useEffect(() => {
    if (hasMoved.current) frame.current?.querySelector<HTMLElement>('[data-nu] > .beslisboom__vraag')?.focus()
    hasMoved.current = false
  }, [keuzes])

  // Refused by the rule content-beslisboom; drawn as it is written all the same.
  if (fouten.length > 0) return <div className="beslisboom">{draw(nodes)}</div>

  const go = (next: readonly number[]): void => {
    hasMoved.current = true
    setKeuzes(next)
  }
  const stappen = walk(vragen, keuzes)
  const answers = new Map(stappen.map(({ plaats, keuze }, index) => [plaats, { keuze, index }] as const))

  const drawVraag = (vraag: Vraag, plaats: string): ReactNode => (
    <>
      <div className="beslisboom__vraag" tabIndex={isStepwise ? -1 : undefined}>
        {draw(vraag.tekst)}
      </div>
      <ul className="beslisboom__antwoorden" aria-label={wordsOf(vraag.tekst)}>
        {vraag.antwoorden.map((antwoord, keuze) => drawAntwoord(antwoord, plaats, keuze))}
      </ul>
    </>
  )

  const drawAntwoord = (antwoord: Antwoord, plaats: string, keuze: number): ReactNode => {
    const { woord, tekst, volgt } = antwoord
    const given = answers.get(plaats)
    const isGiven = given?.keuze === keuze
    const answer = (): void => go([...keuzes.slice(0, given?.index), ...(isGiven ? [] : [keuze])])
    const below = `${plaats}.${keuze}`
    return (
      <li key={keuze} {...(isStepwise ? stateOfAnswer(given?.keuze, keuze) : {})}>
        {isStepwise ? (
          <button type="button" className="beslisboom__knop" aria-pressed={isGiven} onClick={answer}>
            {wordsOf(woord)}
          </button>
        ) : (
          <span className="beslisboom__woord">{draw(woord)}</span>
        )}
        <span className="beslisboom__pijl" aria-hidden="true">
          {' → '}
        </span>
        {typeof volgt === 'string' ? (
          <div
            className={`beslisboom__tekst beslisboom__tekst--${antwoord.isEnkelVolgende ? 'door' : volgt}`}
          >
            {draw(tekst)}
          </div>
        ) : (
          <div className="beslisboom__onder" {...(isStepwise ? stateOfVraag(answers.get(below)) : {})}>
            {drawVraag(volgt, below)}
          </div>
        )}
      </li>
    )
  }

  return (
    <div
      ref={frame}
      className={`beslisboom${isStepwise ? ' beslisboom--stap' : ''}`}
      role="group"
      aria-label={titel ?? 'Beslisboom'}
    >
      <p className="beslisboom__kop">
        <span className="beslisboom__titel">{titel ?? 'Beslisboom'}</span>
        {(isStepwise || isWhole) && (
          <button type="button" className="knop-stil" onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Vraag per vraag' : 'Toon alle vragen'}
          </button>
        )}
      </p>
      <ul className="beslisboom__vragen">
        {vragen.map((vraag, index) => (
          <li key={index} {...(isStepwise ? stateOfVraag(answers.get(String(index))) : {})}>
            {drawVraag(vraag, String(index))}
          </li>
        ))}
      </ul>
      {isStepwise && keuzes.length > 0 && (
        <p className="beslisboom__terug">
          <button type="button" className="knop-stil" onClick={() => go(keuzes.slice(0, -1))}>
            Terug
          </button>
          <button type="button" className="knop-stil" onClick={() => go([])}>
            Opnieuw
          </button>
        </p>
      )}
      <p className="beslisboom__melding" role="status">
        {isStepwise && outcomeOf(stappen.at(-1))}
      </p>
    </div>
  )
}

/** What a reader who does not see the outcome appear is told. */
function outcomeOf(last: ReturnType<typeof walk>[number] | undefined): string {
  const antwoord = last?.keuze === undefined ? undefined : last.vraag.antwoorden[last.keuze]
  return antwoord ? `Uitkomst: ${wordsOf(antwoord.tekst)}` : ''
}

function wordsOf(nodes: readonly Node[]): string {
  return nodes.map(textOf).join('')
}

function stateOfVraag(stap: { keuze: number | undefined } | undefined): object {
  if (stap === undefined) return { 'data-later': true }
  return stap.keuze === undefined ? { 'data-nu': true } : { 'data-gedaan': true }
}

function stateOfAnswer(given: number | undefined, keuze: number): object {
  if (given === undefined) return {}
  return given === keuze ? { 'data-gekozen': true } : { 'data-later': true }
}
