/** What one page of the site is made of: plain data, read by src/components through src/data.ts. */

import type { Kind } from '../kinds.ts'
import type { Relations } from '../relations.ts'
import type { Data } from '../schemas/index.ts'
import { type Site, updatedOn } from '../site.ts'
import type { Node } from '../tree.ts'
import type { Artikel, Entry } from '../types.ts'
import { type Kader, kaderOf } from './kader.ts'
import { onderdelenOf } from './onderdelen.ts'
import { resolveBody } from './resolve.ts'
import { type Strip, stripOf } from './strip.ts'
import { markTerms, type Terms } from './terms.ts'

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
  artikels: (Pick<Artikel, 'id' | 'nummer' | 'titel' | 'vingerafdruk'> & { verwijzingen: PageLink[] })[]
  /** Pages below this one, in reading order. */
  onderdelen: PageLink[]
  /** Of a technologie: its versions. */
  kader?: Kader
  /** Legal sources this page leans on. */
  recht: PageLink[]
  /** Other pages that refer to this one. */
  verwijzingen: PageLink[]
}

export type Page = { [K in Kind]: PageOf<K> }[Kind]

/** References shown on one page. */
const LIST_LIMIT = 100

export type PageContext = {
  site: Site
  relations: Relations
  terms: Terms
  repository: string
  /** The views of the site, made when the first page asks for them. */
  views?: () => readonly { address: string; titel: string }[]
}

export function pageOf({ site, relations, terms, repository, views }: PageContext, entry: Entry): Page {
  const linkTo = (address: string): PageLink[] => {
    const target = site.byAddress.get(address)
    return target ? [pageLink(target)] : []
  }
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
    body: markTerms(resolveBody(site, entry), terms, entry.address),
    toc: tocOf(entry),
    artikels: entry.artikels.map(({ id, nummer, titel, vingerafdruk }) => ({
      id,
      nummer,
      titel,
      vingerafdruk,
      verwijzingen: (relations.vanArtikel.get(`${entry.address}#${id}`) ?? []).flatMap(linkTo)
    })),
    onderdelen: onderdelenOf(site, entry).map(pageLink),
    ...(entry.kind === 'technologie' ? { kader: kaderOf(site, entry, views?.()) } : {}),
    recht: (entry.data.recht ?? []).flatMap((name) => linkTo(`/recht/${name}`)),
    verwijzingen: (relations.van.get(entry.address) ?? []).flatMap(linkTo).slice(0, LIST_LIMIT)
  } as Page
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
