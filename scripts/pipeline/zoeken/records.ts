/** From the site to what is searched: one record for the beginning of each page and one for each section. */

import { nameOf, versionOf } from '../core/address.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../core/tree.ts'
import { linesOf } from '../core/words.ts'
import { isCitable, lawNummerOf } from '../core/citations.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { addressAbove, wordsIn } from '../kinds.ts'
import { staatVan } from '../praktijk/staat.ts'
import { updatedOn } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { Zoekdeel, Zoekpagina, Zoekrecord } from './record.ts'

/** Every record of the site, a page after another. */
export function recordsOf(site: Site): Zoekrecord[] {
  return site.entries.flatMap((entry) => recordsOfPage(site, entry))
}

function recordsOfPage(site: Site, entry: Entry): Zoekrecord[] {
  const pagina = paginaOf(site, entry)
  const [first, ...below] = sectionsOf(entry)
  // A question may be withdrawn, and its answer is no rule.
  const sections = entry.kind === 'vragen' ? [] : below
  const beginning: Zoekrecord = {
    pagina,
    koppen: [],
    termen: [...namesOf(entry), ...askedFor(entry, undefined)],
    tekst: [pagina.omschrijving, first?.tekst ?? ''].join('\n').trim()
  }
  return [
    beginning,
    ...sections.map((section) => ({
      pagina,
      termen: [...nummersOf(section), ...askedFor(entry, section.anker)],
      ...section
    }))
  ]
}

type Section = Pick<Zoekrecord, 'koppen' | 'tekst'> & Zoekdeel

/** Under a heading that an article or another section begins with; what stands deeper belongs to it. */
function sectionsOf(entry: Entry): Section[] {
  const nodes = (JSON.parse(entry.body) as Node[]).flatMap(unfolded)
  const sections: { heading?: Element; nodes: Node[] }[] = [{ nodes: [] }]
  for (const node of nodes) {
    if (isElement(node) && isOwnPart(entry, node)) sections.push({ heading: node, nodes: [] })
    else sections.at(-1)?.nodes.push(node)
  }
  let above = ''
  return sections.flatMap(({ heading, nodes: inside }, index) => {
    const kop = heading ? textOf(heading).trim() : ''
    const koppen = heading?.[0] === 'h3' && above !== '' ? [above, kop] : [kop]
    if (heading?.[0] === 'h2') above = kop
    const tekst = plainText(inside)
    const anker = heading?.[1].id
    const artikel = artikelOf(entry, anker)
    // A heading with nothing under it but other headings says what those are about.
    if (index > 0 && tekst === '' && artikel === undefined) return []
    return [{ koppen, tekst, kop, ...(anker === undefined ? {} : { anker }), ...(artikel && { artikel }) }]
  })
}

/** The nodes of an article, its heading first; its reason is a part of it. */
function unfolded(node: Node): Node[] {
  if (!isElement(node)) return [node]
  if (node[0] === 'artikel') return childrenOf(node).flatMap(unfolded)
  return [node]
}

/** Headings inside an article of an inzetkader are the same in each of them. */
function isOwnPart(entry: Entry, [tag, { id }]: Element): boolean {
  if (id === undefined) return false
  return entry.kind === 'hoofdstuk' ? tag === 'h2' : tag === 'h2' || tag === 'h3'
}

function artikelOf(entry: Entry, anker: string | undefined): string | undefined {
  if (anker === undefined) return undefined
  if (entry.kind === 'hoofdstuk') return entry.artikels.find(({ id }) => id === anker)?.nummer
  const heading = entry.headings.find(({ id }) => id === anker)
  if (entry.kind !== 'rechtsbron' || heading === undefined || !isCitable(heading)) return undefined
  const nummer = lawNummerOf(anker)
  return nummer?.startsWith(`${entry.data.prefix} `) ? nummer : undefined
}

/** `BC 6.1` is also written `bc6.1`. */
function nummersOf({ artikel }: Section): string[] {
  return artikel === undefined ? [] : [artikel, artikel.replace(' ', '')]
}

/** How readers ask for a page or a part of it. */
function askedFor({ data }: Entry, anker: string | undefined): string[] {
  return (data.zoekwoorden ?? []).filter(({ bij }) => bij === anker).flatMap(({ woorden }) => woorden)
}

/** What else a page is called. */
function namesOf({ kind, data }: Entry): string[] {
  if (kind === 'begrip')
    return [data.synoniemen, data.afkortingen, data.vormen].flatMap((names) => names ?? [])
  if (kind === 'rechtsbron' || kind === 'technologie') return data.prefix === undefined ? [] : [data.prefix]
  return kind === 'zone' ? [...(data.gemeenten ?? [])] : []
}

/** Words as a reader sees them, a line a block, without the marks that only show what is a list or a table. */
function plainText(nodes: readonly Node[]): string {
  return linesOf(nodes)
    .map((line) =>
      line
        .replace(/^(?:•+ |\[[x ]\] )+/u, '')
        .replace(/\|/gu, ' ')
        .replace(/~~|\s+/gu, ' ')
        .trim()
    )
    .filter((line) => line !== '')
    .join('\n')
}

function paginaOf(site: Site, entry: Entry): Zoekpagina {
  const { address, kind, data } = entry
  const version = versionOf(address)
  const page: Zoekpagina = {
    adres: address,
    soort: kind,
    titel: data.titel,
    omschrijving: 'definitie' in data ? data.definitie : data.omschrijving,
    bijgewerkt: updatedOn(entry)
  }
  return filled({
    ...page,
    technologie: technologieOf(entry),
    dienst: dienstOf(site, entry),
    doelgroep: moduleOf(site, entry)?.data.doelgroep,
    zone: kind === 'zone' ? nameOf(address) : wordsIn(entry.path)['zone'],
    versie: version && isVersion(version.versie) ? version.versie : undefined,
    status: statusOf(entry),
    van: kind === 'zone' ? data.geldig_van : undefined,
    tot: kind === 'zone' ? data.geldig_tot : undefined,
    datum: 'datum' in data ? data.datum : undefined,
    artikels: artikelsOf(entry),
    fictief: data.fictief
  })
}

/** Without what is not there, so that it takes no room. */
function filled(page: { [Field in keyof Zoekpagina]: Zoekpagina[Field] | undefined }): Zoekpagina {
  const there = Object.entries(page).filter(([, value]) => value !== undefined && !isEmpty(value))
  return Object.fromEntries(there) as Zoekpagina
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function isVersion(name: string): boolean {
  return /^\d/u.test(name)
}

function technologieOf({ address, data }: Entry): readonly string[] | undefined {
  if ('technologieen' in data) return data.technologieen
  const [, section, name] = address.split('/')
  return section === 'inzetkader' && name !== undefined ? [name] : undefined
}

const BEIDE = ['politie', 'brandweer'] as const

function dienstOf(site: Site, entry: Entry): Zoekpagina['dienst'] {
  const { kind, data, address } = entry
  if (kind === 'ervaring') return data.dienst === 'multidisciplinair' ? BEIDE : [data.dienst]
  if (kind === 'rechtsbron')
    return data.geldt_voor.flatMap((who) => (who === 'iedereen' ? BEIDE : [who])).filter(isFirst)
  if (kind === 'hoofdstuk' && data.diensten) return data.diensten
  const above = site.byAddress.get(address.split('/').slice(0, 3).join('/'))
  return above?.kind === 'technologie' ? above.data.diensten : undefined
}

function isFirst<Value>(value: Value, index: number, all: readonly Value[]): boolean {
  return all.indexOf(value) === index
}

function moduleOf(site: Site, entry: Entry): EntryOf<'module'> | undefined {
  const address = entry.kind === 'les' ? addressAbove(entry.path, 'module') : entry.address
  const found = site.byAddress.get(address)
  return found?.kind === 'module' ? found : undefined
}

function statusOf({ kind, data }: Entry): string | undefined {
  if (kind === 'module') return data.status
  if (kind === 'ervaring') return staatVan(data)
  return kind === 'rechtsbron' ? data.toestand : undefined
}

/** What a report, a lesson or a module is about; any other page names articles in passing. */
function artikelsOf({ kind, data, citations }: Entry): readonly string[] | undefined {
  if (kind === 'ervaring')
    return [...(data.artikels ?? []), ...citations.map(({ text }) => text)].map(unpinned).filter(isFirst)
  return kind === 'module' || kind === 'les' ? data.artikels?.map(unpinned) : undefined
}

/** In whichever version it stands. */
function unpinned(nummer: string): string {
  return nummer.replace(/@.*$/u, '')
}
