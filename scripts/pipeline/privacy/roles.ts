/** Words beside which a name is the name of a person: functions, ranks, forms of address, parts in an incident. */

import { ENDINGS, OF_FIELD, RANKS, ROLES, TITLES, WEAK_ROLES } from './lists/roles.ts'

/** Compounds of more words than this are none. */
const WORD_LIMIT = 40

/** "IR Sensor", "MS Teams", "1 MW": in capitals these are no forms of address. */
const SHORT = /^(?:\p{Lu}{2}|ING)$/u

export type Role = 'title' | 'rank' | 'role' | 'plural'

export function roleOf(word: string): Role | undefined {
  if (word.length < 2 || word.length > WORD_LIMIT) return undefined
  const lower = word.toLowerCase()
  if (TITLES.has(lower) && !SHORT.test(word)) return 'title'
  if ((RANKS.has(lower) || RANKS.has(lower.replace(/^\d/u, ''))) && isShortened(word)) return 'rank'
  if (isRole(lower)) return 'role'
  const singular = lower.replace(/(?:sen|s|en|n)$/u, '')
  return singular !== lower && (isRole(singular) || isRole(`${singular}s`)) ? 'plural' : undefined
}

/** "De Bakker", "Van Boer": what is a surname as well. */
export function isEverydayRole(word: string): boolean {
  return WEAK_ROLES.has(word.toLowerCase())
}

/** A word of every day: alone behind it only a known name is one. */
export function isWeakRole(word: string): boolean {
  return isEverydayRole(word) || OF_FIELD.test(word)
}

/** "HINP", "Kpt", "kpt" as people write a rank; of two letters only with a capital. */
function isShortened(word: string): boolean {
  return word.length > 2 || /^\p{Lu}/u.test(word)
}

function isRole(lower: string): boolean {
  return ROLES.has(lower) || (lower.length > 7 && ENDINGS.test(lower))
}
