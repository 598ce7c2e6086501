/** A report as it was in an earlier state of the same pages, under whichever name. */

import type { Entry, EntryOf } from '../entry.ts'
import type { Base } from './base.ts'
import { entriesOf } from './entries.ts'

type Verslag = EntryOf<'ervaring'>

/**
 * What each report of a site was before: `nieuw` where there was none, undefined where there was a file that nobody can read
 * today. One that moved to another name is the same report: its title tells.
 */
export function verslagenEerder(
  { entries }: { entries: readonly Entry[] },
  base: Base
): ReadonlyMap<Verslag, Verslag | 'nieuw' | undefined> {
  const here = new Set(entries.map(({ path }) => path))
  const before = entriesOf(base, 'ervaring')
  const byPath = new Map(before.map((verslag) => [verslag.path, verslag]))
  const moved = new Map(
    before.filter(({ path }) => !here.has(path)).map((verslag) => [verslag.data.titel, verslag])
  )
  return new Map(
    entriesOf({ entries }, 'ervaring').map((verslag) => {
      const { path, data } = verslag
      if (base.paths.has(path)) return [verslag, byPath.get(path)]
      return [verslag, moved.get(data.titel) ?? 'nieuw']
    })
  )
}
