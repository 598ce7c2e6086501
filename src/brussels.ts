/** The day in Brussels, whatever clock the reader carries. */

const HOUR = 3_600_000

/**
 * ISO date, e.g. `2026-03-05`. By hand, because the first date that `Intl` formats in a named time zone holds a phone up
 * for a fifth of a second; the test holds it against `Intl`, so a change of the law shows there.
 */
export function dayInBrussels(now: Date): string {
  const hours = isSummerTime(now) ? 2 : 1
  return new Date(now.getTime() + hours * HOUR).toISOString().slice(0, 10)
}

/** From 1.00 UTC on the last Sunday of March to 1.00 UTC on that of October: Directive 2000/84/EC, art. 2 and 3. */
function isSummerTime(now: Date): boolean {
  const year = now.getUTCFullYear()
  return lastSunday(year, 2) + HOUR <= now.getTime() && now.getTime() < lastSunday(year, 9) + HOUR
}

/** Midnight UTC. Both months have 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31))
  return Date.UTC(year, month, 31 - last.getUTCDay())
}
