/** The zone that the reader works in, kept in this browser only (docs/over/privacy.md lists it). */

import { useSyncExternalStore } from 'react'

const KEY = 'plot-zone-v1'
const CHANGED = 'plot-zone'

/** Name of the chosen zone; undefined in the static page and where none is chosen. */
export function useChosenZone(): string | undefined {
  return useSyncExternalStore(subscribe, read, () => undefined)
}

/**
 * The chosen zone as far as it still exists: zones merge, and a page may not go on as if one that is gone were chosen.
 * `zones` are those that a reader can choose on the page; `tot` is the day from which a zone no longer exists.
 */
export function zoneThatIs(
  chosen: string | undefined,
  zones: readonly { naam: string; tot?: string }[],
  today: string | undefined
): string | undefined {
  const tot = zones.find(({ naam }) => naam === chosen)?.tot
  return tot !== undefined && today !== undefined && tot <= today ? undefined : chosen
}

/** An undefined zone forgets the choice. */
export function chooseZone(zone: string | undefined): void {
  try {
    if (zone === undefined) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, zone)
  } catch {
    // A browser that keeps nothing (private window, refused by its owner) shows the common text.
  }
  window.dispatchEvent(new Event(CHANGED))
}

function read(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

/** `storage` tells of a choice made in another tab. */
function subscribe(notify: () => void): () => void {
  const events = [CHANGED, 'storage']
  for (const event of events) window.addEventListener(event, notify)
  return () => {
    for (const event of events) window.removeEventListener(event, notify)
  }
}
