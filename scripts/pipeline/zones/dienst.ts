/** For which service a zone works; a place that is no zone for none. */

import { isGedeeld } from './gedeeld.ts'

export type Dienst = 'politie' | 'brandweer'

export function dienstVan(zone: { soort: string }): Dienst | undefined {
  if (isGedeeld(zone)) return undefined
  return zone.soort === 'hulpverleningszone' ? 'brandweer' : 'politie'
}
