/** What says a little of somebody: a day, a place, a function, an age … Each alone points at nobody. */

import {
  BEFORE_NAME, DOER, EVENT_ENDING, EVENTS, FUNCTION_ENDING, IMAGE_WORD, INDICATORS, NAMED_EVENTS,
  NO_DOER, NO_PLACE, OFFICE_ENDING, PERSON_ENDING, PERSONS, POSSESSIVES, PRONOUNS, SMALL,
  STREET_ENDING, TO_PLACE, TO_PLACE_WEAK, UNITS, VILLAGES, WIDE
} from './lists/combination.ts' // prettier-ignore
import type { Match } from './match.ts'
import { isNoName, isPlace } from './not-names.ts'
import { roleOf } from './roles.ts'
import { wordTree } from './word-tree.ts'

type Listed = keyof typeof INDICATORS
export type Sort =
  | Listed
  | 'plaats'
  | 'eenheid'
  | 'straat'
  | 'evenement'
  | 'omgeving'
  | 'persoon'
  | 'doener'
  | 'bepaald'
  | 'hij'
  | 'bezit'
  | 'naam'
export type Indicator = Match & { sort: Sort }

const TREE = wordTree<Listed>(INDICATORS)
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))
const SETS = {
  persons: setOf(PERSONS), pronouns: setOf(PRONOUNS), possessives: setOf(POSSESSIVES), pair: setOf(SMALL.pair), single: setOf(SMALL.single), villages: setOf(VILLAGES), wide: setOf(WIDE), toPlace: setOf(TO_PLACE),
  weak: setOf(TO_PLACE_WEAK), between: setOf(BEFORE_NAME), units: setOf(UNITS), events: setOf(EVENTS), named: setOf(NAMED_EVENTS),
  definite: setOf(SMALL.definite), article: setOf(SMALL.article), verbal: setOf(SMALL.verbal), many: setOf(SMALL.many), aside: setOf(SMALL.aside)
} // prettier-ignore

const WORD = /[\p{L}\d]+(?:[-'./:][\p{L}\d]+)*/gu
/** Letters of a word that is looked at; longer is none. */
const LONGEST = 40
/** Words behind "heeft" among which its participle stands. */
const STORY = 6

type Word = Match & { text: string; lower: string; hasCapital: boolean; isBehind: boolean; isListed: boolean }

/** In the order of the text. In time linear in it: each word looks a fixed way around it. */
export function indicators(text: string): Indicator[] {
  const words = wordsOf(text)
  const found: Indicator[] = []
  let until = 0
  for (const [at, word] of words.entries()) {
    const add = (sort: Sort, { index, length }: Match = word): void =>
      void found.push({ sort, index, length })
    const row = at < until ? undefined : TREE.longest((step) => rowed(words, at, step))
    const isName = word.hasCapital && words[at + 1]?.isBehind === true && words[at + 1]?.hasCapital === true
    if (row && row.length > 1) {
      until = at + row.length
      const last = words[until - 1] ?? word
      if (row.kind !== 'datum' || isDay(word.text))
        add(row.kind, { index: word.index, length: last.index + last.length - word.index })
    } else if (at >= until && !isName) {
      const sort = sortAt(words, at, row?.kind)
      if (sort && !isOfThing(words, at)) add(sort)
    }
    if (!isName && isPerson(word) && !isOfficial(words, at) && !isOfThing(words, at)) {
      add('persoon')
      if (isDefinite(words, at)) add('bepaald')
    }
    if (!isName && (isDoer(words, at) || isPair(words, at))) add('doener')
    if (SETS.pronouns.has(word.lower) && isSingle(words, at)) add('hij')
    if (SETS.possessives.has(word.lower) && !isVerb(words, at)) add('bezit')
    if (SETS.aside.has(word.lower) && tells(words, at)) add('verhaal')
    if (IMAGE_WORD.test(word.lower.slice(0, LONGEST))) add('beeld')
    const place = placeAt(words, at, isName)
    if (place) add(place)
  }
  return found
}

function wordsOf(text: string): Word[] {
  let end = -2
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const isBehind = index === end + 1 && text.charAt(end) === ' '
    const isListed = index === end + 2 && text.charAt(end) === ','
    end = index + word.length
    // "LaMa" is no llama.
    const lower = /\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase().replace(/\d+/gu, '#')
    return {
      text: word,
      lower,
      index,
      length: word.length,
      hasCapital: /^\p{Lu}/u.test(word),
      isBehind,
      isListed
    }
  })
}

/** The words from one on, as far as only a space is between them. */
function rowed(words: readonly Word[], at: number, step: number): string | undefined {
  const word = words[at + step]
  return step === 0 || word?.isBehind ? word?.lower : undefined
}

/** "11/40" and "8.10.2" are no days. */
function isDay(text: string): boolean {
  const [day, month, year] = text.split(/[/.-]/u).map(Number)
  if (month === undefined || Number.isNaN(month)) return true
  return (day ?? 0) > 31 ? month <= 12 && (year ?? 0) <= 31 : month <= 12 && (day ?? 0) > 0
}

function sortAt(words: readonly Word[], at: number, listed: Listed | undefined): Sort | undefined {
  const word = words[at]
  if (!word) return undefined
  if (listed === 'datum') return isDay(word.text) ? listed : undefined
  // "Sint-Lenaarts" within a sentence ends like a function.
  if (listed) return listed
  // "een Kongolees"
  if (
    word.hasCapital &&
    word.isBehind &&
    /\p{Ll}{2}(?:ees|(?<!l)aan|iër|lander)$/u.test(word.text) &&
    SETS.article.has(words[at - 1]?.lower ?? '')
  )
    return 'herkomst'
  const { sort, isByEnding } = known(word.lower)
  return word.hasCapital && word.isBehind && isByEnding ? undefined : sort
}

type Known = { sort?: Listed | undefined; isByEnding: boolean; isPerson: boolean }
const memory = new Map<string, Known>()

/** The same words come again on every page. */
function known(lower: string): Known {
  const before = memory.get(lower)
  if (before) return before
  if (memory.size > 20_000) memory.clear()
  const listed = listedSort(lower)
  const sort = listed ?? sortByEnding(lower)
  const role = roleOf(lower)
  const isSomebody =
    sort === 'functie' ||
    sort === 'ambt' ||
    sort === 'herkomst' ||
    SETS.persons.has(lower) ||
    role === 'role' ||
    role === 'rank'
  const result: Known = {
    sort,
    isByEnding: !listed || (lower.includes('-') && listed !== 'herkomst'),
    isPerson: isSomebody || PERSON_ENDING.test(lower.slice(0, LONGEST)) || /^(?:ex|oud)-/u.test(lower)
  }
  memory.set(lower, result)
  return result
}

/** Of "drone-observator" the last part tells, of "Roma-bemiddelaar" the first. */
function listedSort(lower: string): Listed | undefined {
  const single = (word: string): Listed | undefined =>
    TREE.longest((step) => (step === 0 ? word : undefined))?.kind
  const hyphen = lower.lastIndexOf('-')
  const whole = single(lower)
  if (whole || hyphen < 0 || lower.length > LONGEST) return whole
  const first = single(lower.slice(0, hyphen))
  return first === 'herkomst' || first === 'functie' ? first : single(lower.slice(hyphen + 1))
}

function sortByEnding(lower: string): Listed | undefined {
  if (lower.length < 8 || lower.length > LONGEST) return undefined
  return OFFICE_ENDING.test(lower) ? 'ambt' : FUNCTION_ENDING.test(lower) ? 'functie' : undefined
}

const isPerson = ({ lower, length }: Word): boolean => length > 1 && known(lower).isPerson

/** "een Nederlandse eenheid": what is behind it is nobody. */
function isOfThing(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next?.isBehind || !/(?:se|ne)$/u.test(word.lower)) return false
  return (
    TREE.longest((step) => (step === 0 ? word.lower : undefined))?.kind === 'herkomst' &&
    !isPerson(next) &&
    !SETS.aside.has(next.lower) &&
    /^\p{Ll}{4}/u.test(next.text)
  )
}

/** "de Gouverneur en de Korpschef": with a capital in a sentence it is an office and nobody, and "Zussen" is a village. */
function isOfficial(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word?.hasCapital || !word.isBehind) return false
  return before?.hasCapital === false || words[at - 2] !== undefined
}

/** "een verzonneling", "de eerste kaasmaker": by its form what somebody does. */
function isDoer(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word?.isBehind ||
    word.hasCapital ||
    word.length > LONGEST ||
    !DOER.test(word.lower) ||
    NO_DOER.test(word.lower)
  )
    return false
  return (
    SETS.article.has(words[at - 1]?.lower ?? '') ||
    (words[at - 1]?.isBehind === true && SETS.article.has(words[at - 2]?.lower ?? ''))
  )
}

/** "twee inspecteurs" */
function isPair(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word?.isBehind === true && SETS.pair.has(words[at - 1]?.lower ?? '') && roleOf(word.text) === 'plural'
  )
}

/** "ze vond", not "kopen ze samen". */
function isSingle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.lower !== 'ze' && word?.lower !== 'zij') return true
  return [words[at - 1], words[at + 1]].some((verb) => {
    if (!verb || !(verb === words[at + 1] ? verb : word).isBehind || verb.lower.endsWith('en')) return false
    const kind = known(verb.lower).sort
    return (
      SETS.single.has(verb.lower) ||
      kind === 'mens' ||
      kind === 'verhaal' ||
      (/\p{Ll}{3}t$/u.test(verb.lower) && verb.lower !== 'niet')
    )
  })
}

/** "De beelden zijn klaar", not "zijn beelden". */
function isVerb(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  if (word?.lower !== 'zijn') return false
  const isMany =
    word.isBehind && (/\p{Ll}{2}en$/u.test(before?.lower ?? '') || SETS.many.has(before?.lower ?? ''))
  return isMany || SETS.verbal.has(next?.lower ?? '') || !next?.isBehind
}

/** "De enige vrouwelijke motard": who is meant is known to who reads. */
function isDefinite(words: readonly Word[], at: number): boolean {
  for (let back = 0; back < 3; back++) {
    if (!words[at - back]?.isBehind) return false
    if (SETS.definite.has(words[at - back - 1]?.lower ?? '')) return true
  }
  return false
}

/** "heeft het sinds september niet gedragen" */
function tells(words: readonly Word[], at: number): boolean {
  for (let step = 1; step <= STORY; step++) {
    const word = words[at + step]
    if (!word?.isBehind) return false
    if (/^(?:ge\p{Ll}{3,30}(?:d|t|en)|(?:ver|be|ont|her)\p{Ll}{3,30}[dt])$/u.test(word.lower)) return true
  }
  return false
}

/** A word with a capital behind "in", "te", "uit"; behind "van" only where a person or a unit is of it. */
function placeAt(
  words: readonly Word[],
  at: number,
  isName: boolean
): 'plaats' | 'eenheid' | 'straat' | 'evenement' | 'omgeving' | 'naam' | undefined {
  const word = words[at]
  if (!word || (!word.hasCapital && !SETS.villages.has(word.lower))) return undefined
  if (SETS.named.has(word.lower) || (word.hasCapital && word.isBehind && EVENT_ENDING.test(word.lower)))
    return 'evenement'
  if (
    /^[EN]\d{1,3}$/u.test(word.text) ||
    (STREET_ENDING.test(word.lower) && (word.length > 7 || words[at - 1]?.hasCapital))
  )
    return 'straat'
  if (SETS.wide.has(word.lower) || !/^\p{L}[\p{L}'-]*\p{Ll}/u.test(word.text)) return undefined
  const { lead, isUnit } = leadOf(words, at)
  if (lead !== undefined && SETS.events.has(lead)) return 'evenement'
  if (lead && (SETS.villages.has(word.lower) || isPlace(word.text))) return 'plaats'
  if (!word.hasCapital || isNoName(word.text) || NO_PLACE.test(word.lower)) return undefined
  // "uit Zussen"
  if (lead !== 'uit' && isPerson(word)) return undefined
  if (isUnit) return 'eenheid'
  if (!lead) return isOpen(words, at) && !isName ? 'naam' : undefined
  if (!SETS.weak.has(lead)) return 'plaats'
  // "De man van de Banksy", "de minister van Binnenlandse Zaken"
  const isBare = words[at - 1]?.lower === lead || SETS.units.has(words[at - 1]?.lower ?? '')
  if (!isBare || isName) return isName ? undefined : 'naam'
  if (isOfPerson(words, at)) return 'plaats'
  return lead === 'van' && isOfSpot(words, at) ? 'omgeving' : 'naam'
}

/** "…, Zepperen, …", "heel Diepenveld": some name within a sentence. */
function isOpen(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  return (
    word !== undefined &&
    before !== undefined &&
    word.length > 3 &&
    (!before.hasCapital || /^\p{Lu}{2,4}$/u.test(before.text)) &&
    (word.isBehind || word.isListed)
  )
}

/** "de bakkerij van Zichen" */
function isOfSpot(words: readonly Word[], at: number): boolean {
  const before = words[at - 2]
  if (!before || before.hasCapital || !words[at - 1]?.isBehind) return false
  return (
    known(before.lower).sort === 'plek' ||
    [3, 4].some((back) => words[at - back + 1]?.isBehind && SETS.article.has(words[at - back]?.lower ?? ''))
  )
}

/** What stands before a name, over at most three words that belong to it. */
function leadOf(words: readonly Word[], at: number): { lead?: string; isUnit: boolean } {
  let isUnit = false
  for (let back = 1; back <= 4; back++) {
    const before = words[at - back]
    if (!before || !words[at - back + 1]?.isBehind) break
    isUnit ||=
      SETS.units.has(before.lower) &&
      (back === 1 || (back === 2 && SETS.toPlace.has(words[at - 1]?.lower ?? '')))
    if (SETS.toPlace.has(before.lower) || SETS.events.has(before.lower))
      return { lead: before.lower, isUnit: isUnit || isUnitBefore(words, at - back) }
    if (!SETS.between.has(before.lower) && !SETS.units.has(before.lower)) break
  }
  return { isUnit }
}

function isUnitBefore(words: readonly Word[], at: number): boolean {
  return words[at]?.isBehind === true && SETS.units.has(words[at - 1]?.lower ?? '')
}

/** "De wijkinspecteur van Remersdaal" */
function isOfPerson(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const before = words[at - back]
    if (!before || !words[at - back + 1]?.isBehind) return false
    if (isPerson(before)) return true
    if (!SETS.weak.has(before.lower) && !SETS.between.has(before.lower)) return false
  }
  return false
}
