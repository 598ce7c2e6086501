/** What is asked as it stands in the address: `?q=woning&soort=hoofdstuk&soort=begrip`. Pure. */

import type { Filters } from '../data'
import { filtersIn, paramsOf } from '../reader/filters'
import { FACETTEN } from './woorden'

export type Gevraagde = { vraag: string; filters: Filters }

/** As long as any question; a whole text that was pasted is asked for by its beginning. */
const LANGSTE = 200

const NAMEN = FACETTEN.map(([facet]) => facet)

export function gevraagdeIn(search: string): Gevraagde {
  const params = new URLSearchParams(search)
  return { vraag: (params.get('q') ?? '').slice(0, LANGSTE), filters: filtersIn(params, NAMEN) }
}

/** Empty where nothing is asked. */
export function searchOf({ vraag, filters }: Gevraagde): string {
  const params = new URLSearchParams(vraag === '' ? [] : [['q', vraag]])
  for (const [facet, value] of paramsOf(filters, NAMEN)) params.append(facet, value)
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}
