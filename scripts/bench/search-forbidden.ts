/** What may never stand above what, told from the words themselves: the search is not asked what it did. */

import { NOISE } from '../pipeline/zoeken/noise.ts'
import type { Found } from '../pipeline/zoeken/site-search.ts'
import { tokensOf, wordsOf } from '../pipeline/zoeken/tokens.ts'

/** The words of each part, by its address. */
export type Said = ReadonlyMap<string, string>

/** How many results stand above one that they may not stand above. */
export function forbiddenIn(question: string, found: readonly Found[], texts: Said): number {
  const asked = wordsOf(question).filter((word) => !NOISE.has(word))
  const saysAll = ({ adres }: Found): boolean => {
    const words = new Set(tokensOf(texts.get(adres) ?? ''))
    return asked.length > 0 && asked.every((word) => words.has(word))
  }
  const complete = new Set(found.filter(saysAll))
  let above = 0
  for (const [place, lower] of found.entries())
    for (const higher of found.slice(0, place)) if (mayNot(higher, lower, complete)) above++
  return above
}

function mayNot(higher: Found, lower: Found, complete: ReadonlySet<Found>): boolean {
  if (!lower.isCurrent) return false
  if (!higher.isCurrent && isOfSame(higher, lower)) return true
  if (!complete.has(lower)) return false
  const { artikel } = lower.deel
  const isCited = artikel !== undefined && higher.pagina.artikels?.includes(artikel) === true
  const isMadeUp = higher.pagina.fictief === true && !lower.pagina.fictief
  return (isCited && higher.pagina.soort === 'ervaring') || isMadeUp
}

function isOfSame({ pagina }: Found, other: Found): boolean {
  return pagina.technologie?.some((one) => other.pagina.technologie?.includes(one)) === true
}
