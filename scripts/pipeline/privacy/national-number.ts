/**
 * Belgian national register numbers and BIS numbers: YYMMDD-SSS-CC with CC = 97 - (first nine digits mod 97), a 2 before
 * them when born from 2000. BIS: month + 20 or + 40. Unknown birth dates have month 00 (then the day is a counter) or
 * day 00. Date and checksum together let 0.2 % of chance numbers through, precise enough to block on.
 */

import { plain } from './characters.ts'
import { readDigits } from './digits.ts'
import type { Match } from './match.ts'

const LENGTH = 11
/** The pipeline has no clock: 20YY is a year of birth up to 2049. */
const LAST_YEAR = 49
const DAYS = [99, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function nationalNumbers(text: string): Match[] {
  const written = plain(text)
  const found: Match[] = []
  // Not in the middle of a number, behind a decimal point or in an international phone number.
  for (const { index } of written.matchAll(/(?<![\d+]|\d[.,])\d/gu)) {
    if (index < (found.at(-1)?.index ?? -1) + (found.at(-1)?.length ?? 0)) continue
    const run = readDigits(written, index, LENGTH)
    if (!run || !isGrouping(run.groups, run.digits) || !isNationalNumber(run.digits)) continue
    found.push({ index, length: run.end - index })
  }
  return found
}

export function isNationalNumber(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 20
  const isMonth = Number(digits.slice(2, 4)) < 60 && month <= 12
  if (!isMonth || Number(digits.slice(4, 6)) > (DAYS[month] ?? 0)) return false
  const isChecked = (prefix: string): boolean =>
    (Number(prefix + digits.slice(0, 9)) + Number(digits.slice(9))) % 97 === 0
  const isLeapDay = month === 2 && digits.slice(4, 6) === '29'
  const year = Number(digits.slice(0, 2))
  return (
    (isChecked('') && !(isLeapDay && (year % 4 !== 0 || year === 0))) ||
    (isChecked('2') && year <= LAST_YEAR && !(isLeapDay && year % 4 !== 0))
  )
}

/** Separators where people put them: after the date's parts, the serial number, or between all digits. */
const BORDERS: readonly ReadonlySet<number>[] = [
  new Set([2, 4, 6, 9]),
  new Set([3, 6, 9]),
  new Set([4, 8]),
  new Set([6, 8])
]

function isGrouping(groups: readonly number[], digits: string): boolean {
  const [first = 0] = groups
  // A year, or a year and a month, with a serial number: 2026-04-12 101, 202604-00123.
  if (first === 4 && /^(?:19|20)/u.test(digits)) return false
  if (first === 6 && /^20[23]\d(?:0[1-9]|1[0-2])/u.test(digits)) return false
  if (groups.length === LENGTH) return true
  let border = 0
  const borders = groups.slice(0, -1).map((length) => (border += length))
  return BORDERS.some((allowed) => borders.every((place) => allowed.has(place)))
}
