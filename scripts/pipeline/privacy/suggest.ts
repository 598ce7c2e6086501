/** "bedoelt u …?": the nearest known word, when one is near enough to be a slip. Never one that points at a person. */

import { closest, distance } from 'fastest-levenshtein'
import { pointsAtPerson } from './person.ts'

/** The nearest candidate within a third of the word's length (at least two edits), or undefined. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.ceil(word.length / 3))
  // As many letters more or less are as many edits, and much faster counted.
  const possible = candidates.filter(({ length }) => Math.abs(length - word.length) <= limit)
  if (possible.length === 0) return undefined
  const best = closest(word, possible)
  const isNear = distance(word, best) <= limit
  return isNear && !pointsAtPerson(best) ? best : undefined
}

/** ` Bedoel je "x"?`, or nothing: to stand behind a message. */
export function bedoelt(word: string, candidates: readonly string[]): string {
  const best = nearest(word, candidates)
  return best === undefined ? '' : ` Bedoel je "${best}"?`
}

/** How often one run asks what was meant. Each time all that is known is looked through, and nobody reads as many. */
const LOOKS = 50

/**
 * As `bedoelt`, for a rule that can find as many faults as there are links: asked once for each word in a list, which
 * `list` names, and a bounded number of times in all.
 */
export function suggester(
  looks = LOOKS
): (list: string, word: string, candidates: () => readonly string[]) => string {
  const known = new Map<string, string>()
  return (list, word, candidates) => {
    const key = `${list} ${word}`
    const found = known.get(key) ?? (known.size < looks ? bedoelt(word, candidates()) : '')
    if (known.size < looks) known.set(key, found)
    return found
  }
}
