/** Rows of a dataset for a spreadsheet. What a cell cannot hold as it is, becomes words: yes and no, and a list. */

import type { Output } from '../../core/types.ts'
import { type Cell, csv } from '../csv.ts'
import type { Dataset, Rij, Waarde } from './dataset.ts'

/** Between the items of a list in one cell. */
export const TUSSEN = ' | '

export function tabelCsv(address: string, dataset: Dataset, rijen: readonly Rij[]): Output {
  const kop = Object.keys(dataset.kolommen.shape)
  return csv(address, [kop, ...rijen.map((rij) => kop.map((naam) => cellOf(rij[naam])))])
}

function cellOf(waarde: Waarde): Cell {
  if (waarde === undefined) return ''
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  return typeof waarde === 'string' || typeof waarde === 'number' ? waarde : waarde.join(TUSSEN)
}
