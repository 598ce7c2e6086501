/** The zone that the reader works in, kept in this browser only. */

import { kept } from '../reader/kept'

const ZONE = kept('plot-zone-v1')

/** Name of the chosen zone; undefined in the static page and where none is chosen. */
export const useChosenZone = ZONE.useText

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

/** An undefined zone forgets the choice; where nothing can be kept, the common text stays. */
export const chooseZone = ZONE.write
