/** What a word tells by itself: by the lists, and else by how it ends. */

import { LONGEST, SETS, type Word } from './indicator-words.ts'
import {
  FUNCTION_ENDING, ILLNESS_ENDING, INDICATORS, KIN_ENDING, OFFICE_ENDING, PERSON_ENDING
} from './lists/combination.ts' // prettier-ignore
import { roleOf } from './roles.ts'
import { wordTree } from './word-tree.ts'

export type Listed = keyof typeof INDICATORS

/** All that is listed, rows of words too. */
export const TREE = wordTree<Listed>(INDICATORS)

/** "11/40" and "8.10.2" are no days. */
export function isDay(text: string): boolean {
  const [day, month, year] = text.split(/[/.-]/u).map(Number)
  if (month === undefined || Number.isNaN(month)) return true
  return (day ?? 0) > 31 ? month <= 12 && (year ?? 0) <= 31 : month <= 12 && (day ?? 0) > 0
}

/** `listed`: what the tree has of the word alone. */
export function sortAt(words: readonly Word[], at: number, listed: Listed | undefined): Listed | undefined {
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
export function known(lower: string): Known {
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
  if (lower.length < 8 || lower.length > LONGEST || lower.startsWith('sint-')) return undefined
  return BY_ENDING.find(([ending]) => ending.test(lower))?.[1] ?? asMan(lower)
}

const BY_ENDING: readonly (readonly [RegExp, Listed])[] = [
  [OFFICE_ENDING, 'ambt'],
  [FUNCTION_ENDING, 'functie'],
  [KIN_ENDING, 'gezin'],
  [ILLNESS_ENDING, 'gezondheid']
]

/** "ocmw-voorzitster", "molenaarster": of a woman what the list has of a man. */
function asMan(lower: string): Listed | undefined {
  const stem = /^(.+?)(?:ster|in|e)$/u.exec(lower)?.[1]
  if (stem === undefined) return undefined
  return [stem, `${stem}er`, `${stem}${stem.at(-1) ?? ''}er`]
    .map(listedSort)
    .find((sort) => sort === 'functie' || sort === 'ambt')
}

/** A word for somebody: a function, a rank, "buurvrouw". */
export const isPerson = ({ lower, length }: Word): boolean => length > 1 && known(lower).isPerson
