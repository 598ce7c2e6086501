/**
 * The engine: `build` (index-data.ts) makes an index of records, `open` makes it answer. BM25F over the fields, where all
 * the words that a word of the question may mean count as that one word, each as surely as it is meant; a record that
 * answers more of the question goes before one that says much of a little.
 */

import { FIELDS, type IndexData, TEXT, unpacked } from './index-data.ts'
import { type Lexis, type Synonyms, synonymsIn } from './lexis.ts'
import { nearWordsOf } from './near-words.ts'
import { type Asked, askedIn } from './question.ts'
import { type Meant, SAME, type Vocabulary, vocabularyOf } from './vocabulary.ts'

/** Measured on texts of several sources and of both halves of their questions; around these the figures are flat. */
export const RANK = {
  /** What a word is worth by the field it stands in, as in FIELDS, and how much a long one takes away from that. */
  worth: [2.5, 2.5, 1.5, 1],
  length: [0.5, 0.5, 0.5, 0.65],
  /** How soon more of the same word says nothing more. */
  saturation: 1.6,
  /** How much it counts which share of the question is answered. */
  share: 0.35
}

export type Hit = {
  /** Its place among all records of all segments, in their order. */
  number: number
  id: string
  score: number
  /** The words of the question that it answers, by their place in `asked`. */
  answers: readonly number[]
}

export type Answer = {
  /** The words that counted; what the index has for none of them it has not at all. */
  asked: readonly Asked[]
  /** Best first; equal ones in the order of the records. */
  hits: Hit[]
  /** The words in a record that were meant, folded: to be marked. */
  wordsIn: (hit: Hit) => string[]
}

export type Engine = {
  /** `accept` says of a record, by its number, whether it may be among the hits. */
  search: (question: string, accept?: (number: number) => boolean) => Answer
  vocabulary: Vocabulary
}

/** In which records a word stands, ascending, and how. */
type Uses = { places: number[]; uses: number[] }

/** One engine over several indexes: how rare a word is, is counted over all of them. */
export function open(segments: readonly IndexData[], synonyms: Synonyms = new Map()): Engine {
  const ids = segments.flatMap((segment) => segment.ids)
  const found = joined(segments)
  const uses = [...found.values()]
  const vocabulary = vocabularyOf(
    [...found.keys()],
    uses.map(({ places }) => places.length)
  )
  const nearWords = nearWordsOf([...new Set([...vocabulary.words, ...synonyms.keys()])])
  const lexis: Lexis = { vocabulary, synonymsOf: synonymsIn(synonyms, vocabulary), nearWords }
  const worth = worthPerPlace(segments.flatMap(({ lengths }) => lengths))

  function search(question: string, accept: (number: number) => boolean = () => true): Answer {
    const asked = askedIn(question, lexis)
    const ranked = rank(asked, uses, worth, ids.length)
    const hits = [...ranked]
      .filter(([number]) => accept(number))
      .map(([number, { score, answers }]) => ({ number, id: ids[number] ?? '', score, answers }))
      .sort((a, b) => b.score - a.score || a.number - b.number)
    const wordsIn = ({ number }: Hit): string[] =>
      meantIn(asked).flatMap((word) =>
        uses[word]?.places.includes(number) ? (vocabulary.words[word] ?? []) : []
      )
    return { asked, hits, wordsIn }
  }
  return { search, vocabulary }
}

function joined(segments: readonly IndexData[]): Map<string, Uses> {
  const found = new Map<string, Uses>()
  let base = 0
  for (const { ids, words, counts, places, uses } of segments) {
    let at = 0
    for (const [index, word] of unpacked(words).entries()) {
      const all = found.get(word) ?? { places: [], uses: [] }
      found.set(word, all)
      let place = base
      for (let rest = counts[index] ?? 0; rest > 0; rest--, at++) {
        place += places[at] ?? 0
        all.places.push(place)
        all.uses.push(uses[at] ?? 0)
      }
    }
    base += ids.length
  }
  return found
}

/** What one word is worth in each field of each record: less in a longer one. */
function worthPerPlace(lengths: readonly number[]): Float64Array {
  const average = FIELDS.map((_, field) => {
    const filled = lengths.filter((length, index) => index % FIELDS.length === field && length > 0)
    return filled.reduce((sum, length) => sum + length, 0) / Math.max(1, filled.length)
  })
  return Float64Array.from(lengths, (length, index) => {
    const field = index % FIELDS.length
    const weight = RANK.length[field] ?? 0
    return (RANK.worth[field] ?? 0) / (1 - weight + (weight * length) / (average[field] || 1))
  })
}

type Ranked = { score: number; answers: number[] }

function rank(
  asked: readonly Asked[],
  uses: readonly Uses[],
  worth: Float64Array,
  records: number
): Map<number, Ranked> {
  const ranked = new Map<number, Ranked & { matched: number }>()
  let all = 0
  for (const [index, { meant }] of asked.entries()) {
    const found = weigh(meant, uses, worth)
    const same = [...found.values()].filter(({ sure }) => sure >= SAME).length
    const count = same > 0 ? same : found.size
    const rare = Math.log(1 + (records - count + 0.5) / (count + 0.5))
    if (found.size > 0) all += rare
    for (const [number, { weight, sure }] of found) {
      const one = ranked.get(number) ?? { score: 0, answers: [], matched: 0 }
      ranked.set(number, one)
      one.score += (rare * weight * (RANK.saturation + 1)) / (weight + RANK.saturation)
      one.matched += rare * sure
      one.answers.push(index)
    }
  }
  for (const one of ranked.values()) one.score *= (one.matched / all) ** RANK.share
  return ranked
}

/** Per record how much it says of one word of the question, and how surely. */
function weigh(
  meant: Meant,
  uses: readonly Uses[],
  worth: Float64Array
): Map<number, { weight: number; sure: number }> {
  const found = new Map<number, { weight: number; sure: number }>()
  for (const [word, sure] of meant) {
    const { places = [], uses: how = [] } = uses[word] ?? {}
    for (const [index, number] of places.entries()) {
      const one = found.get(number) ?? { weight: 0, sure: 0 }
      found.set(number, one)
      one.weight += sure * worthOf(how[index] ?? 0, number, worth)
      one.sure = Math.max(one.sure, sure)
    }
  }
  return found
}

function worthOf(use: number, number: number, worth: Float64Array): number {
  const first = number * FIELDS.length
  let sum = (use >> TEXT) * (worth[first + TEXT] ?? 0)
  for (let field = 0; field < TEXT; field++) if ((use >> field) & 1) sum += worth[first + field] ?? 0
  return sum
}

function meantIn(asked: readonly Asked[]): number[] {
  return [...new Set(asked.flatMap(({ meant }) => [...meant.keys()]))]
}
