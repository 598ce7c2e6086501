/**
 * Whether what stands together in a sentence points at one person: no item names anybody, and whoever lives near knows.
 * Each sentence is weighed, with half an eye on those beside it.
 */

import { onceForLast } from '../core/once.ts'
import { plain } from './characters.ts'
import { coarser } from './coarser.ts'
import { type Indicator, indicators, type Sort } from './indicators.ts'
import { ADVICE, SENTENCE_END } from './lists/combination.ts'
import type { Match } from './match.ts'

export type Combination = Match & {
  /** What meets. */
  sorts: ReadonlySet<Sort>
  /** Wider words to write instead. */
  coarser: readonly string[]
}

/** In a report of a zone a function says a little of where. */
const OF_ZONE = 0.3
/** And what it tells was filmed, or could have been. */
const OF_REPORT = 0.85
/** What happens at a place that is named, happens to somebody, also when nobody is told of. */
const UNNAMED = 0.25
/** What a sentence holds counts whole, what the ones beside it hold for so much. */
export const NEAR = 0.35
/** Of somebody: any of them counts, and each more of them. */
const TRAITS = ['leeftijd', 'herkomst', 'gezondheid', 'uiterlijk', 'gezin', 'band', 'roem', 'uniek', 'media', 'ding', 'werk'] as const // prettier-ignore

/** How much of a place is told, and of a person: most by the first. */
const PLACES = [['plaats', 1], ['eenheid', 0.8], ['straat', 0.6], ['evenement', 0.6], ['omgeving', 0.8], ['naam', 0.55]] as const // prettier-ignore
const SOMEBODY = [['persoon', 1], ['doener', 0.8], ['hij', 0.7], ['bezit', 0.15], ['mens', 0.7],
  ['gezondheid', 0.6], ['leeftijd', 0.6], ['uiterlijk', 0.6], ['herkomst', 0.6], ['band', 0.6]] as const // prettier-ignore

/** What counts, in the order of `WEIGHTS`. Fitted: `bench/privacy-combination.ts`. */
export const FEATURES = ['place', 'person there', 'person', 'who is known', 'trait', 'second trait', 'third trait', 'event', 'function', 'office there', 'spot', 'story', 'pronoun', 'month', 'time', 'filmed', 'rule'] as const // prettier-ignore
export const WEIGHTS: readonly number[] = [
  1.4, 1, 0.1, 0.3, 2, 0.8, 0.9, 1.3, 1.5, 0.1, 1.2, 0.3, 1.2, 0.3, 0.5, 2.2, -0.6
]
/** Of what is weighed. A page that is no report speaks of persons and places for other reasons. */
export const THRESHOLD = { report: 4.8, page: 6 }

/** At most one in a paragraph, which an empty line keeps apart; `isReport` of a zone, so that the place is half known. */
export function combinations(given: string, isReport = false): Combination[] {
  const text = plain(given)
  const sentences = sentencesOf(text)
  const threshold = isReport ? THRESHOLD.report : THRESHOLD.page
  const found: Combination[] = []
  let last = -1
  for (const [at, { block }] of sentences.entries()) {
    if (block === last || scoreOf(featuresOf(sentences, at, isReport)) < threshold) continue
    found.push(combinationOf(text, sentences, at))
    last = block
  }
  return found
}

export function scoreOf(features: readonly number[]): number {
  return features.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), 0)
}

export type Sentence = Match & {
  block: number
  held: readonly Indicator[]
  sorts: ReadonlySet<Sort>
  isAdvice: boolean
}

export const sentencesOf = onceForLast((text: string): Sentence[] => {
  const sentences: (Match & { block: number; held: Indicator[] })[] = []
  let block = 0
  let from = 0
  const cut = (end: number): void => {
    if (end > from) sentences.push({ index: from, length: end - from, block, held: [] })
  }
  for (const { 0: gap, index } of text.matchAll(SENTENCE_END)) {
    cut(index)
    from = index + gap.length
    if (gap.includes('\n\n')) block++
  }
  cut(text.length)
  const found = indicators(text).toSorted((a, b) => a.index - b.index)
  let at = 0
  for (const one of found) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.index ?? 0) <= one.index) at++
    sentences[at]?.held.push(one)
  }
  return sentences.map((sentence) => ({
    ...sentence,
    sorts: new Set(sentence.held.map(({ sort }) => sort)),
    isAdvice: ADVICE.test(text.slice(sentence.index, sentence.index + sentence.length))
  }))
})

/** Nothing at all where no person, no place or nothing of that person is told. */
export function featuresOf(sentences: readonly Sentence[], at: number, isReport = false): number[] {
  const own = sentences[at]
  const none = WEIGHTS.map(() => 0)
  if (!own || own.isAdvice || own.held.length === 0) return none
  const beside = [sentences[at - 1], sentences[at + 1]].filter((other) => other?.block === own.block)
  const amount = (sort: Sort): number =>
    own.sorts.has(sort) ? 1 : beside.some((other) => other?.sorts.has(sort)) ? NEAR : 0
  const most = (worths: readonly (readonly [Sort, number])[]): number =>
    worths.reduce((all, [sort, worth]) => Math.max(all, worth * amount(sort)), 0)
  const place = Math.max(isReport ? OF_ZONE : 0, most(PLACES))
  const time = Math.max(amount('datum'), amount('uur'))
  const filmed = [own, ...beside].some((one) => one?.sorts.has('beeld')) ? 1 : isReport ? OF_REPORT : 0
  const owner = 0.6 * Math.min(amount('ding'), Math.max(time, amount('uniek')))
  const person = Math.max(most(SOMEBODY), owner, isReport && place >= 0.8 ? UNNAMED : 0)
  const [first = 0, second = 0, third = 0] = TRAITS.map(amount).sort((a, b) => b - a)
  const [event, task, spot] = [amount('feit'), amount('functie'), amount('plek')]
  const told = [first, second, event, task].filter((value) => value === 1).length
  const isPlaced =
    Math.max(place, time) >= 0.5 ||
    (spot >= 0.5 && amount('persoon') === 1) ||
    (isReport && told > 1 && amount('persoon') === 1)
  // "De zone deelt haar drones met Kraaibos"
  if (person < 0.5 && Math.max(first, event) === 0) return none
  if (person < 0.2 || !isPlaced || Math.max(first, event, task, time, place - 0.5) <= 0) return none
  return [
    place, place * person, person, amount('bepaald'), first, second, third, event, task, amount('ambt') * place, spot,
    Math.max(amount('verhaal'), amount('mens')), Math.max(amount('hij'), amount('bezit')), amount('maand'), time,
    filmed, own.sorts.has('regel') ? 1 : 0
  ] // prettier-ignore
}

/** Words of a story and of a person say nothing by themselves. */
const UNSAID: ReadonlySet<Sort> = new Set([
  'doener',
  'mens',
  'beeld',
  'bepaald',
  'hij',
  'bezit',
  'naam',
  'verhaal',
  'regel'
])

function combinationOf(text: string, sentences: readonly Sentence[], at: number): Combination {
  const block = sentences[at]?.block
  const around = [at, at - 1, at + 1].flatMap((one) =>
    sentences[one]?.block === block ? (sentences[one]?.held ?? []) : []
  )
  const told = around.filter(({ sort }) => !UNSAID.has(sort))
  const { index = 0, length = 0 } = told[0] ?? {}
  return {
    index,
    length,
    sorts: new Set(told.map(({ sort }) => sort)),
    coarser: coarser(
      told.map((one) => ({ sort: one.sort, text: text.slice(one.index, one.index + one.length) }))
    )
  }
}
