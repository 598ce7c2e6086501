/** What one page of the site is made of: plain data, read by src/components through src/data.ts. */

import type { Kind } from '../kinds.ts'
import { type ArtikelNazicht, nazichtOf } from '../site/nazicht.ts'
import type { Relations } from '../site/relations.ts'
import type { Data } from '../schemas.ts'
import { type Site, updatedOn } from '../site/site.ts'
import type { Node } from '../core/tree.ts'
import type { Artikel } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import type { PageContext } from './context.ts'
import { type Aanhang, aanhangOf } from './inzetkader/aanhang.ts'
import { type Afwijking, afwijkingenOn, type Zonekeuze, zonesFor } from './zones/afwijkingen.ts'
import { type ArtikelWijziging, type Gevolg, wijzigingenAddress, wijzigingOf } from './inzetkader/changes.ts'
import { type Actie, actiesOf } from './inzetkader/kaart.ts'
import { type Blad, bladOf } from './inzetkader/blad.ts'
import { type Kader, kaderOf } from './inzetkader/kader.ts'
import { onderdelenOf } from './onderdelen.ts'
import { resolveBody } from './resolve.ts'
import { type Strip, stripOf } from './strip.ts'
import { markTerms } from '../site/terms.ts'
import { wetsartikelsOf } from '../site/wetsartikels.ts'

export type { Strip }

/** A page as it stands in a list. */
export type PageLink = {
  address: string
  kind: Kind
  titel: string
  omschrijving: string
  datum?: string
  fictief?: true
}

/** The table of contents in the form the Docusaurus theme reads: `value` is HTML, so it is escaped here. */
export type TocItem = { value: string; id: string; level: number }

export type PageOf<K extends Kind> = {
  kind: K
  address: string
  titel: string
  omschrijving: string
  bijgewerkt: string
  /** Path of the source file. */
  bron: string
  /** Where the source file can be changed on the code host. */
  editUrl: string
  data: Data<K>
  strip: Strip
  body: Node[]
  toc: TocItem[]
  artikels: PageArtikel[]
  /** Deviations of the articles on this page; on the page of a zone, its own. */
  afwijkingen: Afwijking[]
  /** The zones to choose from, where a page shows deviations of the chosen one. */
  zones: Zonekeuze[]
  /** Of a technologie or version: where it is told what changed. */
  wijzigingen?: string
  /** Of a report: what it changed in an inzetkader. */
  gevolgen?: Gevolg[]
  /** Pages below this one, in reading order. */
  onderdelen: PageLink[]
  /** Of a technologie: its versions. */
  kader?: Kader
  /** Legal sources this page leans on. */
  recht: PageLink[]
  /** Other pages that refer to this one; on a hoofdstuk those that name none of its articles, on a law with those they name. */
  verwijzingen: Verwijzing[]
  /** How many more there are than stand in that list. */
  verwijzingenMeer?: number
  /** Its codes on paper; only of pages that articles stand on. */
  blad?: Blad
} & (K extends 'kaart' ? { acties: Actie[] } : unknown) &
  (K extends 'ervaring' ? { zone?: PageLink } : unknown)

export type PageArtikel = Pick<Artikel, 'id' | 'nummer' | 'titel' | 'vingerafdruk'> & {
  verwijzingen: Aanhang[]
  nazicht: ArtikelNazicht
  /** Of an article with other words than in the version before. */
  wijziging?: ArtikelWijziging
}

/** `artikels` are those of a law that the page names: "WPA 25/3". */
export type Verwijzing = PageLink & { artikels?: string[] }

export type Page = { [K in Kind]: PageOf<K> }[Kind]

/** References shown on one page. */
const LIST_LIMIT = 100

export function pageOf(context: PageContext, entry: Entry): Page {
  const { site, relations, terms, changes, afwijkingen, repository, views } = context
  const nodes = resolveBody(site, entry)
  const gevolgen = changes.perVerslag.get(entry.address)
  const wijzigingen = wijzigingenAddress(changes, entry)
  const linkTo = (address: string): PageLink[] => {
    const target = site.byAddress.get(address)
    return target ? [pageLink(target)] : []
  }
  const blad = bladOf(context, entry)
  return {
    kind: entry.kind,
    address: entry.address,
    titel: entry.data.titel,
    omschrijving: omschrijvingOf(entry),
    bijgewerkt: updatedOn(entry),
    bron: entry.path,
    editUrl: `${repository}/edit/main/${entry.path}`,
    data: entry.data,
    strip: stripOf(site, entry),
    body: markTerms(nodes, terms, entry.address),
    toc: tocOf(entry),
    artikels: artikelsOf(context, entry, nodes),
    afwijkingen: afwijkingenOn(site, afwijkingen, entry),
    zones: zonesFor(site, afwijkingen, entry),
    ...(wijzigingen === undefined ? {} : { wijzigingen }),
    ...(gevolgen ? { gevolgen } : {}),
    onderdelen: onderdelenOf(site, entry).map(pageLink),
    recht: (entry.data.recht ?? []).flatMap((name) => linkTo(`/recht/${name}`)),
    ...verwijzingenOf(site, relations, entry),
    ...(entry.kind === 'technologie' ? { kader: kaderOf(site, entry, views?.()) } : {}),
    ...(blad ? { blad } : {}),
    ...(entry.kind === 'kaart' ? { acties: actiesOf(site, entry) } : {}),
    ...(entry.kind === 'ervaring' ? zoneOf(site, entry) : {})
  } as Page
}

/** The zone of a report, whose folder carries its name. */
function zoneOf(site: Site, { address }: Entry): { zone?: PageLink } {
  const zone = site.byAddress.get(`/zones/${address.split('/')[2]}`)
  return zone ? { zone: pageLink(zone) } : {}
}

function artikelsOf(context: PageContext, entry: Entry, nodes: readonly Node[]): PageArtikel[] {
  if (entry.kind !== 'hoofdstuk') return []
  return entry.artikels.map((artikel) => {
    const { id, nummer, titel, vingerafdruk } = artikel
    return {
      id,
      nummer,
      titel,
      vingerafdruk,
      verwijzingen: aanhangOf(context, entry, nodes, artikel),
      nazicht: nazichtOf(entry, artikel),
      ...wijzigingOf(context.changes, entry, nummer)
    }
  })
}

function verwijzingenOf(
  site: Site,
  relations: Relations,
  entry: Entry
): Pick<PageOf<Kind>, 'verwijzingen' | 'verwijzingenMeer'> {
  const named = wetsartikelsNamed(relations, entry)
  const all = referrersOf(relations, entry).flatMap((from) => site.byAddress.get(from) ?? [])
  const verwijzingen = all.slice(0, LIST_LIMIT).map((from): Verwijzing => {
    const artikels = named.get(from.address)
    return artikels ? { ...pageLink(from), artikels } : pageLink(from)
  })
  const verwijzingenMeer = all.length - verwijzingen.length
  return verwijzingenMeer > 0 ? { verwijzingen, verwijzingenMeer } : { verwijzingen }
}

/** Of a law, which articles each page names. */
function wetsartikelsNamed({ vanArtikel }: Relations, entry: Entry): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const { id, nummer } of entry.kind === 'rechtsbron' ? wetsartikelsOf(entry) : []) {
    for (const from of vanArtikel.get(`${entry.address}#${id}`) ?? [])
      named.set(from, [...(named.get(from) ?? []), nummer])
  }
  return named
}

/** Who refers to an article is told at the article, so not a second time for the whole page. */
function referrersOf({ van, vanArtikel }: Relations, { address, artikels }: Entry): string[] {
  const told = new Set(artikels.flatMap(({ id }) => vanArtikel.get(`${address}#${id}`) ?? []))
  return (van.get(address) ?? []).filter((from) => !told.has(from))
}

export function pageLink(entry: Entry): PageLink {
  return {
    address: entry.address,
    kind: entry.kind,
    titel: entry.data.titel,
    omschrijving: omschrijvingOf(entry),
    ...('datum' in entry.data ? { datum: entry.data.datum } : {}),
    ...(entry.data.fictief ? { fictief: true } : {})
  }
}

export function omschrijvingOf({ data }: Entry): string {
  return 'definitie' in data ? data.definitie : data.omschrijving
}

/** Articles of a hoofdstuk, else the headings of two levels. */
function tocOf(entry: Entry): TocItem[] {
  const deepest = entry.kind === 'hoofdstuk' ? 2 : 3
  return entry.headings
    .filter(({ depth }) => depth >= 2 && depth <= deepest)
    .map(({ id, text, depth }) => ({ id, level: depth, value: escapeHtml(text) }))
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`)
}
