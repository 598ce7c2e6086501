/** What is asked: the words of a question, each with all the words of the index that may answer it. */

import { NOISE } from './noise.ts'
import { PARTICLES, stem } from './stem.ts'
import { wordsOf } from './tokens.ts'
import {
  addAround,
  addKin,
  addLonger,
  formsOf,
  type Meant,
  nearestTo,
  note,
  SAME,
  SURE,
  type Vocabulary
} from './vocabulary.ts'

/** Other words for a word, all folded. */
export type Synonyms = ReadonlyMap<string, readonly string[]>

export type Asked = {
  /** As the reader wrote it, folded. */
  word: string
  meant: Meant
}

/** How sure another word for the same is. */
const SYNONYM = 0.8

/** More than anybody types; a whole text that was pasted is asked for by its first words. */
const MOST = 32

export function askedIn(question: string, vocabulary: Vocabulary, synonyms: Synonyms): Asked[] {
  const all = wordsOf(question)
  const telling = all.filter((word) => !NOISE.has(word))
  // "Wie zijn wij?" holds nothing else.
  const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST)
  return words.map((word) => {
    const meant = formsOf(vocabulary, word)
    addJoined(meant, word, all, vocabulary)
    for (const other of synonyms.get(word) ?? synonyms.get(stem(word)) ?? [])
      noteAll(meant, formsOf(vocabulary, other), SYNONYM)
    const isKnown = meant.size > 0
    addKin(vocabulary, word, meant)
    if (word === all.at(-1)) addLonger(vocabulary, word, meant)
    if (!isKnown) addUnknown(meant, word, vocabulary)
    return { word, meant }
  })
}

/** `inzet kader` asks for `inzetkader`, and `vraag … aan` for `aanvragen`. */
function addJoined(meant: Meant, word: string, all: readonly string[], vocabulary: Vocabulary): void {
  const at = all.indexOf(word)
  const before = all[at - 1] ?? ''
  const after = all[at + 1] ?? ''
  for (const pair of [before + word, word + after])
    if (pair !== word) noteAll(meant, formsOf(vocabulary, pair), SURE.joined)
  for (const particle of all)
    if (PARTICLES.has(particle)) noteAll(meant, formsOf(vocabulary, particle + word), SURE.joined)
}

/** A word that stands nowhere by itself is a part of one, or a slip. */
function addUnknown(meant: Meant, word: string, vocabulary: Vocabulary): void {
  addAround(vocabulary, word, meant)
  const near = nearestTo(vocabulary, word)
  const sure = near.slips > 1 ? SURE.slips : SURE.slip
  for (const other of near.words) {
    noteAll(meant, formsOf(vocabulary, other), sure)
    addKin(vocabulary, other, meant, sure)
  }
}

/** Forms of another word; what is not the same as that word is not meant by this one. */
function noteAll(meant: Meant, forms: Meant, sure: number): void {
  for (const [number, own] of forms) if (own >= SAME) note(meant, [number], own * sure)
}
