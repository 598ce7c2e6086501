/** Pages by kind, and the days that they carry. */

import { added } from '../core/added.ts'
import { latest } from '../core/calendar.ts'
import { onceFor } from '../core/once.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { Kind } from '../kinds.ts'

/** A site, as far as its pages go. */
export type Entries = { entries: readonly Entry[] }

export function entriesOf<K extends Kind>(site: Entries, kind: K): readonly EntryOf<K>[] {
  return (byKind(site.entries).get(kind) ?? []) as readonly unknown[] as readonly EntryOf<K>[]
}

/** Asked for every citation of every page. */
const byKind = onceFor((entries: readonly Entry[]): ReadonlyMap<Kind, readonly Entry[]> => {
  const found = new Map<Kind, Entry[]>()
  for (const entry of entries) added(found, entry.kind, entry)
  return found
})

/**
 * The date of the content: the newest date any written page carries. The pipeline has no clock.
 * The pages that the program makes of itself (own-pages) say nothing of the content, so they do not count.
 */
export const contentDate = onceFor(
  (entries: readonly Entry[]): string =>
    latest(entries.filter(({ path }) => !path.startsWith('scripts/')).map(updatedOn)) ?? ''
)

/** The day a page's own text last changed, from its front matter. */
export function updatedOn({ data }: Entry): string {
  return data.bijgewerkt ?? ('datum' in data ? data.datum : '')
}
