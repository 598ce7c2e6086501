/** What a kit says of itself, wherever it says so: whose it is, how far it is, and on which words it stands. */

import { folderOf, nameOf } from '../../core/address.ts'
import { latest } from '../../core/calendar.ts'
import { LICENTIE } from '../../core/lespakket.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { updatedOn } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { toetsvragenOf } from '../../site/toetsvragen.ts'
import { listedAt } from '../onderdelen.ts'
import { tellingVan } from './toets.ts'
import { artikelsIn, foundAt, type Waarop } from './waarop.ts'

type Module = EntryOf<'module'>

export type Kitfeiten = {
  /** Of its folder: `waarschuwen-en-spreken`. */
  naam: string
  titel: string
  /** Full address of its page. */
  url: string
  status: Module['data']['status']
  isFictief: boolean
  /** Something that it teaches or asks stands on words that nobody adopted. */
  isConcept: boolean
  /** The newest day that one of its pages carries. */
  bijgewerkt: string
  gronden: Kitgrond[]
  /** How many questions are in it, and how many wait until somebody has read them. */
  vragen: { telling: number; wachten: number }
  licentie: typeof LICENTIE
}

/** A version of an inzetkader, or a law, with what a module takes from it. */
export type Kitgrond = {
  /** "Bodycam, versie 0.1", or the title of a law. */
  bron: string
  /** Full address. */
  url: string
  isConcept: boolean
  artikels: { nummer: string; titel: string; url: string }[]
}

export function kitfeiten(site: Site, module: Module, siteUrl: string): Kitfeiten {
  const parts = listedAt(site, module.address)
  const gronden = grondenOf(site, [module, ...parts], siteUrl)
  const known = parts.flatMap((part) => (part.kind === 'vragen' ? toetsvragenOf(site, part) : []))
  const { wachten } = tellingVan(known)
  return {
    naam: nameOf(module.address),
    titel: module.data.titel,
    url: siteUrl + module.address,
    status: module.data.status,
    isFictief: module.data.fictief === true,
    isConcept: gronden.some(({ isConcept }) => isConcept),
    bijgewerkt: latest([module, ...parts].map(updatedOn)) ?? '',
    gronden,
    vragen: { telling: known.length - wachten, wachten },
    licentie: LICENTIE
  }
}

function grondenOf(site: Site, pages: readonly Entry[], siteUrl: string): Kitgrond[] {
  const gronden = new Map<string, Kitgrond>()
  for (const nummer of artikelsIn(site, pages)) {
    const found = foundAt(site, nummer)
    if (!found) continue
    const page = pageOf(site, found)
    const known = gronden.get(page.address) ?? {
      bron: bronOf(site, found),
      url: siteUrl + page.address,
      isConcept: found.isConcept === true,
      artikels: []
    }
    const { entry, artikel } = found
    known.artikels.push({
      nummer: artikel.nummer,
      titel: artikel.titel,
      url: `${siteUrl}${entry.address}#${artikel.id}`
    })
    gronden.set(page.address, known)
  }
  return [...gronden.values()]
}

/** The version that a chapter belongs to, or the law itself. */
function pageOf(site: Site, { entry }: Waarop): Pick<Entry, 'address' | 'data'> {
  return (entry.kind === 'hoofdstuk' ? site.byAddress.get(folderOf(entry.address)) : undefined) ?? entry
}

function bronOf(site: Site, { entry, versie }: Waarop): string {
  if (entry.kind !== 'hoofdstuk') return entry.data.titel
  const technologie = folderOf(folderOf(entry.address))
  const naam = site.byAddress.get(technologie)?.data.titel ?? nameOf(technologie)
  return `Inzetkader ${naam.toLowerCase()}, versie ${versie ?? ''}`
}
