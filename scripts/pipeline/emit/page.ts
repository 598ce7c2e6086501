/** What one page of the site is made of: plain data, read by src/components through src/data.ts. */

import { type Kind, nameOf, versionOf } from '../kinds.ts'
import type { Relations } from '../relations.ts'
import type { Data } from '../schemas/index.ts'
import { entriesOf, findArtikel, resolveLink, type Site, updatedOn } from '../site.ts'
import { mapElements, type Node } from '../tree.ts'
import type { Artikel, Entry, EntryOf } from '../types.ts'
import { imageProps } from './images.ts'
import { markTerms, type Terms } from './terms.ts'

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

/** What the status strip shows; the browser adds whether it is overdue or in force today. */
export type Strip = {
  status?: string
  versie?: string
  sjabloon?: true
  peildatum?: string
  van_kracht_op?: string
  van_kracht_tot?: string
  nagelezen?: string
  volgend_nazicht?: string
  /** The version that counts instead of this one. */
  geldend?: { address: string; versie: string }
}

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
  /** Legal sources this page leans on. */
  recht: PageLink[]
  /** Other pages that refer to this one. */
  verwijzingen: PageLink[]
}

export type Page = { [K in Kind]: PageOf<K> }[Kind]

/** Reports listed on one page; the rest is on the pages of the zones. */
const LIST_LIMIT = 100

export type PageContext = { site: Site; relations: Relations; terms: Terms; repository: string }

export function pageOf({ site, relations, terms, repository }: PageContext, entry: Entry): Page {
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

/** The body with every address resolved; citations of unknown prefixes are text again. */
function resolveBody(site: Site, entry: Entry): Node[] {
  const nodes = JSON.parse(entry.body) as Node[]
  return mapElements(nodes, (element) => {
    const [tag, props, ...children] = element
    if (tag === 'verwijzing') {
      const text = props.artikel ?? ''
      const found = findArtikel(site, text)
      if (typeof found === 'string') return text
      return [
        tag,
        { artikel: text, href: `${found.entry.address}#${found.artikel.id}`, title: found.artikel.titel },
        ...children
      ]
    }
    if (tag === 'a' && props.label === undefined) {
      const target = resolveLink(site, entry, { target: props.href ?? '', isImage: false })
      if (target.type === 'page')
        return [
          tag,
          {
            ...props,
            href: target.anchor !== '' && target.address === entry.address ? `#${target.anchor}` : target.href
          },
          ...children
        ]
      return element
    }
    if (tag === 'img') {
      const target = resolveLink(site, entry, { target: props.src ?? '', isImage: true })
      const image = target.type === 'image' ? site.images.get(target.path) : undefined
      if (!image) throw new Error(`Image of ${entry.path} was checked but is not there`)
      return [tag, { ...props, ...imageProps(image) }]
    }
    return element
  })
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

function stripOf(site: Site, entry: Entry): Strip {
  if (entry.kind === 'rechtsbron') return { peildatum: entry.data.peildatum }
  if (entry.kind === 'module') return { status: entry.data.status }
  if (entry.kind === 'ervaring') return { status: entry.data.staat }
  const version = versionOf(entry.address)
  if (!version || (entry.kind !== 'inzetkader' && entry.kind !== 'hoofdstuk')) return {}
  const kader = site.byAddress.get(`/inzetkader/${version.technologie}/${version.versie}`)
  if (kader?.kind !== 'inzetkader') return {}
  const { status, sjabloon, van_kracht_op, van_kracht_tot } = kader.data
  const current = site.current.get(version.technologie)
  return {
    status,
    versie: version.versie,
    peildatum: entry.data.peildatum,
    ...(sjabloon ? { sjabloon } : {}),
    ...(van_kracht_op === undefined ? {} : { van_kracht_op }),
    ...(van_kracht_tot === undefined ? {} : { van_kracht_tot }),
    ...(current && current.address !== kader.address
      ? { geldend: { address: current.address, versie: nameOf(current.address) } }
      : {}),
    ...(entry.kind === 'hoofdstuk' ? reviewOf(entry) : {})
  }
}

/** Reviewed = every article has a review of its present words; the oldest of those counts (design §5.3). */
function reviewOf(entry: EntryOf<'hoofdstuk'>): Pick<Strip, 'nagelezen' | 'volgend_nazicht'> {
  const { nazicht = [], nazicht_binnen_maanden: months } = entry.data
  const days = entry.artikels.map(({ nummer, vingerafdruk }) =>
    nazicht
      .filter((review) => review.artikel.split('@')[0] === nummer && review.vingerafdruk === vingerafdruk)
      .map(({ op }) => op)
      .sort()
      .at(-1)
  )
  const oldest = days.sort().at(0)
  if (oldest === undefined || days.includes(undefined)) return {}
  return {
    nagelezen: oldest,
    ...(months === undefined ? {} : { volgend_nazicht: addMonths(oldest, months) })
  }
}

/** `2026-01-31` + 1 → `2026-02-28`: the last day of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** What stands below a page, in reading order. */
export function onderdelenOf(site: Site, entry: Entry): Entry[] {
  const below = <K extends Kind>(kind: K) =>
    entriesOf(site, kind).filter(({ address }) => address.startsWith(`${entry.address}/`))
  switch (entry.kind) {
    case 'technologie':
      return below('inzetkader').toReversed()
    case 'inzetkader':
      return below('hoofdstuk').sort((a, b) => a.data.volgorde - b.data.volgorde)
    case 'module':
      return below('les').sort((a, b) => a.data.volgorde - b.data.volgorde)
    case 'zone':
      return newestFirst(
        entriesOf(site, 'ervaring').filter(({ path }) => path.split('/')[2] === nameOf(entry.address))
      )
    case 'pagina':
      return sectionOf(site, entry.address)
    default:
      return []
  }
}

function sectionOf(site: Site, address: string): Entry[] {
  switch (address) {
    case '/inzetkader':
      return entriesOf(site, 'technologie').sort(
        (a, b) => (a.data.volgorde ?? 999) - (b.data.volgorde ?? 999)
      )
    case '/opleiding':
      return entriesOf(site, 'module').sort((a, b) => a.data.volgorde - b.data.volgorde)
    case '/praktijk':
      return newestFirst(entriesOf(site, 'ervaring')).slice(0, LIST_LIMIT)
    case '/begrippen':
      return byTitle(entriesOf(site, 'begrip'))
    case '/recht':
      return entriesOf(site, 'rechtsbron').sort((a, b) => (a.data.datum < b.data.datum ? -1 : 1))
    case '/zones':
      return byTitle(entriesOf(site, 'zone'))
    case '/nieuws':
      return newestFirst(entriesOf(site, 'nieuws'))
    default:
      return []
  }
}

export function newestFirst<E extends EntryOf<'ervaring'> | EntryOf<'nieuws'>>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) =>
    a.data.datum === b.data.datum ? (a.path < b.path ? -1 : 1) : a.data.datum > b.data.datum ? -1 : 1
  )
}

function byTitle(entries: Entry[]): Entry[] {
  return entries.sort((a, b) => a.data.titel.localeCompare(b.data.titel, 'nl'))
}
