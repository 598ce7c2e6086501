/** A market survey with its products, as pages and open data show it. The day is the reader's. */

import { folderOf, nameOf } from '../../core/address.ts'
import { byTitle } from '../../core/order.ts'
import { ownId } from '../../core/own-id.ts'
import type { Entry, EntryOf } from '../../entry.ts'
import { bewijsVervaltOp } from '../../markt/vergelijking.ts'
import type { Bewijs, Criterium, Eis, Prijs } from '../../markt/velden.ts'
import { findCited } from '../../site/cite.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'

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
      csv: marktCsv(address),
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

/** Where what is known of the products of a survey is fetched. */
export function marktCsv(address: string): string {
  return `/data/markt/${nameOf(address)}.csv`
}

/** What is asked of every product. */
export function eisRijen({ address, data }: EntryOf<'markt'>) {
  return data.eisen.map(({ criterium, behoeften, artikels = [], eis, toets, op, bron, zekerheid }) => ({
    technologie: nameOf(address),
    ...vanCriterium(data.criteria, criterium),
    eis,
    toets,
    behoeften: behoeften.flatMap(
      (id) => data.behoeften.find((behoefte) => behoefte.id === id)?.behoefte ?? []
    ),
    artikels,
    ...{ op, bron, zekerheid, fictief: data.fictief === true }
  }))
}

/** Of a product: a piece of evidence with what is asked, or a price. */
type BewijsRij = ReturnType<typeof vanProduct> &
  ReturnType<typeof vanCriterium> &
  Partial<Pick<Eis, 'eis' | 'toets'> & Omit<Bewijs, 'eis' | 'oordeel'>> & {
    oordeel?: Bewijs['oordeel'] | 'onbekend'
    bedrag_euro?: number
    vervalt_op?: string
  }

/** All evidence and prices, old and new: until when it counts is a day, so it is true whenever one reads it. */
export function bewijsRijen(site: Site, entry: EntryOf<'markt'>): BewijsRij[] {
  return productenVan(site, entry.address).flatMap((product) => [
    ...bewezen(entry, product),
    ...geprijsd(entry, product)
  ])
}

/** Of a requirement of which nothing is known, that is told. */
function bewezen({ address, data }: EntryOf<'markt'>, product: MarktProduct): BewijsRij[] {
  return data.eisen.flatMap(({ id, criterium, eis, toets }): BewijsRij[] => {
    const about = {
      ...vanProduct(address, product),
      ...vanCriterium(data.criteria, criterium),
      eis,
      toets
    }
    const own = product.bewijzen.filter((bewijs) => bewijs.eis === id)
    if (own.length === 0) return [{ ...about, oordeel: 'onbekend' }]
    return own
      .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
      .map(({ oordeel, hoe, bevinding, op, bron, gemeld_door, ...bewijs }) => ({
        ...about,
        ...{ oordeel, hoe, bevinding, op, bron, gemeld_door },
        vervalt_op: bewijsVervaltOp({ op, ...bewijs })
      }))
  })
}

function geprijsd({ address }: EntryOf<'markt'>, product: MarktProduct): BewijsRij[] {
  return product.prijzen.map((prijs) => ({
    ...vanProduct(address, product),
    ...{ categorie: 'betaalbaarheid' as const, criterium: 'prijs' },
    ...{ bevinding: prijs.voor, bedrag_euro: prijs.bedrag, op: prijs.op, bron: prijs.bron },
    vervalt_op: bewijsVervaltOp(prijs)
  }))
}

function vanProduct(markt: string, { titel, isFictief }: MarktProduct) {
  return { technologie: nameOf(markt), product: titel, fictief: isFictief }
}

function vanCriterium(
  criteria: readonly Criterium[],
  criterium: string
): { categorie: Criterium['categorie'] | undefined; criterium: string | undefined } {
  const found = criteria.find(({ id }) => id === criterium)
  return { categorie: found?.categorie, criterium: found?.naam }
}
