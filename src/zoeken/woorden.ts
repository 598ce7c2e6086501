/** How a result is told: what it is called, how it stands, and the words of a facet. */

import type { Facet, Standing, Zoekwoorden } from '../data'
import { type Status, STATUSSEN } from '../parts/status'
import { datumInWoorden, hoofdletter, woord } from '../pipeline'
import type { Treffer } from './zoeker'

/** By the clock of the reader: a result does not know what became of a version, only whether it counts. */
const STANDEN: Readonly<Record<Standing, Status>> = {
  inForce: { woord: 'Van kracht', teken: '✓', toon: 'geldig' },
  coming: { woord: 'Geldt nog niet', teken: '→', toon: 'bezig' },
  draft: { woord: 'Niet vastgesteld', teken: '✎', toon: 'concept' },
  ended: { woord: 'Niet meer van kracht', teken: '✕', toon: 'oud' }
}

/** Undefined for what has no status, such as the meaning of a word. */
export function statusVan({ stand, pagina }: Pick<Treffer, 'stand' | 'pagina'>): Status | undefined {
  return statusOfCode(stand ?? pagina.status)
}

function statusOfCode(code: string | undefined): Status | undefined {
  if (code === undefined) return undefined
  if (Object.hasOwn(STANDEN, code)) return STANDEN[code as Standing]
  return Object.hasOwn(STATUSSEN, code) ? STATUSSEN[code] : undefined
}

/** Its own words, and those of the page where it is a part of one. */
export function titelVan({ pagina, deel }: Pick<Treffer, 'pagina' | 'deel'>): {
  nummer?: string
  titel: string
  op?: string
} {
  if (deel.kop === undefined) return { titel: pagina.titel }
  return { ...(deel.artikel && { nummer: deel.artikel }), titel: deel.kop, op: pagina.titel }
}

/** The day it tells of, else the day of its last change. */
export function datumVan({ pagina: { datum, bijgewerkt } }: Pick<Treffer, 'pagina'>): string {
  return datum === undefined ? `bijgewerkt ${datumInWoorden(bijgewerkt)}` : datumInWoorden(datum)
}

/** The facets that a reader may choose by, in their order. */
export const FACETTEN = [
  ['technologie', 'Technologie'],
  ['dienst', 'Dienst'],
  ['soort', 'Soort'],
  ['zone', 'Zone'],
  ['status', 'Status']
] as const satisfies readonly (readonly [Facet, string])[]

export function waardeVan(facet: Facet, code: string, woorden: Zoekwoorden | undefined): string {
  if (facet === 'status') return statusOfCode(code)?.woord ?? code
  const named = facet === 'dienst' || facet === 'doelgroep' ? undefined : woorden?.[facet]
  return named && Object.hasOwn(named, code) ? (named[code] ?? code) : hoofdletter(woord(code))
}
