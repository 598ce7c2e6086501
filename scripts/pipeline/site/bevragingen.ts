/** Surveys with what came out of them. */

import { folderOf } from '../core/address.ts'
import { vragenPin } from '../behoeften/pin.ts'
import { type Gesteld, gesteldeVragen } from '../behoeften/vragen.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from './entries.ts'
import type { Site } from './site.ts'

/** What a survey asks, and the vingerafdruk of that. */
export type Vragenlijst = { gesteld: Gesteld[]; vingerafdruk: string }

export function vragenlijstOf({ data }: EntryOf<'bevraging'>): Vragenlijst {
  const gesteld = gesteldeVragen(data)
  return { gesteld, vingerafdruk: vragenPin(gesteld) }
}

/** The survey that a result is of; undefined while that page has faults of its own. */
export function bevragingVan(
  { byAddress }: Pick<Site, 'byAddress'>,
  { address }: Pick<EntryOf<'resultaat'>, 'address'>
): EntryOf<'bevraging'> | undefined {
  const found = byAddress.get(folderOf(address))
  return found?.kind === 'bevraging' ? found : undefined
}

/** By when answers were given, the first first. */
export function resultatenVan(site: Site, { address }: EntryOf<'bevraging'>): EntryOf<'resultaat'>[] {
  return entriesOf(site, 'resultaat')
    .filter((resultaat) => folderOf(resultaat.address) === address)
    .toSorted((a, b) => (a.data.van < b.data.van ? -1 : a.data.van > b.data.van ? 1 : 0))
}

type Geteld = Pick<EntryOf<'resultaat'>, 'data'>

/** Whether both may tell of the same people, by when they answered: those of a zone that is not named can be of any. */
export function isMisschienDezelfde({ data: a }: Geteld, { data: b }: Geteld): boolean {
  const isSameZone = a.zone === undefined || b.zone === undefined || a.zone === b.zone
  return isSameZone && a.van <= b.tot && b.van <= a.tot
}
