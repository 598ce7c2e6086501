/**
 * All sums with days. A day is an ISO date, `2026-03-05`, of the years 0000 to 9999; as texts, days compare with `<`. Counted
 * in UTC, so that no summer time steals or gives one.
 */

const HOUR = 3_600_000
const DAY = 24 * HOUR

const FIRST = '0000-01-01'
const LAST = '9999-12-31'

/** Whether the calendar has such a day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && dayOf(Date.parse(midnight(text))) === text
}

/** Midnight UTC, as RFC 3339 writes a moment. */
export function midnight(day: string): string {
  return `${day}T00:00:00Z`
}

/** The same as RFC 822 writes it, for mail and RSS. */
export function midnightInMail(day: string): string {
  return new Date(midnight(day)).toUTCString()
}

/** Negative: back. */
export function addDays(day: string, days: number): string {
  return dayOf(Date.parse(midnight(day)) + days * DAY)
}

/** `2026-01-31` + 1 → `2026-02-28`: the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const moment = new Date(midnight(`${day.slice(0, 7)}-01`))
  moment.setUTCMonth(moment.getUTCMonth() + months + 1, 0)
  const last = moment.getUTCDate()
  return dayOf(moment.setUTCDate(Math.min(Number(day.slice(8)), last)))
}

/** Whole days from one day to another; negative when the other came before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(midnight(to)) - Date.parse(midnight(from))) / DAY)
}

export function earliest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (found, day) => (found === undefined || day < found ? day : found),
    undefined
  )
}

export function latest(days: readonly string[]): string | undefined {
  return days.reduce<string | undefined>(
    (found, day) => (found === undefined || day > found ? day : found),
    undefined
  )
}

/**
 * The day in Brussels at a moment, whatever clock the reader carries. By hand, because the first date that `Intl` formats
 * in a named time zone holds a phone up for a fifth of a second; the test holds it against `Intl`, so a change of the law
 * shows there.
 */
export function dayInBrussels(moment: Date): string {
  return dayOf(moment.getTime() + (isSummerTime(moment) ? 2 : 1) * HOUR)
}

/** From 1.00 UTC on the last Sunday of March to 1.00 UTC on that of October: Directive 2000/84/EC, art. 2 and 3. */
function isSummerTime(moment: Date): boolean {
  const year = moment.getUTCFullYear()
  return lastSunday(year, 2) + HOUR <= moment.getTime() && moment.getTime() < lastSunday(year, 9) + HOUR
}

/** Midnight UTC. Both months have 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31))
  return Date.UTC(year, month, 31 - last.getUTCDay())
}

/** Of a moment in UTC; outside the calendar its first or last day, and `''` where there is no such moment. */
function dayOf(milliseconds: number): string {
  const moment = new Date(milliseconds)
  if (Number.isNaN(moment.getTime())) return ''
  if (moment.getUTCFullYear() > 9999) return LAST
  return moment.getUTCFullYear() < 0 ? FIRST : moment.toISOString().slice(0, 10)
}

/** Saturday or Sunday. A month from 1; a day that does not exist runs on into the next month. */
export function isWeekend(year: number, month: number, day: number): boolean {
  return [0, 6].includes(new Date(Date.UTC(year, month - 1, day)).getUTCDay())
}
