/** When a version is the one that a reader should see: the days of `currentOn`, said without a day. */

import { currentOn, isAdopted, type Version } from './versions.ts'

/** From its first day up to the day on which it no longer is; without a day there is no end. */
export type Period = { van?: string; tot?: string }

/** Before every day that somebody can write. */
const EVER = '0000-01-01'

/** Apart in time and in order; none for a version that nobody has to see any more. */
export function currentDuring(versions: readonly Version[], versie: string): Period[] {
  const periods: Period[] = []
  const turns = [...new Set(versions.filter(isAdopted).flatMap(({ van, tot }) => [van, tot]))]
    .filter((day) => day !== undefined)
    .sort()
  let isCurrent = false
  for (const day of [EVER, ...turns]) {
    const was = isCurrent
    isCurrent = currentOn(versions, day)?.versie === versie
    if (isCurrent && !was) periods.push(day === EVER ? {} : { van: day })
    const open = periods.at(-1)
    if (was && !isCurrent && open) open.tot = day
  }
  return periods
}
