/**
 * How alike texts are, by the words that they share: in the forms of the search, without what holds a sentence together, a
 * compound by its parts too, and a word that few of them use counting for more.
 */

import { type Lexicon, partsOf } from './compounds.ts'
import { NOISE } from './noise.ts'
import { stem } from './stem.ts'
import { isCode, tokensOf } from './tokens.ts'

/** The likeness of one text to each of the others: 0 nothing shared, 1 the same words. */
export function likenessTo(text: string, others: readonly string[]): number[] {
  const tokens = [text, ...others].map(wordsOf)
  const lexicon = countsOf(tokens.flat().map(stem))
  const stems = tokens.map((words) => countsOf(words.flatMap((word) => formsOf(word, lexicon))))
  const spread = countsOf(stems.flatMap((counts) => [...counts.keys()]))
  const [own = new Map<string, number>(), ...rest] = stems.map((counts) =>
    weighed(counts, spread, stems.length)
  )
  return rest.map((other) => cosineOf(own, other))
}

function wordsOf(text: string): string[] {
  return tokensOf(text).filter((word) => word.length > 2 && !NOISE.has(word) && !isCode(word))
}

function formsOf(word: string, lexicon: Lexicon): string[] {
  const { modifier, head } = partsOf(word, lexicon) ?? {}
  return [stem(word), ...(modifier === undefined ? [] : [modifier]), ...(head === undefined ? [] : [head])]
}

type Counts = ReadonlyMap<string, number>

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** A word said ten times says little more than one said twice; one that all texts have says nothing. */
function weighed(counts: Counts, spread: Counts, texts: number): Counts {
  return new Map(
    [...counts].map(([word, count]) => [
      word,
      (1 + Math.log(count)) * Math.log((texts + 1) / (spread.get(word) ?? 1))
    ])
  )
}

function cosineOf(one: Counts, other: Counts): number {
  let shared = 0
  for (const [word, weight] of one) shared += weight * (other.get(word) ?? 0)
  const length = lengthOf(one) * lengthOf(other)
  return length === 0 ? 0 : shared / length
}

function lengthOf(counts: Counts): number {
  let sum = 0
  for (const weight of counts.values()) sum += weight * weight
  return Math.sqrt(sum)
}
