/** By what results can be told apart: within a facet any of the chosen values, and every facet that has a choice. */

import type { Zoekpagina } from './record.ts'

export const FACETS = ['technologie', 'dienst', 'soort', 'zone', 'doelgroep', 'status'] as const
export type Facet = (typeof FACETS)[number]

export type Filters = { readonly [Name in Facet]?: readonly string[] }
/** Pages per value, per facet; a value without a page is not there. */
export type Facets = Record<Facet, Record<string, number>>

/** How a page stands on the day of the reader. */
type StatusOf = (pagina: Zoekpagina) => string | undefined

export function passes(pagina: Zoekpagina, filters: Filters, statusOf: StatusOf): boolean {
  return FACETS.every((facet) => hasOneOf(valuesOf(pagina, facet, statusOf), filters[facet]))
}

/** Counts of each facet leave its own choice out: they tell what another choice would give. */
export function facetsOf(paginas: readonly Zoekpagina[], filters: Filters, statusOf: StatusOf): Facets {
  const distinct = [...new Set(paginas)]
  return Object.fromEntries(
    FACETS.map((facet) => {
      const others = { ...filters, [facet]: [] }
      const counts = new Map<string, number>()
      for (const pagina of distinct) {
        if (!passes(pagina, others, statusOf)) continue
        for (const value of valuesOf(pagina, facet, statusOf)) counts.set(value, (counts.get(value) ?? 0) + 1)
      }
      return [facet, Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))]
    })
  ) as Facets
}

function valuesOf(pagina: Zoekpagina, facet: Facet, statusOf: StatusOf): readonly string[] {
  const value = facet === 'status' ? statusOf(pagina) : pagina[facet]
  return typeof value === 'string' ? [value] : (value ?? [])
}

function hasOneOf(values: readonly string[], chosen: readonly string[] = []): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value))
}
