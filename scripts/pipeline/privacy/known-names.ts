/** Whether a word is known as a name. Words in lower case; accents are left out where a list has none. */

import { DOUBTFUL, GIVEN_NAMES_WITH_CAPITAL } from './lists/given-names.ts'
import { GIVEN_NAMES, SURNAME_FORM, SURNAMES } from './lists/known-names.ts'

/** For texts without capitals. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word)
}

export function isSurname(word: string): boolean {
  return SURNAMES.has(word)
}

/** For a word that was written with a capital, or alone before an "@". */
export function isFirstName(word: string): boolean {
  const name = bare(word)
  return GIVEN_NAMES.has(name) || GIVEN_NAMES_WITH_CAPITAL.has(name) || isDouble(name) || isDiminutive(name)
}

/** "Sjefke" */
function isDiminutive(name: string): boolean {
  return name.length > 5 && name.endsWith('ke') && GIVEN_NAMES_WITH_CAPITAL.has(name.slice(0, -2))
}

/** "Jan-Baptist": both parts are first names. */
function isDouble(name: string): boolean {
  return (
    name.includes('-') &&
    name.split('-').every((part) => GIVEN_NAMES_WITH_CAPITAL.has(part) || GIVEN_NAMES.has(part))
  )
}

/** A first name that is also a word. */
export function isDoubtful(word: string): boolean {
  return DOUBTFUL.has(bare(word))
}

/** Known as a surname, or of a form that surnames have and words have not. */
export function looksLikeSurname(word: string): boolean {
  const name = bare(word)
  return (
    SURNAMES.has(name) ||
    (name.length > 4 && name.split('-').some((part) => SURNAMES.has(part) || SURNAME_FORM.test(part)))
  )
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
}
