/** What is chosen in the list of reports, as it stands in the address: `?technologie=drones&werkt=werkte-niet&pagina=2`. Pure. */

import type { Kenmerk } from '../data'
import { KENMERKEN } from '../pipeline'
import { type Filters, filtersIn, paramsOf } from '../reader/filters'

export type Stand = { filters: Filters<Kenmerk>; pagina: number }

export const ALLES: Stand = { filters: {}, pagina: 1 }

export function standIn(search: string): Stand {
  const params = new URLSearchParams(search)
  const pagina = params.get('pagina') ?? ''
  return {
    filters: filtersIn(params, KENMERKEN),
    pagina: /^[1-9]\d{0,4}$/u.test(pagina) ? Number(pagina) : 1
  }
}

/** Empty for the first page of all reports. */
export function searchOf({ filters, pagina }: Stand): string {
  const params = new URLSearchParams(paramsOf(filters, KENMERKEN))
  if (pagina > 1) params.set('pagina', String(pagina))
  const text = params.toString()
  return text === '' ? '' : `?${text}`
}

export function isAlles(stand: Stand): boolean {
  return searchOf(stand) === ''
}
