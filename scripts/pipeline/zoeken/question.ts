/** What is asked: the words of a question, each with all the words of the index that may answer it. */

import { isKnown, type Lexis } from './lexis.ts'
import { NOISE } from './noise.ts'
import { plain, type Reading, type Slot, slotsOf } from './slots.ts'
import { PARTICLES, stem } from './stem.ts'
import { isCode, wordsOf } from './tokens.ts'
import { addAround, addKin, addLonger, formsOf, type Meant, note, SAME, SURE } from './vocabulary.ts'

export type Asked = {
  /** As the reader wrote it, folded; of words written as one that nobody writes so, one of them. */
  word: string
  meant: Meant
}

/** More than anybody types; a whole text that was pasted is asked for by its first words. */
const MOST = 32

/** Letters of two words that are one, with a slip in it. */
const SHORTEST_PAIR = 8

export function askedIn(question: string, lexis: Lexis): Asked[] {
  const all = wordsOf(question)
  const telling = all.filter((word) => !NOISE.has(word))
  // "Wie zijn wij?" holds nothing else.
  const asked = new Set([...new Set(telling.length > 0 ? telling : all)].slice(0, MOST))
  const slots = all.flatMap((word, index) => {
    const isTelling = asked.has(word) && all.indexOf(word) === index
    const own = isTelling ? slotsBeside(word, all[index - 1], all[index + 1], lexis) : [plain(word)]
    return own.map((slot) => ({ slot, isTelling }))
  })
  const inOrder = slots.map(({ slot }) => slot)
  return slots.flatMap(({ slot, isTelling }, index) =>
    isTelling ? [{ word: slot.word, meant: meantBy(slot, index, inOrder, lexis) }] : []
  )
}

/** What is known together with the word beside it needs no guess: `stand by`; nearly so it is one: `rolen spel`. */
function slotsBeside(
  word: string,
  before: string | undefined,
  after: string | undefined,
  lexis: Lexis
): Slot[] {
  const { numberOf } = lexis.vocabulary
  const pairs = [before === undefined ? [] : [before, word], after === undefined ? [] : [word, after]]
  const isPart = pairs.some((pair) => formsOf(lexis.vocabulary, pair.join('')).size > 0)
  if (isPart && !isKnown(lexis, word)) return [plain(word)]
  const slots = slotsOf(word, lexis)
  if (isPart) return slots
  const near = pairs
    .filter(
      (pair) => pair.some((one) => !numberOf.has(one)) && !pair.some((one) => isCode(one) || NOISE.has(one))
    )
    .map((pair) => pair.join(''))
    .flatMap((pair) => (pair.length < SHORTEST_PAIR ? [] : lexis.nearWords(pair, 1)))
    .map((pair) => ({ word: pair.word, sure: pair.sure * SURE.joined }))
  return slots.map((slot) => ({ ...slot, readings: [...slot.readings, ...near] }))
}

function meantBy(slot: Slot, index: number, slots: readonly Slot[], lexis: Lexis): Meant {
  const { vocabulary, synonymsOf } = lexis
  const meant: Meant = new Map()
  for (const { word, sure } of slot.readings) {
    noteAll(meant, formsOf(vocabulary, word), sure)
    for (const other of synonymsOf(word)) noteAll(meant, formsOf(vocabulary, other), SURE.synonym * sure)
    addKin(vocabulary, word, meant, sure)
  }
  addJoined(meant, index, slots, lexis)
  if (index === slots.length - 1) addLonger(vocabulary, slot.word, meant)
  if (slot.isUnknown) addAround(vocabulary, slot.word, meant)
  return meant
}

/** `inzet kader` asks for `inzetkader`, `gezicht herkenning` for `gezichtsherkenning`, and `vraag … aan` for `aanvragen`. */
function addJoined(meant: Meant, index: number, slots: readonly Slot[], { vocabulary }: Lexis): void {
  const own = readingsOf(slots[index])
  const pairs = [...pairsOf(readingsOf(slots[index - 1]), own), ...pairsOf(own, readingsOf(slots[index + 1]))]
  for (const [left, right] of pairs) {
    const sure = left.sure * right.sure * SURE.joined
    noteAll(meant, formsOf(vocabulary, left.word + right.word), sure)
    note(meant, vocabulary.byParts.get(`${stem(left.word)}|${stem(right.word)}`), sure)
  }
  for (const { word: particle } of slots)
    if (PARTICLES.has(particle))
      for (const { word, sure } of own)
        noteAll(meant, formsOf(vocabulary, particle + word), sure * SURE.joined)
}

function readingsOf(slot: Slot | undefined): readonly Reading[] {
  if (!slot) return []
  return slot.readings.length > 0 ? slot.readings : [{ word: slot.word, sure: 1 }]
}

function pairsOf(left: readonly Reading[], right: readonly Reading[]): [Reading, Reading][] {
  return left.flatMap((one) => right.map((other): [Reading, Reading] => [one, other]))
}

/** Forms of another word; what is not the same as that word is not meant by this one. */
function noteAll(meant: Meant, forms: Meant, sure: number): void {
  for (const [number, own] of forms) if (own >= SAME) note(meant, [number], own * sure)
}
