/** The modules to choose from: what a trainer or a student wants to know of each before opening it. */

import { type Facetdata, facetwaarden } from '../../core/facetten.ts'
import { hoofdletter, woord } from '../../core/dutch.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { addressNamed } from '../../kinds.ts'
import { MODULEKENMERKEN, type Modulekenmerk } from '../../opleiding/filter.ts'
import type { Site } from '../../site/site.ts'
import { toetsvragenOf } from '../../site/toetsvragen.ts'
import { MODULES_ADDRESS } from '../../site/views.ts'
import { listedAt } from '../onderdelen.ts'
import { type PageLink, pageLink } from '../page-link.ts'
import { tellingVan } from './toets.ts'

export type Modulekaart = PageLink & {
  technologieen: string[]
  diensten: string[]
  /** A code of its front matter. */
  status: string
  duur: string
  voorkennis: string[]
  /** A reader ticks each of these off. */
  lessen: Les[]
  rollenspelen: number
  toets?: { address: string; vragen: number; wachten: number; isConcept: boolean }
}

/** A lesson as far as progress is counted by it. */
export type Les = { address: string; titel: string; bijgewerkt: string }

export type Aanbod = Facetdata<Modulekenmerk> & { kaarten: Modulekaart[] }

/** On the page of the section only, in the order of its list. */
export function aanbodOf(site: Site, { address }: Pick<Entry, 'address'>): { aanbod?: Aanbod } {
  if (address !== MODULES_ADDRESS) return {}
  const modules = listedAt(site, address).filter(
    (entry): entry is EntryOf<'module'> => entry.kind === 'module'
  )
  return {
    aanbod: {
      aantal: modules.length,
      kenmerken: Object.fromEntries(
        MODULEKENMERKEN.map((kenmerk) => [
          kenmerk,
          facetwaarden(
            modules.map((entry) => CODES[kenmerk](entry, site)),
            (code) => woordVan(site, kenmerk, code)
          )
        ])
      ) as Aanbod['kenmerken'],
      kaarten: modules.map((entry) => kaartOf(site, entry))
    }
  }
}

const CODES: Readonly<Record<Modulekenmerk, (entry: EntryOf<'module'>, site: Site) => readonly string[]>> = {
  technologie: ({ data }) => data.technologieen,
  dienst: (entry, site) => dienstenOf(site, entry),
  doelgroep: ({ data }) => data.doelgroep,
  status: ({ data }) => [data.status]
}

/** What a module does not say of itself follows from what it is about. */
export function dienstenOf(site: Site, { data }: EntryOf<'module'>): string[] {
  if (data.diensten) return data.diensten
  const found = data.technologieen.flatMap((naam) => {
    const page = site.byAddress.get(addressNamed('technologie', naam))
    return page?.kind === 'technologie' ? page.data.diensten : []
  })
  return [...new Set(found)]
}

function woordVan(site: Site, kenmerk: Modulekenmerk, code: string): string {
  if (kenmerk === 'doelgroep') return code
  return kenmerk === 'technologie' ? technologieVan(site, code) : hoofdletter(woord(code))
}

function technologieVan(site: Site, naam: string): string {
  return site.byAddress.get(addressNamed('technologie', naam))?.data.titel ?? hoofdletter(woord(naam))
}

function kaartOf(site: Site, entry: EntryOf<'module'>): Modulekaart {
  const parts = listedAt(site, entry.address)
  const vragen = parts.find((part): part is EntryOf<'vragen'> => part.kind === 'vragen')
  const { technologieen, status, duur, voorkennis = [] } = entry.data
  return {
    ...pageLink(entry),
    technologieen: technologieen.map((naam) => technologieVan(site, naam)),
    diensten: dienstenOf(site, entry).map((dienst) => hoofdletter(woord(dienst))),
    status,
    duur,
    voorkennis: [...voorkennis],
    lessen: lessenIn(parts),
    rollenspelen: parts.filter(({ kind }) => kind === 'rollenspel').length,
    ...(vragen ? { toets: toetsKaart(site, vragen) } : {})
  }
}

export function lessenIn(parts: readonly Entry[]): Les[] {
  return parts.flatMap((part) =>
    part.kind === 'les'
      ? [{ address: part.address, titel: part.data.titel, bijgewerkt: part.data.bijgewerkt }]
      : []
  )
}

export function toetsKaart(site: Site, entry: EntryOf<'vragen'>): NonNullable<Modulekaart['toets']> {
  const all = toetsvragenOf(site, entry)
  const { wachten, isConcept } = tellingVan(all)
  return { address: entry.address, vragen: all.length - wachten, wachten, isConcept }
}
