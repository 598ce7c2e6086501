/** The words of an index and how they hang together: by stem, by the parts of compounds, by a slip of the finger. */

import { added } from '../core/added.ts'
import { type Lexicon, partsOf } from './compounds.ts'
import { otherStems, stem } from './stem.ts'
import { isCode } from './tokens.ts'

/** Words by their number, and how surely each is what was meant: 1 for the word itself. */
export type Meant = Map<number, number>

/** How sure a way to find a word is. */
export const SURE = {
  stem: 0.9,
  otherStem: 0.7,
  /** Another word for the same. */
  synonym: 0.8,
  /** Of two words put together, or a verb with the particle that stood apart. */
  joined: 0.9,
  /** "camera" for "helmcamera", and "helm". */
  head: 0.3,
  modifier: 0.25,
  /** "helmcamera" for "camera": a part of what was asked. */
  part: 0.2,
  /** The same of a word whose other part nobody knows. */
  piece: 0.4,
  prefix: 0.3,
  /** Of a word that nobody wrote as one: a part of it. */
  split: 0.9
}

/** From here on a word is the one that was meant, and not one that has to do with it. */
export const SAME = 0.65

/** Letters of a known part of a word, and of the part that nobody knows. */
const SHORTEST_PIECE = 5
const SHORTEST_REST = 3

type Numbers = ReadonlyMap<string, readonly number[]>

export type Vocabulary = {
  words: readonly string[]
  /** In how many records each stands. */
  counts: readonly number[]
  numberOf: ReadonlyMap<string, number>
  byStem: Numbers
  byOtherStem: Numbers
  byHead: Numbers
  byModifier: Numbers
  /** By the stems of both parts: `bewar|termijn`. */
  byParts: Numbers
  lexicon: Lexicon
}

export function vocabularyOf(words: readonly string[], counts: readonly number[]): Vocabulary {
  const byStem = new Map<string, number[]>()
  const byOtherStem = new Map<string, number[]>()
  const byHead = new Map<string, number[]>()
  const byModifier = new Map<string, number[]>()
  const byParts = new Map<string, number[]>()
  const lexicon = new Map<string, number>()
  for (const [number, word] of words.entries()) {
    const root = stem(word)
    added(byStem, root, number)
    for (const other of otherStems(word)) added(byOtherStem, other, number)
    if (root.length > 2) lexicon.set(root, (lexicon.get(root) ?? 0) + (counts[number] ?? 0))
  }
  // What stands in one record only is as often a slip as a word.
  for (const [root, count] of lexicon) if (count < 2) lexicon.delete(root)
  for (const [number, word] of words.entries()) {
    const parts = partsOf(word, lexicon)
    if (parts) added(byHead, parts.head, number)
    if (parts?.modifier === undefined) continue
    added(byModifier, parts.modifier, number)
    added(byParts, `${parts.modifier}|${parts.head}`, number)
  }
  const numberOf = new Map(words.map((word, number) => [word, number]))
  return { words, counts, numberOf, byStem, byOtherStem, byHead, byModifier, byParts, lexicon }
}

/** The word itself and its other forms; of a code nothing but itself. */
export function formsOf(vocabulary: Vocabulary, word: string): Meant {
  const { numberOf, byStem, byOtherStem } = vocabulary
  const meant: Meant = new Map()
  const itself = numberOf.get(word)
  if (itself !== undefined) meant.set(itself, 1)
  if (isCode(word)) return meant
  const root = stem(word)
  note(meant, byStem.get(root), SURE.stem)
  note(meant, byOtherStem.get(root), SURE.otherStem)
  for (const other of otherStems(word)) note(meant, byStem.get(other), SURE.otherStem)
  return meant
}

/** Compounds that a word is a part of, and what its own parts are part of. */
export function addKin(vocabulary: Vocabulary, word: string, meant: Meant, share = 1): void {
  if (isCode(word)) return
  const { byStem, byHead, byModifier, lexicon } = vocabulary
  const root = stem(word)
  note(meant, byHead.get(root), SURE.head * share)
  note(meant, byModifier.get(root), SURE.modifier * share)
  const parts = partsOf(word, lexicon)
  for (const part of parts ? [parts.head, parts.modifier] : []) {
    if (part === undefined) continue
    note(meant, byStem.get(part), SURE.part * share)
    note(meant, byHead.get(part), (SURE.part / 2) * share)
  }
}

/** What begins with the word: it may not be finished. */
export function addLonger(vocabulary: Vocabulary, word: string, meant: Meant): void {
  if (word.length < 3) return
  for (const [number, other] of vocabulary.words.entries())
    if (other.startsWith(word)) note(meant, [number], SURE.prefix)
}

/** Where nobody writes "piloot", "dronepiloot"; and of "borstcamera" what is known of it: "camera". */
export function addAround(vocabulary: Vocabulary, word: string, meant: Meant): void {
  if (word.length < 4 || isCode(word)) return
  for (const [number, other] of vocabulary.words.entries()) {
    if (other.endsWith(word)) note(meant, [number], SURE.head)
    else if (other.startsWith(word)) note(meant, [number], SURE.modifier)
  }
  for (const piece of [
    pieceOf(vocabulary, word, (cut) => word.slice(cut)),
    pieceOf(vocabulary, word, (cut) => word.slice(0, -cut))
  ])
    for (const [number, sure] of formsOf(vocabulary, piece)) note(meant, [number], sure * SURE.piece)
}

/** The longest end or beginning of a word that is a word by itself; nothing where there is none. */
function pieceOf({ numberOf }: Vocabulary, word: string, cutAt: (cut: number) => string): string {
  for (let cut = SHORTEST_REST; cut <= word.length - SHORTEST_PIECE; cut++)
    if (numberOf.has(cutAt(cut))) return cutAt(cut)
  return ''
}

/** Adds words that are meant as surely as this, and leaves those that are surer already. */
export function note(meant: Meant, numbers: Iterable<number> | undefined, sure: number): void {
  for (const number of numbers ?? []) if ((meant.get(number) ?? 0) < sure) meant.set(number, sure)
}
