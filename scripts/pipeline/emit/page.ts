/** What one page of the site is made of: plain data, read by the rooms of src through src/data.ts. */

import { type ArtikelNazicht, nazichtOf } from '../site/nazicht.ts'
import { editAt } from '../core/code-host.ts'
import type { Lespakketbestand } from '../core/lespakket.ts'
import { isReserved } from '../core/published.ts'
import { addressNamed, type Data, definitionOf, type Kind } from '../kinds.ts'
import type { Site } from '../site/site.ts'
import { updatedOn } from '../site/entries.ts'
import type { Node } from '../core/tree.ts'
import type { Artikel } from '../core/types.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { PageContext } from './context.ts'
import { type Aanhang, aanhangOf } from './inzetkader/aanhang.ts'
import { type Afwijking, afwijkingenOn, type Zonekeuze, zonesFor } from './zones/afwijkingen.ts'
import { marktExtra, type MarktExtra, marktKoppen, productExtra, type ProductExtra } from './markt/markt.ts'
import { type ZoneInvoering, zoneInvoeringOf } from './zones/invoering.ts'
import { type ArtikelWijziging, type Gevolg, wijzigingenAddress, wijzigingOf } from './inzetkader/changes.ts'
import { type Actie, actiesOf } from './inzetkader/kaart.ts'
import { type BladCodes, bladCodesOf } from './inzetkader/blad-codes.ts'
import { moduleWijzigingenOn, type ModuleWijziging, verloopOn, type VerloopStap } from './praktijk/verloop.ts'
import { type ThemaLinks, themaLinks, type VersionOverview, versionOverviewOf } from './inzetkader/kader.ts'
import {
  bevragingOn,
  type BevragingExtra,
  koppenOf as koppenVanBevraging,
  resultaatOn,
  type ResultaatExtra
} from './behoeften/bevraging.ts'
import { type FeedLink, feedsOn } from './feeds.ts'
import { type Doorgeven, doorgevenOn } from './doorgeven.ts'
import { type JsonLd, jsonLdOf } from './json-ld.ts'
import { type Kruimel, kruimelsOf } from './kruimels.ts'
import { type Aanbod, aanbodOf } from './opleiding/aanbod.ts'
import { type Leerpad, leerpadOf } from './opleiding/leerpad.ts'
import { inleidingOf, type Toets, toetsOf } from './opleiding/toets.ts'
import { lespakketOn } from './opleiding/uit-inhoud.ts'
import { koppenOf, onderdelenOf, seen } from './onderdelen.ts'
import { omschrijvingOf, type PageLink, pageLink } from './page-link.ts'
import { type Overzicht, overzichtOf } from './praktijk/lijst.ts'
import { type VerslagExtra, verslagExtra } from './praktijk/verslag.ts'
import { resolveBody } from './resolve.ts'
import { type Rij, rijOf } from './rijen.ts'
import { type Strip, stripOf } from './strip.ts'
import { type Verwijzing, verwijzingenOf } from './verwijzingen.ts'
import { markTerms } from '../site/terms.ts'

export type { Strip }

/** A line of the box with facts: a term and what it says, which may lead somewhere. */
export type PageFact = [term: string, value: string | { text: string; address: string }]

/** A line of the contents of a page. */
export type TocItem = { value: string; id: string; level: number }

export type PageOf<K extends Kind> = {
  kind: K
  address: string
  titel: string
  omschrijving: string
  bijgewerkt: string
  /** Path of the source file. */
  bron: string
  /** Where the source file can be changed on the code host; absent while none is set. */
  editUrl?: string
  data: Omit<Data<K>, 'zoekwoorden' | 'verloop'>
  strip: Strip
  body: Node[]
  toc: TocItem[]
  /** The pages above it. */
  kruimels: Kruimel[]
  artikels: PageArtikel[]
  /** Deviations of the articles on this page; on the page of a zone, its own. */
  afwijkingen: Afwijking[]
  /** The zones to choose from, where a page shows deviations of the chosen one. */
  zones: Zonekeuze[]
  /** Of a technologie or version: where it is told what changed. */
  wijzigingen?: string
  /** Of a report: what it changed in an inzetkader. */
  gevolgen?: Gevolg[]
  /** What stands above the title, where the title does not say it. */
  soort?: string
  facts: PageFact[]
  /** Pages below this one, in reading order. */
  onderdelen: Rij[]
  /** The headings above those, by kind; a kind without one has a place of its own on the page. */
  koppen: Partial<Record<Kind, string>>
  /** By which readers can follow what comes here. */
  feeds?: readonly FeedLink[]
  /** Of the list of reports. */
  overzicht?: Overzicht
  /** Of the page of all modules: what they are told apart by, and a card for each. */
  aanbod?: Aanbod
  /** Of a module and its parts: in which order one reads. */
  leerpad?: Leerpad
  /** Of a technologie: its versions. */
  kader?: VersionOverview
  /** Of a version: the themes that its chapters stand in. */
  themas?: ThemaLinks[]
  /** Legal sources this page leans on. */
  recht: PageLink[]
  /** Other pages that refer to this one; on a hoofdstuk those that name none of its articles, on a law with those they name. */
  verwijzingen: Verwijzing[]
  /** How many more there are than stand in that list. */
  verwijzingenMeer?: number
  /** It exists to be used, and no page does. */
  isOngebruikt?: true
  /** Of a page that tells how to contribute: where a text can be handed in. */
  doorgeven?: Doorgeven
  /** Its codes on paper; only of pages that articles stand on. */
  blad?: BladCodes
  /** Of a module: the files that go out with it, as far as the content script makes them. */
  lespakket?: Lespakketbestand[]
  /** Of a law and of a version: what machines may know of it. */
  jsonLd?: JsonLd
  /** Of a module: what reports changed in it. */
  doorVerslagen?: ModuleWijziging[]
} & (K extends 'kaart' ? { acties: Actie[] } : unknown) &
  (K extends 'ervaring' ? { verloop: VerloopStap[] } & VerslagExtra : unknown) &
  (K extends 'bevraging' ? BevragingExtra : unknown) &
  (K extends 'resultaat' ? ResultaatExtra : unknown) &
  (K extends 'zone' ? { invoering?: ZoneInvoering } : unknown) &
  (K extends 'markt' ? { markt: MarktExtra } : unknown) &
  (K extends 'product' ? { markt: ProductExtra } : unknown) &
  (K extends 'vragen' ? { toets: Toets } : unknown)

export type PageArtikel = Pick<Artikel, 'id' | 'nummer' | 'titel' | 'vingerafdruk'> & {
  /** Where this page leads in other versions, of those that do not have the article; left out where all have it. */
  nietIn?: string[]
  verwijzingen: Aanhang[]
  nazicht: ArtikelNazicht
  /** Of an article with other words than in the version before. */
  wijziging?: ArtikelWijziging
}

export type { Verwijzing }

export type Page = { [K in Kind]: PageOf<K> }[Kind]

/** Without the words of readers, which are for the search alone, and the course, which a page has with what it leads to. */
function shownOf<Fields extends Entry['data']>(data: Fields): Omit<Fields, 'zoekwoorden' | 'verloop'> {
  return Object.fromEntries(
    Object.entries(data).filter(([field]) => field !== 'zoekwoorden' && field !== 'verloop')
  ) as Omit<Fields, 'zoekwoorden' | 'verloop'>
}

export function pageOf(context: PageContext, entry: Entry): Page {
  const { site, relations, terms, changes, afwijkingen, repository, views } = context
  const nodes = resolveBody(site, entry)
  const gevolgen = changes.perVerslag.get(entry.address)
  const wijzigingen = wijzigingenAddress(changes, entry)
  const linkTo = (address: string): PageLink[] => {
    const target = site.byAddress.get(address)
    return target ? [pageLink(target)] : []
  }
  const body = isOverControle(entry) ? nodes : markTerms(nodes, terms, entry.address)
  const blad = bladCodesOf(context, entry)
  const doorgeven = doorgevenOn(context, entry)
  return {
    kind: entry.kind,
    address: entry.address,
    titel: entry.data.titel,
    omschrijving: omschrijvingOf(entry),
    bijgewerkt: updatedOn(entry),
    bron: entry.path,
    ...(isReserved(repository) ? {} : { editUrl: editAt(repository, entry.path) }),
    data: shownOf(entry.data),
    strip: stripOf(site, entry),
    body,
    toc: [...tocOf(entry), ...marktKoppen(entry)],
    kruimels: kruimelsOf(site, entry.address),
    artikels: pageArtikelsOf(context, entry, nodes),
    afwijkingen: afwijkingenOn(site, afwijkingen, entry),
    zones: zonesFor(site, afwijkingen, entry),
    ...(wijzigingen === undefined ? {} : { wijzigingen }),
    ...(gevolgen ? { gevolgen } : {}),
    ...soortOf(entry),
    facts: factsOf(site, entry),
    onderdelen: onderdelenOf(site, entry).map((child) => rijOf(site, child)),
    koppen: koppenOf(site, entry),
    ...feedsOf(site, entry),
    ...overzichtOf(site, entry),
    ...aanbodOf(site, entry),
    ...leerpadOf(site, entry),
    recht: (entry.data.recht ?? []).flatMap((name) => linkTo(addressNamed('rechtsbron', name))),
    ...verwijzingenOf(site, relations, entry),
    ...(entry.kind === 'technologie' ? { kader: versionOverviewOf(site, entry, views?.()) } : {}),
    ...(entry.kind === 'inzetkader' ? themaLinks(site, entry) : {}),
    ...verloopOn(site, entry),
    ...moduleWijzigingenOn(site, entry),
    ...(entry.kind === 'module' ? { lespakket: lespakketOn(context.kits?.() ?? [], entry) } : {}),
    ...jsonLdOf(context, entry),
    ...(doorgeven ? { doorgeven } : {}),
    ...(blad ? { blad } : {}),
    ...(entry.kind === 'zone' ? zoneInvoeringOf(site, entry) : {}),
    ...(entry.kind === 'bevraging' ? bevragingMetKoppen(site, entry) : {}),
    ...(entry.kind === 'resultaat' ? resultaatOn(site, entry) : {}),
    ...(entry.kind === 'markt' ? marktExtra(site, entry) : {}),
    ...(entry.kind === 'product' ? productExtra(site, entry) : {}),
    ...(entry.kind === 'kaart' ? { acties: actiesOf(site, entry) } : {}),
    ...(entry.kind === 'ervaring' ? verslagExtra(site, entry) : {}),
    ...(entry.kind === 'vragen' ? { ...toetsOn(context, entry, nodes), body: inleidingOf(body) } : {})
  } as Page
}

/**
 * Questions stand in the data as questions, without the explanation of terms that a question may be about. Their headings are
 * in no list of contents, as each may be withdrawn.
 */
function toetsOn({ site }: PageContext, entry: EntryOf<'vragen'>, nodes: readonly Node[]): object {
  return { toets: toetsOf(site, entry, nodes), toc: [] }
}

/** Its questions and what came out of them stand above its text, and in its contents. */
function bevragingMetKoppen(site: Site, entry: EntryOf<'bevraging'>): BevragingExtra & { toc: TocItem[] } {
  const extra = bevragingOn(site, entry)
  return {
    ...extra,
    toc: [...koppenVanBevraging(extra).map((kop) => ({ ...kop, level: 2 })), ...tocOf(entry)]
  }
}

/** Pages on contributing speak of the check: its "waarschuwing" is not the one that an officer gives. */
function isOverControle({ address }: Entry): boolean {
  return /^\/bijdragen(?:\/|$)/u.test(address)
}

function soortOf(entry: Entry): { soort?: string } {
  const definition = definitionOf(entry.kind)
  const soort = definition.soort ? definition.soort(seen(entry)) : definition.woord
  return soort === undefined ? {} : { soort }
}

function feedsOf(site: Site, entry: Entry): { feeds?: readonly FeedLink[] } {
  const feeds = feedsOn(site, entry)
  return feeds.length > 0 ? { feeds } : {}
}

/** What the kind says of a page; a line without a value, or that leads to no page, is left out. */
function factsOf(site: Site, entry: Entry): PageFact[] {
  const facts = definitionOf(entry.kind).facts?.(seen(entry)) ?? []
  return facts.flatMap(([term, value]): PageFact[] => {
    const found = typeof value === 'object' && 'kind' in value ? doorTo(site, value) : value
    return found === undefined || found === '' ? [] : [[term, found]]
  })
}

function doorTo(site: Site, { kind, naam }: { kind: string; naam: string }): PageFact[1] | undefined {
  const target = site.byAddress.get(addressNamed(kind as Kind, naam))
  return target && { text: target.data.titel, address: target.address }
}

function pageArtikelsOf(context: PageContext, entry: Entry, nodes: readonly Node[]): PageArtikel[] {
  if (entry.kind !== 'hoofdstuk') return []
  const others = (stripOf(context.site, entry).versies ?? []).map(({ address }) => address)
  return entry.artikels.map((artikel) => {
    const { id, nummer, titel, vingerafdruk } = artikel
    const nietIn = others.filter((address) => !hasArtikel(context.site.byAddress.get(address), id))
    return {
      id,
      nummer,
      titel,
      vingerafdruk,
      ...(nietIn.length > 0 ? { nietIn } : {}),
      verwijzingen: aanhangOf(context, entry, nodes, artikel),
      nazicht: nazichtOf(entry, artikel),
      ...wijzigingOf(context.changes, entry, nummer)
    }
  })
}

function hasArtikel(entry: Entry | undefined, id: string): boolean {
  return entry?.kind === 'hoofdstuk' && entry.artikels.some((artikel) => artikel.id === id)
}

/** Articles of a hoofdstuk, else the headings of two levels. */
function tocOf(entry: Entry): TocItem[] {
  const deepest = entry.kind === 'hoofdstuk' ? 2 : 3
  return entry.headings
    .filter(({ depth }) => depth >= 2 && depth <= deepest)
    .map(({ id, text, depth }) => ({ id, level: depth, value: text }))
}
