/** Which review is overdue, due soon, unfinished or fine on a day. */

import type { NazichtRij } from '../data'

/** Days ahead that count as soon. */
const BINNENKORT = 60

export type Lijsten = Record<'overTijd' | 'binnenkort' | 'onvolledig' | 'inOrde', NazichtRij[]>

/** Each chapter in one list, in the order given; a chapter of a version that has ended is in none. */
export function lijstenOp(rows: readonly NazichtRij[], today: string): Lijsten {
  const lists: Lijsten = { overTijd: [], binnenkort: [], onvolledig: [], inOrde: [] }
  for (const row of rows) {
    if (row.tot === undefined || today < row.tot) lists[lijstVan(row, today)].push(row)
  }
  return lists
}

function lijstVan({ nagelezen, volgend }: NazichtRij, today: string): keyof Lijsten {
  if (volgend !== undefined && volgend < today) return 'overTijd'
  if (nagelezen === undefined) return 'onvolledig'
  if (volgend === undefined) return 'inOrde'
  return volgend <= plusDays(today, BINNENKORT) ? 'binnenkort' : 'inOrde'
}

/** Counted on the calendar, so that a change of the clock moves no day. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The rows of each owner, by name. */
export function perEigenaar(rows: readonly NazichtRij[]): [eigenaar: string, rows: NazichtRij[]][] {
  const owners = new Map<string, NazichtRij[]>()
  for (const row of rows) owners.set(row.eigenaar, [...(owners.get(row.eigenaar) ?? []), row])
  return [...owners].sort(([a], [b]) => a.localeCompare(b, 'nl'))
}
