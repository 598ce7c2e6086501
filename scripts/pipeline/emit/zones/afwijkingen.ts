/** Deviations as pages show them: at the article, on the field card and on the page of the zone. */

import { artikelsOfAfwijking, type WrittenAfwijking } from '../../site/afwijkingen.ts'
import { added } from '../../core/added.ts'
import { nameOf } from '../../core/address.ts'
import { entriesOf } from '../../site/entries.ts'
import type { FoundArtikel, Site } from '../../site/site.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { isGedeeld } from '../../zones/gedeeld.ts'
import { actionArtikel } from '../inzetkader/kaart.ts'

export type Afwijking = {
  zone: { naam: string; titel: string; address: string; fictief?: true }
  /** As the zone wrote it: "BC 6.1" or "BC 6.1@1.0". */
  artikel: string
  /** Title and address of the article; an ended deviation may outlive it. */
  titel?: string
  href?: string
  tekst: string
  reden: string
  door: string
  /** In force on the days of [van, tot). */
  van: string
  tot: string
}

/** By address of the zone, and by `address#id` of every article that deviations speak of; ordered by zone and start. */
export type Afwijkingen = ReadonlyMap<string, readonly Afwijking[]>

export function afwijkingenOf(site: Site): Afwijkingen {
  const found = new Map<string, Afwijking[]>()
  for (const zone of entriesOf(site, 'zone')) {
    const written = (zone.data.afwijkingen ?? []).toSorted((a, b) => (a.van < b.van ? -1 : 1))
    for (const item of written) {
      const artikels = artikelsOfAfwijking(site, item)
      added(found, zone.address, shown(zone, item, artikels[0]))
      for (const artikel of artikels) added(found, addressOf(artikel), shown(zone, item, artikel))
    }
  }
  return found
}

function shown(zone: EntryOf<'zone'>, item: WrittenAfwijking, at: FoundArtikel | undefined): Afwijking {
  const { artikel, tekst, reden, door, van, tot } = item
  const { titel, fictief } = zone.data
  return {
    zone: { naam: nameOf(zone.address), titel, address: zone.address, ...(fictief ? { fictief } : {}) },
    artikel,
    ...(at === undefined ? {} : { titel: at.artikel.titel, href: addressOf(at) }),
    tekst,
    reden,
    door,
    van,
    tot
  }
}

function addressOf({ entry, artikel }: FoundArtikel): string {
  return `${entry.address}#${artikel.id}`
}

/** The deviations that a page shows. */
export function afwijkingenOn(site: Site, all: Afwijkingen, entry: Entry): Afwijking[] {
  switch (entry.kind) {
    case 'zone':
      return [...(all.get(entry.address) ?? [])]
    case 'hoofdstuk':
      return entry.artikels.flatMap(({ id }) => all.get(`${entry.address}#${id}`) ?? [])
    case 'kaart': {
      const artikels = new Set(entry.data.acties.map(({ artikel }) => actionArtikel(site, entry, artikel)))
      return [...artikels].flatMap((found) => (found && all.get(addressOf(found))) ?? [])
    }
    default:
      return []
  }
}

/** A zone to choose; `tot` is the day from which it no longer existed. */
export type Zonekeuze = { naam: string; titel: string; fictief?: true; tot?: string }

/** The zones that a reader can work in, on a page that has to do with them; none while no zone deviates from anything. */
export function zonesFor(site: Site, all: Afwijkingen, { kind, address }: Entry): Zonekeuze[] {
  if (all.size === 0 || (kind !== 'hoofdstuk' && kind !== 'kaart' && address !== '/zones')) return []
  return entriesOf(site, 'zone')
    .filter(({ data }) => !isGedeeld(data))
    .map(({ address: zone, data: { titel, fictief, geldig_tot } }) => ({
      naam: nameOf(zone),
      titel,
      ...(fictief ? { fictief } : {}),
      ...(geldig_tot === undefined ? {} : { tot: geldig_tot })
    }))
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
}
