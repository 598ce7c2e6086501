/** Words that a reader wrote as one, and no text does: `beeldbewaartermijn`; also where one of them holds a slip. */

import { LINKS } from './compounds.ts'
import { isKnown, type Lexis } from './lexis.ts'
import { slipsIn } from './near.ts'
import type { NearWord } from './near-words.ts'
import { PARTICLES } from './stem.ts'

/** Letters of a part that is a word by itself. */
const SHORTEST = 4
/** Of one beside a part with a slip, if that is long: `warschuwingszin`. */
const SHORTEST_BESIDE = 3
const TOGETHER = 10

/** The known words that a word consists of, as balanced as can be; a linking letter belongs to none of them. */
export function splitOf(word: string, lexis: Lexis): string[] | undefined {
  let best: { parts: string[]; shortest: number } | undefined
  for (let cut = 2; cut <= word.length - SHORTEST; cut++) {
    const [left, right] = [word.slice(0, cut), word.slice(cut)]
    // Of a verb with its particle the verb, where there is nothing better.
    const shortest = PARTICLES.has(left) ? 0 : Math.min(cut, right.length)
    if (best && shortest <= best.shortest) continue
    const first = PARTICLES.has(left) ? [] : knownRootOf(left, lexis)
    if (first && isKnown(lexis, right)) best = { parts: [...first, right], shortest }
  }
  return best?.parts
}

function knownRootOf(left: string, lexis: Lexis): [string] | undefined {
  const root = rootsOf(left, SHORTEST).find((one) => isKnown(lexis, one))
  return root === undefined ? undefined : [root]
}

/** A first part as it is, and without each linking letter that it may end in. */
function rootsOf(left: string, least: number): string[] {
  return LINKS.filter((link) => left.endsWith(link) && left.length - link.length >= least).map((link) =>
    left.slice(0, left.length - link.length)
  )
}

/** Near is what a part with a slip may have been. */
type Part = { part: string; near?: readonly NearWord[] }

/** A known word and one with a slip in it: the surest, and of those with the longest known word. */
export function mistakenSplitOf(word: string, lexis: Lexis): Part[] | undefined {
  let best: { parts: Part[]; sure: number } | undefined
  for (let known = word.length - SHORTEST; known >= SHORTEST_BESIDE; known--)
    for (const parts of [withSlipAtStart(word, known, lexis), withSlipAtEnd(word, known, lexis)]) {
      const sure = parts?.find(({ near }) => near)?.near?.[0]?.sure ?? 0
      if (parts && sure > (best?.sure ?? 0)) best = { parts, sure }
    }
  return best?.parts
}

function withSlipAtStart(word: string, known: number, lexis: Lexis): Part[] | undefined {
  const end = word.slice(-known)
  if (!isKnown(lexis, end)) return undefined
  const least = known < SHORTEST ? TOGETHER - known : SHORTEST
  for (const part of rootsOf(word.slice(0, -known), least)) {
    const near = nearPart(part, lexis)
    if (near) return [{ part, near }, { part: end }]
  }
  return undefined
}

function withSlipAtEnd(word: string, known: number, lexis: Lexis): Part[] | undefined {
  const start = knownRootOf(word.slice(0, known), lexis)
  const part = word.slice(known)
  const near = start && nearPart(part, lexis)
  return near && [{ part: start[0] }, { part, near }]
}

function nearPart(part: string, { nearWords }: Lexis): NearWord[] | undefined {
  const near = nearWords(part, Math.min(1, slipsIn(part)))
  return near.length === 0 ? undefined : near
}
