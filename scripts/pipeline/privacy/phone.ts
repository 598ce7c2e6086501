/** Phone numbers: Belgian mobile and geographic ones in all usual notations, and international ones. */

import { plain } from './characters.ts'
import { isDigit, readDigits, type Run } from './digits.ts'
import { isEnterpriseNumber } from './enterprise-number.ts'
import { isFunctionalPhone } from './functional.ts'
import type { Match } from './match.ts'
import { nationalNumbers } from './national-number.ts'

const SEPARATORS = ' ./-()_'
const MOBILE = /^04[5-9]\d{7}$/u
/** Zones of the numbering plan (bipt.be); a subscriber's number does not begin with 0. */
const GEOGRAPHIC = /^0(?:[239][1-9]\d{6}|4[1-4]\d{6}|(?:1[0-69]|5\d|6[013-57-9]|71|8[0-79])[1-9]\d{5})$/u
/** Behind a rounded amount: "+100 000 000 euro". */
const UNIT = /^[ ]?(?:euro|eur|€|%|km|m²|inwoners|keer)/iu
const NORTH_AMERICAN = /^1[2-9]\d{9}$/u
/** Calling codes that people write with 00; the rest only with +. */
const DIALLED = /^00[ ]?(?:3[0-469]|35[123]|4[0134-9])/u

export function phones(text: string): Match[] {
  const written = plain(text)
  const found: Match[] = []
  for (const { index, 0: start } of written.matchAll(/(?<!\+)\+(?=[ ]?\(?[1-9])|(?<![\d+]|\d[.,])\(?0/gu)) {
    const previous = found.at(-1)
    const previousEnd = previous ? previous.index + previous.length : -1
    if (index < previousEnd) continue
    const end = start === '+' ? international(written, index + 1) : domestic(written, index, previousEnd)
    if (end !== undefined) found.push({ index, length: end - index })
  }
  if (found.length === 0) return found
  const persons = nationalNumbers(text)
  return found.filter(
    ({ index, length }) =>
      !persons.some((person) => index < person.index + person.length && person.index < index + length)
  )
}

/** From a zero (or the bracket before it): its end, or undefined. */
function domestic(text: string, start: number, previousEnd: number): number | undefined {
  const zero = text.charAt(start) === '(' ? start + 1 : start
  if (DIALLED.test(text.slice(zero, zero + 6))) return international(text, zero + 2)
  for (const [count, shape] of [
    [10, MOBILE],
    [9, GEOGRAPHIC]
  ] as const) {
    const run = readDigits(text, zero, count, SEPARATORS)
    if (!run || !shape.test(run.digits) || isFunctionalPhone(run.digits)) continue
    if (isLonger(text, run.end) || !isDialled(run) || isInNumber(text, start, run, previousEnd)) continue
    if (isEnterprise(text, zero, run) || isInHash(text, start, run.end)) continue
    return run.end
  }
  return undefined
}

/** From the calling code. */
function international(text: string, start: number): number | undefined {
  const from = start + (/^[ (]{0,2}/u.exec(text.slice(start, start + 2))?.[0].length ?? 0)
  for (let count = 15; count >= 9; count--) {
    const run = readDigits(text, from, count, SEPARATORS)
    if (!run || UNIT.test(text.slice(run.end, run.end + 12))) continue
    if (!run.digits.startsWith('32')) {
      if (run.digits.startsWith('1') && !NORTH_AMERICAN.test(run.digits)) continue
      return run.end
    }
    const national = `0${run.digits.slice(2).replace(/^0/u, '')}`
    if (isFunctionalPhone(national)) return undefined
    if (MOBILE.test(national) || GEOGRAPHIC.test(national)) return run.end
  }
  return undefined
}

/** A digit follows behind a point or a slash, so the number goes on; a new phone number begins with 0. */
function isLonger(text: string, end: number): boolean {
  return /^(?:[.,]\d|[/-][1-9])/u.test(text.slice(end, end + 2))
}

/** Groups of two digits or more, none of them a year: 09-03-2026 7 and 02/2026/123 are no phone numbers. */
function isDialled({ digits, groups }: Run): boolean {
  let at = 0
  const hasYear = groups.some((length) => {
    at += length
    return length === 4 && at > 4 && /^(?:19|20)/u.test(digits.slice(at - 4))
  })
  const isGrouped = groups.every((length, index) => length >= 2 || (index === 0 && groups.length > 2))
  return isGrouped && !(hasYear && groups.length === 3)
}

/** The tail of a longer number (2026/011 12 34 56), unless that is a phone number itself, or the date of a file name. */
function isInNumber(text: string, start: number, { groups }: Run, previousEnd: number): boolean {
  if (groups.length === 1 || start - 1 === previousEnd) return false
  if (/(?<!\d)\d{4}-\d{2}-\d{2}[-_]$/u.test(text.slice(Math.max(0, start - 12), start))) return false
  return /[/_-]/u.test(text.charAt(start - 1)) && isDigit(text.charAt(start - 2))
}

/** Letters and digits on either side: a hash or a UUID. "foto0475123456.png" has only letters before it. */
function isInHash(text: string, start: number, end: number): boolean {
  const before = /[a-z\d]{0,12}$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  return /^\p{L}/u.test(text.slice(end, end + 2)) || /\d/u.test(before)
}

/** 0475.123.456 is an enterprise number when its checksum is right; behind BE in any notation. */
function isEnterprise(text: string, start: number, { digits, end, groups }: Run): boolean {
  if (!isEnterpriseNumber(digits)) return false
  const isBehindCode = /BE[ .-]?$/iu.test(text.slice(Math.max(0, start - 3), start))
  const isDotted = groups.join('.') === '4.3.3' && !/[ /()-]/u.test(text.slice(start, end))
  return isBehindCode || isDotted
}
