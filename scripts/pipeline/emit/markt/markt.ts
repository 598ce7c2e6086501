/** A market survey with its products, as pages and the download show it. The day is the reader's. */

import { folderOf, nameOf } from '../../core/address.ts'
import { byTitle } from '../../core/order.ts'
import { ownId } from '../../core/own-id.ts'
import type { Output } from '../../core/types.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { bewijsVervaltOp } from '../../markt/vergelijking.ts'
import type { Bewijs, Criterium, Eis, Prijs } from '../../markt/velden.ts'
import { findCited } from '../../site/cite.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { type Cell, csv } from '../csv.ts'

export type MarktProduct = {
  titel: string
  address: string
  isFictief: boolean
  bewijzen: readonly Bewijs[]
  prijzen: readonly Prijs[]
}

/** `dag` counts where there is no clock. */
export type MarktExtra = {
  dag: string
  producten: MarktProduct[]
  csv: string
  /** Where the articles stand that requirements lean on, by how they are cited. */
  artikels: Readonly<Record<string, string>>
}

/** On the page of a product: what is asked of it. */
export type ProductExtra = { dag: string; eisen: readonly Eis[]; criteria: readonly Criterium[] }

export function marktExtra(site: Site, { address, data }: EntryOf<'markt'>): { markt: MarktExtra } {
  const cited = new Set(data.eisen.flatMap(({ artikels = [] }) => artikels))
  const artikels = [...cited].flatMap((nummer) => {
    const found = findCited(site, nummer)
    return typeof found === 'string' ? [] : [[nummer, `${found.entry.address}#${found.id}`] as const]
  })
  return {
    markt: {
      dag: contentDate(site.entries),
      producten: productenVan(site, address),
      csv: csvAddress(address),
      artikels: Object.fromEntries(artikels)
    }
  }
}

export function productExtra(site: Site, { address }: EntryOf<'product'>): { markt: ProductExtra } {
  const markt = site.byAddress.get(folderOf(address))
  const { eisen, criteria } = markt?.kind === 'markt' ? markt.data : { eisen: [], criteria: [] }
  return { markt: { dag: contentDate(site.entries), eisen, criteria } }
}

/** Headings that the program adds to the text of a survey. */
export function marktKoppen({ kind }: Entry): { id: string; value: string; level: number }[] {
  if (kind !== 'markt') return []
  return [
    { id: ownId('waarop'), value: 'Waarop je vergelijkt', level: 2 },
    { id: ownId('vergelijken'), value: 'Vergelijken', level: 2 }
  ]
}

function productenVan(site: Site, markt: string): MarktProduct[] {
  return entriesOf(site, 'product')
    .filter(({ address }) => folderOf(address) === markt)
    .toSorted(byTitle)
    .map(({ address, data: { titel, fictief, bewijzen = [], prijzen = [] } }) => ({
      titel,
      address,
      isFictief: fictief === true,
      bewijzen,
      prijzen
    }))
}

function csvAddress(address: string): string {
  return `/data/markt/${nameOf(address)}.csv`
}

/** All evidence, old and new: until when it counts is a day, so it is true whenever one reads it. */
export function marktOutputs(site: Site): Output[] {
  return entriesOf(site, 'markt').map((entry) => {
    const producten = productenVan(site, entry.address)
    return csv(csvAddress(entry.address), [KOP, ...producten.flatMap((product) => rowsOf(entry, product))])
  })
}

const KOP = [
  ...['product', 'fictief', 'categorie', 'criterium', 'eis', 'toets'],
  ...['oordeel', 'hoe', 'bevinding', 'bedrag_euro', 'op', 'bron', 'gemeld_door', 'vervalt_op']
]

/** Of a requirement of which nothing is known, that is told. */
function rowsOf({ data }: EntryOf<'markt'>, product: MarktProduct): Cell[][] {
  const start = [product.titel, product.isFictief ? 'ja' : 'nee']
  const judged = data.eisen.flatMap((eis): Cell[][] => {
    const criterium = data.criteria.find(({ id }) => id === eis.criterium)
    const about = [...start, criterium?.categorie ?? '', criterium?.naam ?? '', eis.eis, eis.toets]
    const own = product.bewijzen.filter((bewijs) => bewijs.eis === eis.id)
    if (own.length === 0) return [[...about, 'onbekend', ...Array<Cell>(7).fill('')]]
    return own
      .toSorted((a, b) => a.op.localeCompare(b.op))
      .map((bewijs) => [
        ...about,
        ...[bewijs.oordeel, bewijs.hoe, bewijs.bevinding, '', bewijs.op, bewijs.bron],
        ...[bewijs.gemeld_door, bewijsVervaltOp(bewijs)]
      ])
  })
  const prijzen = product.prijzen.map((prijs): Cell[] => [
    ...start,
    ...['betaalbaarheid', 'prijs', '', '', '', '', prijs.voor, prijs.bedrag, prijs.op, prijs.bron, ''],
    bewijsVervaltOp(prijs)
  ])
  return [...judged, ...prijzen]
}
