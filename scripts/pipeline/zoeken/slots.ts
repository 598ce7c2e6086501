/** What a word of a question may be: itself, the word that was meant, or the words that it was put together of. */

import { slipsIn } from './near.ts'
import { BY_EAR } from './near-words.ts'
import { isKnown, type Lexis } from './lexis.ts'
import { mistakenSplitOf, splitOf } from './split.ts'
import { stem } from './stem.ts'
import { isCode } from './tokens.ts'
import { formsOf, SURE, type Vocabulary } from './vocabulary.ts'

export type Reading = { word: string; sure: number }

/** A word of the question, or a part of one that nobody else writes as one. */
export type Slot = {
  /** As it was written, folded. */
  word: string
  /** None where nobody knows what it is. */
  readings: readonly Reading[]
  /** As it was written it stands nowhere. */
  isUnknown: boolean
}

export function plain(word: string): Slot {
  return { word, readings: [{ word, sure: 1 }], isUnknown: false }
}

/** Letters of a word that a compound ends in, and of what stands before it. */
const SHORTEST_HEAD = 5
const SHORTEST_MODIFIER = 4

/** Most often the word alone. */
export function slotsOf(word: string, lexis: Lexis): Slot[] {
  const { vocabulary, nearWords, synonymsOf } = lexis
  if (isCode(word) || vocabulary.numberOf.has(word) || synonymsOf(word).length > 0) return [plain(word)]
  const near = nearWords(word, Math.min(1, slipsIn(word)))
  if (isKnown(lexis, word)) return [besides(word, near, lexis)]
  if (isHead(word, vocabulary))
    return [{ word, readings: near.filter(({ sure }) => sure >= BY_EAR), isUnknown: true }]
  if (near.length > 0) return [{ word, readings: near, isUnknown: true }]
  const parts = splitOf(word, lexis)
  if (parts) return parts.map(partSlot)
  const further = [nearWords(word), nearWords(stem(word))].find(({ length }) => length > 0)
  if (further) return [{ word, readings: further, isUnknown: true }]
  const mistaken = mistakenSplitOf(word, lexis)
  if (!mistaken) return [{ word, readings: [], isUnknown: true }]
  return mistaken.map(({ part, near: meant }) =>
    meant ? { word: part, readings: meant, isUnknown: true } : partSlot(part)
  )
}

/** What a compound ends in is a word, though it stands nowhere by itself: `wapen` in `vuurwapen`. */
function isHead(word: string, { words }: Vocabulary): boolean {
  if (word.length < SHORTEST_HEAD) return false
  return words.some((other) => other.length >= word.length + SHORTEST_MODIFIER && other.endsWith(word))
}

/** Another form of what stands there, and what sounds the same; what only may be a form may as well be a slip. */
function besides(word: string, near: readonly Reading[], { vocabulary }: Lexis): Slot {
  const isForm = [...formsOf(vocabulary, word).values()].some((sure) => sure >= SURE.stem)
  const others = near.filter(({ sure }) => !isForm || sure >= BY_EAR)
  return { word, readings: [{ word, sure: 1 }, ...others], isUnknown: false }
}

function partSlot(part: string): Slot {
  return { word: part, readings: [{ word: part, sure: SURE.split }], isUnknown: false }
}
