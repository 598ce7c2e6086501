/** What a file name says. Nobody writes spaces in one, and few write capitals. */

import { decode } from './decode.ts'
import { emails } from './email.ts'
import { isPersonalMailbox } from './functional.ts'
import { IDENTIFIERS } from './identifiers.ts'
import { isGivenName, isSurname } from './known-names.ts'
import { type Detector, type Match, separate } from './match.ts'
import { isParticle } from './name-words.ts'
import { isNoName } from './not-names.ts'
import { roleOf } from './roles.ts'

const WORD = '[\\p{L}\\d]{1,30}'
const WORDS = `${WORD}(?:[._-]${WORD}){0,7}?`
/** "jan-peeters-at-politie-be", "jan_peeters@politie-be": what is left of an address without its signs. */
const SLUG_EMAIL = new RegExp(
  `(?<![\\p{L}\\d])(${WORDS})(?:[._-](?:at|apenstaart(?:je)?)[._-]|@)(${WORDS})[._-](be|com|eu|fr|lu|nl|org)(?![\\p{L}\\d])`,
  'giu'
)

/** As in a text, and e-mail addresses also as they look in a file name. */
export const FILE_NAME_IDENTIFIERS: typeof IDENTIFIERS = IDENTIFIERS.map(({ name, detect }) => ({
  name,
  detect: detect === emails ? emailsInName : detect
}))

function emailsInName(text: string): Match[] {
  return separate([...emails(text), ...slugEmails(text)])
}

const slugEmails: Detector = (text) =>
  [...text.matchAll(SLUG_EMAIL)].flatMap(({ 0: whole, 1: local = '', 2: domain = '', 3: top, index }) =>
    isPersonalMailbox(local, `${domain}.${top}`) ? [{ index, length: whole.length }] : []
  )

const DATE = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})(?!\d)/gu
const EXTENSION = /\.[a-z\d]{1,5}$/iu

/**
 * A path as sentences in which names and addresses can be found: "2026-03-05-inspecteur-jan-peeters.md" is
 * "- inspecteur Jan Peeters". Every word is lower case there, so only words known as a name get a capital.
 */
export function asSentence(path: string): string {
  return decode(path).replace(EXTENSION, '').split('/').map(sentenceOf).join(' / ')
}

function sentenceOf(name: string): string {
  const words = name
    .replace(DATE, ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{N}']+/u)
  let isInName = false
  return words
    .map((word, index) => {
      // The names before a function stand apart from it: "Jan Peeters - inspecteur".
      if (roleOf(word)) {
        isInName = false
        return `- ${word}`
      }
      const lower = word.toLowerCase()
      const isName = isGivenName(lower) || isSurname(lower) || (isInName && isSurnamePart(lower))
      isInName = isGivenName(lower) || (isInName && isParticle(lower))
      if (isName) return capitalised(word)
      if (!isSurname(words[index + 1]?.toLowerCase() ?? '')) return word
      return /^\p{L}$/u.test(word) ? `${word.toUpperCase()}.` : isParticle(lower) ? capitalised(word) : word
    })
    .join(' ')
}

/** What stands behind a given name and is no word that we know. */
function isSurnamePart(word: string): boolean {
  return /^(?!(?:png|jpe?g|webp|md)$)\p{L}{2,}$/u.test(word) && !isParticle(word) && !isNoName(word)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
