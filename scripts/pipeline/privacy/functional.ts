/**
 * What is public by its function: mailboxes, emergency numbers and service numbers.
 *
 * To add one: a word that is the whole mailbox (or one part between ".", "-" and "_") goes in MAILBOX_WORDS; a single
 * address that has no such word in MAILBOXES; a short number in SHORT_NUMBERS. Never add a name, a first name or
 * initials: what stands here is never reported. Put the new case in ../../fixtures/privacy/email.json or phone.json too.
 */

import { isFirstName, isSurname, looksLikeSurname } from './known-names.ts'
import { MAILBOX_PLACES, MAILBOX_STEMS, MAILBOX_WORDS, OWN_DOMAINS } from './lists/mailboxes.ts'
import { isEverydayRole, roleOf } from './roles.ts'

/** Whole addresses, lower case. */
const MAILBOXES: ReadonlySet<string> = new Set(['git@github.com', 'git@gitlab.com'])

/** Roles of which no service calls itself. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['buur', 'buurman', 'buurvrouw', 'motard'])

/** Each of its parts is one of the words, a place or a number, and one is a word. */
export function isFunctionalMailbox(local: string, domain: string): boolean {
  const name = local.toLowerCase()
  if (MAILBOXES.has(`${name}@${domain}`)) return true
  const parts = name.replace(/\+[a-z]{0,30}$/u, '').split(/[._-]/u)
  return (
    parts.some((part) => MAILBOX_WORDS.has(part)) &&
    parts.every(
      (part) => MAILBOX_WORDS.has(part) || MAILBOX_PLACES.has(part) || /^(?:pz|hvz)?\d{0,4}$/u.test(part)
    )
  )
}

/** Whether the part before the "@" looks like a person: a name that is known, an initial and a word, or two words of no function. */
export function isPersonalMailbox(local: string, domain: string): boolean {
  if (isFunctionalMailbox(local, domain)) return false
  const words = wordsOf(local)
  if (words.some((word) => isNameIn(word))) return true
  const [first = '', second = ''] = words
  if (words.length === 2 && first.length === 1 && !MAILBOX_WORDS.has(second)) return true
  if (words.some(isFunction)) return false
  if (OWN_DOMAINS.test(domain)) return true
  // "bosuil_1979", "uil85": a word of one's own and a number.
  if (words.length === 1 && first.length > 3 && /\d{2}$/u.test(local)) return true
  // "j.p", "verzonnen_j", "jef.verzonnen": people join their names with a point or a line.
  return words.length > 1 && /[._]/u.test(local)
}

/** A name on a network that is one of a service. */
export function isFunctionalHandle(handle: string): boolean {
  const words = wordsOf(handle)
  return words.some(isFunction) && !words.some((word) => isFirstName(word))
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKD')
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '.')
      .toLowerCase()
      .replace(/no\.?spam|\p{M}/gu, '')
      .match(/\p{L}{1,64}/gu) ?? []
  )
}

function isFunction(word: string): boolean {
  return (
    MAILBOX_WORDS.has(word) ||
    MAILBOX_PLACES.has(word) ||
    (roleOf(word) !== undefined && !isEverydayRole(word) && !NEIGHBOURS.has(word)) ||
    MAILBOX_STEMS.some((stem) => word.includes(stem))
  )
}

/** Also names written against each other or against an initial: "janpeeters", "jpeeters", "peetersj". */
function isNameIn(word: string): boolean {
  if (isFirstName(word) || isSurname(word)) return true
  if (word.length < 5) return false
  if ([word.slice(1), word.slice(0, -1)].some((part) => part.length > 3 && isSurname(part))) return true
  if (isFunction(word)) return false
  for (let at = 3; at <= word.length - 3; at++) {
    const [start, end] = [word.slice(0, at), word.slice(at)]
    if (isFirstName(start) && (isSurname(end) || looksLikeSurname(end))) return true
    if (isSurname(start) && (isFirstName(end) || isSurname(end))) return true
  }
  return looksLikeSurname(word)
}

/** Numbers that everybody writes beside a word: 112-APP is no number plate. */
export const EMERGENCY_NUMBERS: ReadonlySet<string> = new Set(['100', '101', '112'])

/** Help lines and information numbers. */
const SHORT_NUMBERS: ReadonlySet<string> = new Set([
  '102', '103', '105', '106', '107', '110', '114', '1207', '1700', '1712', '1722', '1733', '1813',
  '116000', '116117'
]) // prettier-ignore

/** Free, shared-cost and premium numbers, as national digits: services, not persons. */
const SERVICE_PREFIX = /^0(?:0?800|90\d|70|78)\d{5,8}$/u

/** `digits` as dialled inside Belgium, with the leading zero. */
export function isFunctionalPhone(digits: string): boolean {
  return EMERGENCY_NUMBERS.has(digits) || SHORT_NUMBERS.has(digits) || SERVICE_PREFIX.test(digits)
}
