/** The way down to a page: the pages above it, the section first. */

import { SECTIONS } from '../core/sections.ts'
import { definitionOf } from '../kinds.ts'
import type { Site } from '../site/site.ts'
import { seen } from './onderdelen.ts'

export type Kruimel = { titel: string; address: string }

/** A step of an address where no page stands is passed over. */
export function kruimelsOf(site: Site, address: string): Kruimel[] {
  const steps = address.split('/').slice(1, -1)
  return steps.flatMap((step, index): Kruimel[] => {
    const above = `/${steps.slice(0, index + 1).join('/')}`
    const entry = site.byAddress.get(above)
    if (!entry) return []
    const section = index === 0 ? SECTIONS.find(({ naam }) => naam === step)?.woord : undefined
    const titel = section ?? definitionOf(entry.kind).label?.(seen(entry)) ?? entry.data.titel
    return [{ titel, address: above }]
  })
}
