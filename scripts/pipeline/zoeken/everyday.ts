/** Other words that a word of a question stands for, because readers do not speak as our pages do. */

import { added } from '../core/added.ts'
import { fold } from './fold.ts'
import { EVERYDAY } from './lists/everyday.ts'
import type { Synonyms } from './lexis.ts'
import { tokensOf } from './tokens.ts'

/** By the word as a reader types it, folded: the words that our pages use. */
export const OUR_WORDS: Synonyms = ourWords()

function ourWords(): Synonyms {
  const found = new Map<string, string[]>()
  for (const [ours, theirs] of Object.entries(EVERYDAY))
    for (const word of new Set(tokensOf(theirs))) if (word !== ours) added(found, word, fold(ours))
  return found
}
