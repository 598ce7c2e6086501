/** A dataset as files: the same rows for a spreadsheet and for a program, and what their columns hold. */

import * as z from 'zod'
import { onceFor } from '../../core/once.ts'
import { LICENTIE } from '../../core/lespakket.ts'
import type { Output } from '../../core/types.ts'
import { contentDate } from '../../site/entries.ts'
import { json } from '../output.ts'
import type { DataContext, Dataset, Rij } from './dataset.ts'
import { DATASETS } from './datasets.ts'
import { tabelCsv } from './tabel-csv.ts'

/** A dataset with its rows and its files. */
export type Tabel = { dataset: Dataset; rijen: readonly Rij[]; csv: Output; json: Output; schema: Output }

export function schemaAddress({ naam }: Dataset): string {
  return `/data/schema/${naam}.json`
}

/** Made once: the page that tells of them counts their rows and bytes. */
export const tabellenOf = onceFor((context: DataContext): readonly Tabel[] =>
  DATASETS.map((dataset) => {
    const rijen = dataset.rijen(context)
    return {
      dataset,
      rijen,
      csv: tabelCsv(`/data/${dataset.naam}.csv`, dataset, rijen),
      json: tabelJson(context, dataset, rijen),
      schema: schemaOf(context, dataset)
    }
  })
)

function tabelJson({ site, siteUrl }: DataContext, dataset: Dataset, rijen: readonly Rij[]): Output {
  const { naam, titel } = dataset
  const kop = Object.keys(dataset.kolommen.shape)
  return json(`static/data/${naam}.json`, {
    $schema: siteUrl + schemaAddress(dataset),
    titel,
    bijgewerkt: contentDate(site.entries),
    licentie: LICENTIE.url,
    // In the order of the columns, whatever the order in which a maker writes them.
    rijen: rijen.map((rij) => Object.fromEntries(kop.map((kolom) => [kolom, rij[kolom]])))
  })
}

/** JSON Schema of the whole file; its `rijen` are the columns. */
function schemaOf({ siteUrl }: DataContext, dataset: Dataset): Output {
  const { titel, uitleg, kolommen } = dataset
  const file = z
    .strictObject({
      $schema: z.literal(siteUrl + schemaAddress(dataset)),
      titel: z.literal(titel),
      bijgewerkt: z.iso.date().meta({ description: 'Laatste dag waarop een tekst van de site wijzigde.' }),
      licentie: z.literal(LICENTIE.url),
      rijen: z.array(kolommen)
    })
    .meta({ title: titel, description: uitleg })
  const { $schema, ...rest } = z.toJSONSchema(file)
  return json(`static${schemaAddress(dataset)}`, {
    $schema,
    $id: siteUrl + schemaAddress(dataset),
    ...rest
  })
}
