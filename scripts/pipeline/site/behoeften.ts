/** Needs of the market surveys, by the name that others call them by: `bodycam/bedienen-onder-druk`. */

import { nameOf } from '../core/address.ts'
import type { EntryOf } from '../entry.ts'
import type { Eis } from '../markt/velden.ts'
import type { Site } from './site.ts'

/** A name in its two parts: the market survey, and the need in it. */
export function delenVan(behoefte: string): { technologie: string; id: string } {
  const [technologie = '', id = ''] = behoefte.split('/')
  return { technologie, id }
}

export function behoefteNaam({ address }: EntryOf<'markt'>, id: string): string {
  return `${nameOf(address)}/${id}`
}

export function marktAddress(technologie: string): string {
  return `/markt/${technologie}`
}

/** Undefined where there is none, or while that page has faults of its own. */
export function marktVan(
  { byAddress }: Pick<Site, 'byAddress'>,
  technologie: string
): EntryOf<'markt'> | undefined {
  const found = byAddress.get(marktAddress(technologie))
  return found?.kind === 'markt' ? found : undefined
}

/** What one then asks of a product. */
export function eisenVoor(markt: EntryOf<'markt'> | undefined, id: string): Eis[] {
  return markt?.data.eisen.filter(({ behoeften }) => behoeften.includes(id)) ?? []
}
