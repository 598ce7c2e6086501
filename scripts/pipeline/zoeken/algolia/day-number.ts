/** Days as numbers, which is what the service compares: 2026-03-05 is 20260305. */

/** Before every day, and after. */
export const ALWAYS = 0
export const NEVER = 99_999_999

export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

/** Records of what a reader should see today, and the others. */
export function countingOn(today: string): string[] {
  const day = dayNumber(today)
  return [`van<=${day}`, `tot>${day}`]
}

/** Either is enough. */
export function notCountingOn(today: string): string[][] {
  const day = dayNumber(today)
  return [[`van>${day}`, `tot<=${day}`]]
}
