/** Whether a capitalised word is something else than the name of a person. */

import {
  CALENDAR,
  CODES,
  FICTION,
  INSTITUTIONS,
  PLACES,
  SENTENCE,
  THING_ENDING,
  THINGS
} from './lists/not-names.ts'

const setOf = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.split(/\s+/u)))

const NOT_NAMES = setOf(PLACES, CALENDAR, INSTITUTIONS, SENTENCE, THINGS)
const CODE_SET = setOf(CODES)
const PLACE_SET = setOf(PLACES)

/** Whether a capitalised word is known to be something else than a name. */
export function isNoName(word: string): boolean {
  return NOT_NAMES.has(word.toLowerCase())
}

/** A word of the spelling alphabet and the like. */
export function isCode(word: string): boolean {
  return CODE_SET.has(word.toLowerCase())
}

/** Whether a capitalised word looks like the name of a thing, a service or a code: by itself it is nobody's name. */
export function isThing(word: string): boolean {
  const lower = word.toLowerCase()
  return isCode(word) || (word.length > 4 && THING_ENDING.test(lower))
}

export function isPlace(word: string): boolean {
  return PLACE_SET.has(word.toLowerCase())
}

export function isFiction(name: string): boolean {
  return FICTION.test(name)
}
