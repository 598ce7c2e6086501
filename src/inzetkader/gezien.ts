/** The words of each inzetkader as this browser last saw them, kept whole: what changed since is told without asking anybody. */

import type { VersionData } from '../data'
import type { Geladen } from '../reader/geladen'

const CACHE = 'plot-gezien-v1'

/** A version as it was, and the day on which the reader saw it. */
export type Gezien = Geladen<VersionData> & { gezien: string }

/** Undefined on a first visit, and in a browser that keeps nothing. */
export async function lastSeen(technologie: string): Promise<Gezien | undefined> {
  try {
    const kept = await (await caches.open(CACHE)).match(keyOf(technologie))
    return kept && ((await kept.json()) as Gezien)
  } catch {
    return undefined
  }
}

export async function remember(technologie: string, seen: Gezien): Promise<void> {
  try {
    await (await caches.open(CACHE)).put(keyOf(technologie), new Response(JSON.stringify(seen)))
  } catch {
    // A private window: the next visit is a first one again.
  }
}

/** No page of the site: a name for the cache. */
function keyOf(technologie: string): string {
  return `/_gezien/${technologie}`
}
