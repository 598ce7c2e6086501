/** An index as it travels: plain JSON, the same bytes for the same records. Words as they stand; what they mean is worked out when it is opened. */

import { NOISE } from './noise.ts'
import { tokensOf } from './tokens.ts'

/** In the order of their bits in a use. A text is counted; of the others only whether a word stands in it. */
export const FIELDS = ['title', 'heading', 'terms', 'text'] as const
export type Field = (typeof FIELDS)[number]

/** The bit of the text is its count: `use >> TEXT`. */
export const TEXT = 3

/** What is indexed of a record. */
export type Indexed = { id: string } & Partial<Readonly<Record<Field, string>>>

export type IndexData = {
  ids: string[]
  /** Number of words per record, a field after another as in FIELDS. */
  lengths: number[]
  /** Sorted; each begins with the number of letters it has in common with the one before, in base 36. */
  words: string
  /** In how many records each word stands. */
  counts: number[]
  /** Of each word in turn, the records: each as its distance to the one before. */
  places: number[]
  /** Beside each place: eight times the number of times in the text, and a bit for every other field. */
  uses: number[]
}

/** More often than this says nothing more. */
const FULL = 31 << TEXT

/** In which records a word stands, ascending, and how. */
type Uses = { places: number[]; uses: number[] }

/** The index of records, in their order. */
export function build(records: readonly Indexed[]): IndexData {
  const found = new Map<string, Uses>()
  const lengths: number[] = []
  for (const [number, record] of records.entries()) {
    for (const [bit, field] of FIELDS.entries()) {
      const words = tokensOf(record[field] ?? '')
      lengths.push(words.length)
      for (const word of words) noteUse(found, word, number, bit)
    }
  }
  const words = [...found.keys()].sort()
  const inOrder = words.flatMap((word) => found.get(word) ?? [])
  return {
    ids: records.map(({ id }) => id),
    lengths,
    words: packed(words),
    counts: inOrder.map(({ places }) => places.length),
    places: inOrder.flatMap(({ places }) => places.map((place, index) => place - (places[index - 1] ?? 0))),
    uses: inOrder.flatMap(({ uses }) => uses)
  }
}

function noteUse(found: Map<string, Uses>, word: string, number: number, bit: number): void {
  // In a text these are every other word, and nobody looks for them.
  if (bit === TEXT && NOISE.has(word)) return
  const { places, uses } = found.get(word) ?? first(found, word)
  if (places.at(-1) !== number) {
    places.push(number)
    uses.push(0)
  }
  const use = uses.at(-1) ?? 0
  uses[uses.length - 1] = bit < TEXT ? use | (1 << bit) : Math.min(use + (1 << TEXT), FULL | use)
}

function first(found: Map<string, Uses>, word: string): Uses {
  const none: Uses = { places: [], uses: [] }
  found.set(word, none)
  return none
}

function packed(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? ''
      let shared = 0
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}

export function unpacked(words: string): string[] {
  let before = ''
  return words
    .split(' ')
    .map((word) => (before = before.slice(0, parseInt(word[0] ?? '0', 36)) + word.slice(1)))
}
