/** How a question is answered: one of a few, some of a few, or steps put in order. */

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { VraagOpPagina } from '../data'
import { Tree } from '../parts/tree'
import { textOf } from '../pipeline'
import { type Antwoord, type Uitslag, verplaatst } from './zelftest-stand'

type Props = {
  vraag: VraagOpPagina
  antwoord: Antwoord
  /** Once it was looked at: then nothing changes any more. */
  uitslag: Uitslag | undefined
  onAntwoord: (antwoord: Antwoord) => void
}

export function Invullen(props: Props): ReactNode {
  return props.vraag.soort === 'volgorde' ? <Orde {...props} /> : <Keuzes {...props} />
}

function Keuzes({ vraag, antwoord, uitslag, onAntwoord }: Props): ReactNode {
  const isMeer = vraag.soort === 'meer-antwoorden'
  return (
    <>
      {isMeer && <p className="zelftest__hoe">Meer dan één antwoord kan juist zijn.</p>}
      {vraag.keuzes.map(({ nodes, isJuist }, index) => {
        const isChosen = antwoord.includes(index)
        const others = isMeer ? antwoord.filter((place) => place !== index) : []
        const state = uitslag && (isJuist ? 'juist' : isChosen ? 'fout' : undefined)
        return (
          <label key={index} className="zelftest__keuze" data-uitslag={state}>
            <input
              type={isMeer ? 'checkbox' : 'radio'}
              name={vraag.id}
              checked={isChosen}
              disabled={uitslag !== undefined}
              onChange={() => onAntwoord(isMeer && isChosen ? others : [...others, index])}
            />
            <span>
              <Tree nodes={nodes} />
              {state && (
                <span className="zelftest__merk">{state === 'juist' ? '✓ juist' : '✗ niet juist'}</span>
              )}
            </span>
          </label>
        )
      })}
    </>
  )
}

/** Steps with a button up and one down: a way that works with a finger, a keyboard and a screen reader alike. */
function Orde({ vraag, antwoord, uitslag, onAntwoord }: Props): ReactNode {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const toFocus = useRef<{ index: number; way: 'op' | 'neer' }>(undefined)
  useEffect(() => {
    const { index, way } = toFocus.current ?? {}
    const item = index === undefined ? undefined : list.current?.children[index]
    const wanted = item?.querySelector<HTMLElement>(`[data-weg=${way}]:not(:disabled)`)
    ;(wanted ?? item?.querySelector<HTMLElement>('button:not(:disabled)'))?.focus()
    toFocus.current = undefined
  }, [antwoord])
  const move = (index: number, way: 'op' | 'neer'): void => {
    const naar = index + (way === 'op' ? -1 : 1)
    toFocus.current = { index: naar, way }
    setSaid(`Staat nu op plaats ${naar + 1} van ${antwoord.length}.`)
    onAntwoord(verplaatst(antwoord, index, naar))
  }
  return (
    <>
      <p className="zelftest__hoe">Zet de stappen in de juiste volgorde.</p>
      <ol ref={list} className="zelftest__orde">
        {antwoord.map((plaats, index) => {
          const nodes = vraag.keuzes[plaats]?.nodes ?? []
          const text = nodes.map(textOf).join('')
          return (
            <li key={plaats} data-uitslag={uitslag && (plaats === index ? 'juist' : 'fout')}>
              <span>
                <Tree nodes={nodes} />
              </span>
              <button
                type="button"
                data-weg="op"
                aria-label={`Hoger: ${text}`}
                disabled={uitslag !== undefined || index === 0}
                onClick={() => move(index, 'op')}
              >
                ↑
              </button>
              <button
                type="button"
                data-weg="neer"
                aria-label={`Lager: ${text}`}
                disabled={uitslag !== undefined || index === antwoord.length - 1}
                onClick={() => move(index, 'neer')}
              >
                ↓
              </button>
            </li>
          )
        })}
      </ol>
      <p role="status" className="zelftest__gezegd">
        {said}
      </p>
    </>
  )
}
