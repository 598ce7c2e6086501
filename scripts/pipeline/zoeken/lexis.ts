/** All that an engine knows of words: those that its index holds, other words for them, and which of them are near. */

import type { NearWords } from './near-words.ts'
import { otherStems, stem } from './stem.ts'
import { isCode } from './tokens.ts'
import { formsOf, type Vocabulary } from './vocabulary.ts'

/** Other words for a word, all folded. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

export type Lexis = {
  vocabulary: Vocabulary
  synonymsOf: (word: string) => readonly string[]
  nearWords: NearWords
}

export function isKnown({ vocabulary, synonymsOf }: Lexis, word: string): boolean {
  return formsOf(vocabulary, word).size > 0 || synonymsOf(word).length > 0
}

/**
 * Other words for a word. One that stands in no text is looked up by its other forms too; of one that does, those would
 * say more than was asked: "zone" is a korps, and "zones" are not.
 */
export function synonymsIn(synonyms: Synonyms, vocabulary: Vocabulary): Lexis['synonymsOf'] {
  const byStem = new Map<string, readonly string[]>()
  for (const [word, others] of synonyms) {
    const root = stem(word)
    byStem.set(root, [...(byStem.get(root) ?? []), ...others])
  }
  return (word) => {
    const exact = synonyms.get(word) ?? synonyms.get(stem(word))
    if (exact || isCode(word) || formsOf(vocabulary, word).size > 0) return exact ?? []
    return byStem.get(stem(word)) ?? otherStems(word).flatMap((root) => byStem.get(root) ?? [])
  }
}
