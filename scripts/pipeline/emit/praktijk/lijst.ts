/**
 * The list of reports for whoever chooses in it: what tells them apart in one small file, their rows in others, each named
 * after what is in it, so that rows of today never stand beside a choice of yesterday.
 */

import { dataAddress } from '../../core/data-address.ts'
import { facetwaarden } from '../../core/facetten.ts'
import { hoofdletter, woord } from '../../core/dutch.ts'
import type { Output } from '../../core/types.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { addressNamed, type Kind, wordsIn } from '../../kinds.ts'
import { KENMERKEN, type Kenmerk, type Lijstdata } from '../../praktijk/filter.ts'
import { STATEN, staatVan } from '../../praktijk/staat.ts'
import type { Site } from '../../site/site.ts'
import { LIJST_ADDRESS } from '../../site/views.ts'
import { listedAt } from '../onderdelen.ts'
import { json, named } from '../output.ts'
import { rijOf } from '../rijen.ts'

/** Rows in one file. */
const PER_BESTAND = 100

export function verslagenOf(site: Site): EntryOf<'ervaring'>[] {
  return listedAt(site, LIJST_ADDRESS).filter(isVerslag)
}

function isVerslag(entry: Entry): entry is EntryOf<'ervaring'> {
  return entry.kind === 'ervaring'
}

/** The zone by whose care a report is: the folder that it stands in. */
export function zoneVan({ path }: Pick<Entry, 'path'>): string {
  return wordsIn(path)['zone'] ?? ''
}

export type Overzicht = {
  aantal: number
  /** Those of one zone stand on its page, all of them, for who has no script. */
  zones: { address: string; titel: string; aantal: number }[]
}

/** What the page of the list says of it besides its first rows. */
export function overzichtOf(site: Site, { address }: Pick<Entry, 'address'>): { overzicht?: Overzicht } {
  if (address !== LIJST_ADDRESS) return {}
  const verslagen = verslagenOf(site)
  const counts = new Map<string, number>()
  for (const entry of verslagen) counts.set(zoneVan(entry), (counts.get(zoneVan(entry)) ?? 0) + 1)
  const zones = [...counts].flatMap(([naam, aantal]) => {
    const zone = site.byAddress.get(addressNamed('zone', naam))
    return zone ? [{ address: zone.address, titel: zone.data.titel, aantal }] : []
  })
  zones.sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
  return { overzicht: { aantal: verslagen.length, zones } }
}

const CODES: Readonly<Record<Kenmerk, (entry: EntryOf<'ervaring'>) => readonly string[]>> = {
  technologie: ({ data }) => data.technologieen,
  dienst: ({ data }) => [data.dienst],
  doel: ({ data }) => data.doelen,
  type: ({ data }) => [data.type],
  zone: (entry) => [zoneVan(entry)],
  staat: ({ data }) => [staatVan(data)],
  werkt: ({ data }) => (data.werkt_het === undefined ? [] : [data.werkt_het])
}

/** What a code is called: by the title of its page, where it names one. */
const PAGINAS: Partial<Record<Kenmerk, Kind>> = { technologie: 'technologie', zone: 'zone' }

export function lijstOutputs(site: Site): Output[] {
  const verslagen = verslagenOf(site)
  const files = chunked(verslagen, PER_BESTAND).map((part) =>
    named(
      'data/praktijk-rijen',
      part.map((entry) => rijOf(site, entry))
    )
  )
  const data: Lijstdata = {
    aantal: verslagen.length,
    kenmerken: Object.fromEntries(
      KENMERKEN.map((kenmerk) => [kenmerk, waardenOf(site, verslagen, kenmerk)])
    ) as Lijstdata['kenmerken'],
    rijen: { per: PER_BESTAND, bestanden: files.map(({ path }) => path.slice('static'.length)) }
  }
  return [...files, json(`static${dataAddress(LIJST_ADDRESS)}`, data)]
}

function waardenOf(
  site: Site,
  verslagen: readonly EntryOf<'ervaring'>[],
  kenmerk: Kenmerk
): Lijstdata['kenmerken'][Kenmerk] {
  return facetwaarden(
    verslagen.map(CODES[kenmerk]),
    (code) => woordVan(site, kenmerk, code),
    kenmerk === 'staat' ? ([a], [b]) => plaatsVan(a) - plaatsVan(b) : undefined
  )
}

/** States are shown in the order in which a report meets them. */
function plaatsVan(staat: string): number {
  return STATEN.findIndex((known) => known === staat)
}

function woordVan(site: Site, kenmerk: Kenmerk, code: string): string {
  const kind = PAGINAS[kenmerk]
  const page = kind && site.byAddress.get(addressNamed(kind, code))
  return page?.data.titel ?? hoofdletter(woord(code))
}

function chunked<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size)
  )
}
