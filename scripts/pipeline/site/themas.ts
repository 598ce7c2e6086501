/** The chapters of a version, by their number and in the themes that its front matter puts them in. */

import { folderOf, nameOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import { onceFor } from '../core/once.ts'
import { byNumber } from '../core/order.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf, type Entries } from './entries.ts'

type Hoofdstuk = EntryOf<'hoofdstuk'>

/** A theme with its chapters, as pages. */
export type Thema<Of = Hoofdstuk> = { titel: string; hoofdstukken: Of[] }

/** In reading order. */
export function hoofdstukkenOf(site: Entries, versie: string): readonly Hoofdstuk[] {
  return byVersie(site).get(versie) ?? []
}

const byVersie = onceFor((site: Entries): ReadonlyMap<string, readonly Hoofdstuk[]> => {
  const found = new Map<string, Hoofdstuk[]>()
  for (const entry of entriesOf(site, 'hoofdstuk').toSorted(byNumber))
    added(found, folderOf(entry.address), entry)
  return found
})

/** The themes of a version, its chapters in each by their number; a version without themes has none, and no theme is empty. */
export function themasOf(site: Entries, { address, data }: EntryOf<'inzetkader'>): Thema[] {
  const own = hoofdstukkenOf(site, address)
  return (data.themas ?? [])
    .map(({ titel, hoofdstukken }) => ({
      titel,
      hoofdstukken: own.filter((entry) => hoofdstukken.includes(nameOf(entry.address)))
    }))
    .filter(({ hoofdstukken }) => hoofdstukken.length > 0)
}
