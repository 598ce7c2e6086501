/** What can stand behind a label: a number as people write one, and not an amount, a day or a number that is public. */

import { isFunctionalPhone } from './functional.ts'
import { labelOf } from './label-word.ts'
import type { Match } from './match.ts'
import { UNIT } from './lists/labels.ts'
import { isCode } from './not-names.ts'

/** A day that exists: "44-12-98" is a stamnummer. */
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?:0?[1-9]|1[0-2])'
export const DATE = new RegExp(
  `^(?:${DAY}[./-]${MONTH}[./-](?:\\d{2}|\\d{4})|(?:19|20)\\d\\d-\\d{2}-\\d{2}|\\d{1,2}[:.]\\d{2}|(?:19|20)\\d\\d|\\d{1,6},\\d{1,2})$`,
  'u'
)

/** An article of an inzetkader, "BC 17.1", a file of the parliament, "55K3524", and a law in the Staatsblad, "2017-07-25/08". */
export const PUBLIC = /^(?:\p{Lu}{2,3}[ ]\d{1,2}\.\d{1,2}|5\dK\d{4}|\d{4}-\d{2}-\d{2}\/\d{1,3})$/u

/** Of a standard, a circular, and a number that was left empty: "ISO 27001", "COL 8/2005", "2024-00000". */
const STANDARD =
  /^(?:ISO|IEC|NEN|NBN|EN|DIN|IEEE|RFC|ETSI|STANAG|NIST|FIPS|ECLI|CELEX)(?!\p{L})|^(?:COL|KB|MB|GPI|PLP|MFO|CP|DOC)[ ]\d{1,3}(?:\/|$)/u
const EMPTY = /^(?:(?:19|20)\d\d)?0{4,}[01]?$/u

export type Value = { match: Match; text: string }

/** Digits and capitals in groups, as people write a number: "44 82 71", "PJN 219334 S", "VE.28.WE.0099 / 2020". */
export function valueAt(text: string, start: number): Value | undefined {
  let end = start
  let at = start
  for (let group = 0; group < 9; group++) {
    const separator = group === 0 ? '' : matchAt(/[ ]{0,2}[./_:#*,-]{0,2}[ ]{0,2}/uy, text, at)
    if (group > 0 && (separator === '' || /[,.:][ ]/u.test(separator))) break
    const word = matchAt(/[\p{L}\d?]{1,30}/uy, text, at + separator.length)
    const isSpaced = /^[ ]+$/u.test(separator)
    const isPart =
      /\d/u.test(word) ||
      (/^\p{Lu}{1,6}$/u.test(word) && (!isSpaced || word.length < 3)) ||
      (group === 0 &&
        (/^\p{Lu}{1,4}$/u.test(word) ||
          (/^\p{Lu}+$/u.test(word) && isCode(word)) ||
          (/^\p{L}\p{Ll}{0,11}$/u.test(word) &&
            /^[/_-]\d/u.test(text.slice(at + word.length, at + word.length + 2)))))
    if (
      !isPart ||
      (isSpaced && /^\d/u.test(word) && UNIT.test(text.slice(at + separator.length + word.length, at + 40)))
    )
      break
    at += separator.length + word.length
    end = at
  }
  const value = text.slice(start, end)
  const first = /^\p{Lu}+(?=[ ])/u.exec(value)?.[0]
  if (first !== undefined && labelOf(first, false)) return undefined
  return /\d/u.test(value) ? { match: { index: start, length: value.length }, text: value } : undefined
}

/** `least`: digits that it must have; five asks for a form that no amount has. */
export function isMeant({ match, text: value }: Value, text: string, least: number): boolean {
  const digits = value.replace(/\D/gu, '')
  const isFormed = digits.length > 2 && /\d/u.test(value) && /[\p{L}/_.-]/u.test(value)
  // "DMPX9K2L"
  const isSerial = /^(?=(?:.*\d){2})(?=(?:.*\p{Lu}){3})[\p{Lu}\d]{6,30}$/u.test(value)
  if (digits.length < least && !isSerial && !(least >= 4 && isFormed)) return false
  if (DATE.test(value) && !(least === 2 && /^\d{4}$/u.test(value))) return false
  if (
    PUBLIC.test(value) ||
    (least > 2 && STANDARD.test(value)) ||
    EMPTY.test(digits) ||
    isFunctionalPhone(value.replace(/[ ./-]/gu, '')) ||
    /€[ ]?$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
  )
    return false
  // "D-01 tot D-06" counts them.
  return !UNIT.test(text.slice(match.index + match.length, match.index + match.length + 14))
}

/** What a sticky pattern finds right at an index; nothing is an empty text. */
export function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index
  return pattern.exec(text)?.[0] ?? ''
}
