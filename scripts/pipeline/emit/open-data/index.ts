/** All files of open data: of each dataset two and its schema, and the catalogue. */

import type { Output } from '../../core/types.ts'
import { catalogusOf } from './catalogus.ts'
import type { DataContext } from './dataset.ts'
import { marktOutputs } from './markt.ts'
import { tabellenOf } from './tabel.ts'

export function openDataOutputs(context: DataContext): Output[] {
  const tabellen = tabellenOf(context)
  return [
    ...tabellen.flatMap(({ csv, json, schema }) => [csv, json, schema]),
    ...marktOutputs(context),
    catalogusOf(context, tabellen)
  ]
}
