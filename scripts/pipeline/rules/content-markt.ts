import { addMonths } from '../core/calendar.ts'
import { folderOf } from '../core/address.ts'
import { type Node, textOf } from '../core/tree.ts'
import type { EntryOf } from '../entry.ts'
import { BEWIJS_MAANDEN } from '../markt/vergelijking.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

/** The item of the front matter, what is wrong there, and what to do. */
type Fout = readonly [key: string, message: string, help?: string]

type Markt = EntryOf<'markt'>
type Product = EntryOf<'product'>

export const contentMarkt: SiteRule = {
  id: 'content-markt',
  level: 'error',
  why: 'Wie een toestel kiest, moet van elk oordeel de weg terug vinden: van bewijs naar eis, naar criterium en naar behoefte. Een prijs zonder bron, een verzonnen product naast een echt of een bewijs dat te lang meetelt, stuurt een aankoop verkeerd.',
  help: 'Zet de prijs in de kop van het product: prijzen: [{ bedrag: 100, voor: "per toestel, zonder btw", op: 2026-03-05, bron: "Offerte van 5 maart 2026" }]. Vind je geen bron, laat de prijs dan weg.',
  checkSite(site, report) {
    const told = (entry: Markt | Product, fouten: Iterable<Fout>): void => {
      for (const [key, message, help] of fouten)
        report({ path: entry.path, place: entry.places?.[key], message, help })
    }
    for (const markt of entriesOf(site, 'markt')) told(markt, [...lostIds(markt), ...loosePrices(markt)])
    for (const product of entriesOf(site, 'product'))
      told(product, [
        ...lostEisen(site, product),
        ...tooLong(product),
        ...tegenspraken(product),
        ...fictieNaastEcht(site, product),
        ...loosePrices(product)
      ])
  }
}

/** Parts of a survey have ids of their own, and name others that are there. */
function* lostIds({ data: { behoeften, criteria, eisen } }: Markt): Generator<Fout> {
  yield* twice('behoeften', behoeften)
  yield* twice('criteria', criteria)
  yield* twice('eisen', eisen)
  for (const [index, eis] of eisen.entries()) {
    const key = `eisen.${String(index)}`
    yield* unknown(key, 'criterium', eis.criterium, criteria)
    for (const behoefte of eis.behoeften) yield* unknown(key, 'behoefte', behoefte, behoeften)
  }
}

type Known = readonly { id: string }[]

function* twice(field: string, items: Known): Generator<Fout> {
  for (const [index, { id }] of items.entries())
    if (items.findIndex((other) => other.id === id) < index)
      yield [
        `${field}.${String(index)}`,
        `Het id "${id}" staat twee keer onder ${field}.`,
        `Geef er één een ander id, zoals id: ${id}-2, en pas aan wat ernaar verwijst.`
      ]
}

function* unknown(key: string, wat: string, id: string, known: Known): Generator<Fout> {
  if (known.some((each) => each.id === id)) return
  const ids = [...new Set(known.map((each) => each.id))].join(', ')
  yield [key, `Er is geen ${wat} met het id "${id}".`, `Schrijf een van deze: ${ids}. Of voeg ${id} toe.`]
}

function* lostEisen(site: Site, { address, data: { bewijzen = [] } }: Product): Generator<Fout> {
  const markt = site.byAddress.get(folderOf(address))
  if (markt?.kind !== 'markt') return
  for (const [index, { eis }] of bewijzen.entries())
    yield* unknown(`bewijzen.${String(index)}`, 'eis', eis, markt.data.eisen)
}

/** A source may make the time shorter: longer would make old words look newer than others. */
function* tooLong({ data: { bewijzen = [], prijzen = [] } }: Product): Generator<Fout> {
  for (const [field, items] of [['bewijzen', bewijzen] as const, ['prijzen', prijzen] as const])
    for (const [index, { op, houdbaar_tot: tot }] of items.entries()) {
      const latest = addMonths(op, BEWIJS_MAANDEN)
      if (tot === undefined || (op < tot && tot <= latest)) continue
      yield [
        `${field}.${String(index)}`,
        `Dit is van ${op}, en houdbaar_tot is ${tot}.`,
        `Schrijf houdbaar_tot: ${latest}, of een vroegere dag na ${op}. Laat je het weg, dan geldt die laatste dag.`
      ]
    }
}

/** Of one kind and one day there is one judgement. */
function* tegenspraken({ data: { bewijzen = [] } }: Product): Generator<Fout> {
  for (const [index, { eis, hoe, op, oordeel }] of bewijzen.entries()) {
    const other = bewijzen
      .slice(0, index)
      .find((each) => each.eis === eis && each.hoe === hoe && each.op === op)
    if (other === undefined || other.oordeel === oordeel) continue
    yield [
      `bewijzen.${String(index)}`,
      `Twee bewijzen van ${op} over ${eis} spreken elkaar tegen: ${other.oordeel} en ${oordeel}.`,
      'Laat het bewijs met de sterkste bron staan, en zet bij bevinding: wat het andere zegt.'
    ]
  }
}

/** What is invented shows how it works; beside something real it would be compared with it. */
function* fictieNaastEcht(site: Site, { path, address, data }: Product): Generator<Fout> {
  if (data.fictief !== true) return
  const real = entriesOf(site, 'product').find(
    (other) => folderOf(other.address) === folderOf(address) && other.data.fictief !== true
  )
  if (real)
    yield [
      'fictief',
      `Dit product is verzonnen, en staat naast het echte product van ${real.path}.`,
      `Verwijder ${path}: naast een echt product is een verzonnen niet meer nodig.`
    ]
}

const PRIJS = /(?:€|\bEUR)\s*\d|\d\s*(?:€|euro?\b)/iu

/** An amount anywhere but under prices has no source and no day of its own. */
function* loosePrices({ data, body }: Markt | Product): Generator<Fout> {
  const bewijzen = 'bewijzen' in data ? (data.bewijzen ?? []) : []
  for (const [index, { bevinding }] of bewijzen.entries())
    if (PRIJS.test(bevinding)) yield [`bewijzen.${String(index)}`, 'In deze bevinding staat een prijs.']
  for (const field of ['titel', 'omschrijving'] as const)
    if (PRIJS.test(data[field])) yield [field, 'Hier staat een prijs zonder bron.']
  if ((JSON.parse(body) as Node[]).some((node) => PRIJS.test(textOf(node))))
    yield ['', 'In de tekst staat een prijs zonder bron.']
}
