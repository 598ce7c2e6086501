/** Which review is overdue, due soon, unfinished or fine on a day. */

import type { NazichtRij } from '../data'
import { addDays } from '../pipeline'

/** Days ahead that count as soon. */
const BINNENKORT = 60

export type Lijsten = Record<'overTijd' | 'binnenkort' | 'onvolledig' | 'inOrde', NazichtRij[]>

/** Each chapter in one list, in the order given; a chapter of a version that has ended is in none. */
export function lijstenOn(rows: readonly NazichtRij[], today: string): Lijsten {
  const lists: Lijsten = { overTijd: [], binnenkort: [], onvolledig: [], inOrde: [] }
  for (const row of rows) {
    if (row.tot === undefined || today < row.tot) lists[lijstOf(row, today)].push(row)
  }
  return lists
}

function lijstOf({ nagelezen, volgend }: NazichtRij, today: string): keyof Lijsten {
  if (volgend !== undefined && volgend < today) return 'overTijd'
  if (nagelezen === undefined) return 'onvolledig'
  if (volgend === undefined) return 'inOrde'
  return volgend <= addDays(today, BINNENKORT) ? 'binnenkort' : 'inOrde'
}

/** The rows of each owner, by name. */
export function byEigenaar(rows: readonly NazichtRij[]): [eigenaar: string, rows: NazichtRij[]][] {
  const owners = new Map<string, NazichtRij[]>()
  for (const row of rows) owners.set(row.eigenaar, [...(owners.get(row.eigenaar) ?? []), row])
  return [...owners].sort(([a], [b]) => a.localeCompare(b, 'nl'))
}
