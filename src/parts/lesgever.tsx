/**
 * Notes for who gives the lesson: folded for who follows it, and never called secret. One switch opens all of a page, and
 * is kept in this browser; without a script each is opened by itself. What is folded does not print (print.css).
 */

import { type ReactNode, useEffect, useRef } from 'react'
import type { Node } from '../data'
import { childrenOf } from '../pipeline'
import { kept } from '../reader/kept'

const KEUZE = kept('plot-lesgever-v1')
const TOON = 'toon'

export function Lesgever({
  titel,
  children
}: {
  titel?: string | undefined
  children: ReactNode
}): ReactNode {
  const isAan = KEUZE.useText() === TOON
  const details = useRef<HTMLDetailsElement>(null)
  // Not as a property: what a reader opens or folds by itself stays so.
  useEffect(() => {
    if (details.current) details.current.open = isAan
  }, [isAan])
  return (
    <details ref={details} className="kader kader--lesgever">
      <summary className="kader__titel">
        {['Voor de lesgever', ...(titel === undefined ? [] : [titel])].join(': ')}
      </summary>
      {children}
    </details>
  )
}

/** Above the text of a page that has such notes. */
export function LesgeverSchakel({ nodes }: { nodes: readonly Node[] }): ReactNode {
  const isAan = KEUZE.useText() === TOON
  const aantal = notitiesIn(nodes)
  if (aantal === 0) return null
  return (
    <div className="lesgever-schakel">
      <label className="met-script">
        <input
          type="checkbox"
          role="switch"
          checked={isAan}
          onChange={() => KEUZE.write(isAan ? undefined : TOON)}
        />
        Toon notities voor de lesgever ({aantal})
      </label>
      <p className="klein">
        {aantal === 1 ? 'Die notitie is' : 'Die notities zijn'} dichtgevouwen, niet geheim: iedereen kan ze
        lezen.
      </p>
    </div>
  )
}

function notitiesIn(nodes: readonly Node[]): number {
  return nodes.reduce<number>((sum, node) => {
    if (typeof node === 'string') return sum
    return sum + (node[0] === 'lesgever' ? 1 : notitiesIn(childrenOf(node)))
  }, 0)
}
