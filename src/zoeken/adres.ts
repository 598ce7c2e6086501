/** What is asked as it stands in the address: `?q=woning&soort=hoofdstuk&soort=begrip`. Pure. */

import type { Filters } from '../data'
import { FACETTEN } from './woorden'

export type Gevraagde = { vraag: string; filters: Filters }

/** As long as any question; a whole text that was pasted is asked for by its beginning. */
const LANGSTE = 200

export function gevraagdeIn(search: string): Gevraagde {
  const params = new URLSearchParams(search)
  const filters = Object.fromEntries(
    FACETTEN.flatMap(([facet]) => {
      const chosen = [...new Set(params.getAll(facet))].filter((value) => value !== '')
      return chosen.length === 0 ? [] : [[facet, chosen]]
    })
  )
  return { vraag: (params.get('q') ?? '').slice(0, LANGSTE), filters }
}

/** Empty where nothing is asked. */
export function searchOf({ vraag, filters }: Gevraagde): string {
  const params = new URLSearchParams(vraag === '' ? [] : [['q', vraag]])
  for (const [facet] of FACETTEN) for (const value of filters[facet] ?? []) params.append(facet, value)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

/** With a value of a facet chosen, or no longer. */
export function gewisseld(filters: Filters, facet: keyof Filters, value: string): Filters {
  const chosen = filters[facet] ?? []
  const others = chosen.filter((other) => other !== value)
  const next = others.length < chosen.length ? others : [...chosen, value]
  const rest = Object.entries(filters).filter(([name]) => name !== facet)
  return Object.fromEntries(next.length === 0 ? rest : [...rest, [facet, next]])
}
