/** Which data the site gives away: every table with its columns, its files, and how fresh it is. */

import * as z from 'zod'
import { LICENTIE } from '../../core/lespakket.ts'
import { ownId } from '../../core/own-id.ts'
import type { Output } from '../../core/types.ts'
import { contentDate } from '../../site/entries.ts'
import { OPEN_DATA_ADDRESS } from '../../site/views.ts'
import type { View, ViewMaker } from '../context.ts'
import { addressOf, CATALOGUS, idOf, VORMEN } from '../open-data/catalogus.ts'
import type { Dataset } from '../open-data/dataset.ts'
import { type Tabel, tabellenOf } from '../open-data/tabel.ts'

export type Kolom = {
  naam: string
  /** Dutch: what may stand in it. */
  soort: string
  uitleg: string
  eenheid?: string
  /** It may be empty. */
  isSoms?: true
}

export type Bestand = { soort: string; address: string; bytes: number }

export type OpenDataset = {
  naam: string
  id: string
  titel: string
  uitleg: string
  /** The page that shows the same, as far as it is there. */
  pagina?: string
  rijen: number
  bestanden: Bestand[]
  schema: string
  kolommen: Kolom[]
}

export type OpenDataView = View & {
  datasets: OpenDataset[]
  catalogus: string
  licentie: typeof LICENTIE
}

const KOPPEN = [
  { id: ownId('gebruiken'), value: 'Wat je ermee mag' },
  { id: ownId('lezen'), value: 'Hoe je de bestanden leest' },
  { id: ownId('tabellen'), value: 'De tabellen' }
]

export const openData: ViewMaker = (context) => {
  const { site } = context
  const pages = new Set([...site.byAddress.keys(), ...site.fixedAddresses])
  const data: OpenDataView = {
    address: OPEN_DATA_ADDRESS,
    titel: 'Open data',
    omschrijving: 'Alle gegevens van deze site als tabel, om zelf mee te rekenen of te publiceren.',
    bijgewerkt: contentDate(site.entries),
    toc: KOPPEN.map((kop) => ({ ...kop, level: 2 })),
    datasets: tabellenOf(context).map((tabel) => shownOf(tabel, pages)),
    catalogus: CATALOGUS,
    licentie: LICENTIE
  }
  return [{ view: 'open-data', data }]
}

function shownOf({ dataset, rijen, csv, json, schema }: Tabel, pages: ReadonlySet<string>): OpenDataset {
  const { naam, titel, uitleg, pagina } = dataset
  return {
    ...{ naam, titel, uitleg, id: ownId(idOf(dataset)) },
    ...(pages.has(pagina) ? { pagina } : {}),
    rijen: rijen.length,
    bestanden: [bestandOf(csv, VORMEN.csv.soort), bestandOf(json, VORMEN.json.soort)],
    schema: addressOf(schema),
    kolommen: kolommenOf(dataset)
  }
}

function bestandOf(output: Output, soort: string): Bestand {
  return { soort, address: addressOf(output), bytes: output.bytes.length }
}

type Property = {
  type?: string
  format?: string
  enum?: readonly string[]
  description?: string
  eenheid?: string
}

function kolommenOf({ kolommen }: Dataset): Kolom[] {
  const { properties = {}, required = [] } = z.toJSONSchema(kolommen)
  return Object.entries(properties as Record<string, Property>).map(([naam, property]) => ({
    naam,
    soort: soortOf(property),
    uitleg: property.description ?? '',
    ...(property.eenheid === undefined ? {} : { eenheid: property.eenheid }),
    ...(required.includes(naam) ? {} : { isSoms: true })
  }))
}

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'woorden',
  integer: 'geheel getal',
  number: 'getal',
  boolean: 'ja of nee',
  array: 'lijst',
  date: 'dag',
  uri: 'adres'
}

function soortOf({ type = '', format = type, enum: waarden }: Property): string {
  return waarden ? `een van: ${waarden.join(', ')}` : (SOORTEN[format] ?? SOORTEN[type] ?? type)
}
