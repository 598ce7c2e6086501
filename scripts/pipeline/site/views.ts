/** Views: pages that the program makes from the content as a whole, each drawn by a component of its own in src/views. */

import { versionOf } from '../core/address.ts'
import type { Kind } from '../kinds.ts'

export const VIEWS = [
  'op',
  'wijzigingen',
  'alles',
  'invoering',
  'nazicht',
  'dekking',
  'lessen',
  'gaten',
  'blad',
  'foto',
  'verslag',
  'zoeken'
] as const

export type ViewName = (typeof VIEWS)[number]

/** Where one searches. */
export const ZOEKEN_ADDRESS = '/zoeken'

/** Where the list of all reports stands, and each of them below it. */
export const LIJST_ADDRESS = '/praktijk'

/** Where one tells of an experience. */
export const VERSLAG_ADDRESS = '/bijdragen/verslag'

/** Where the views of this content stand; contributed pages may link to them. */
export function viewAddresses(pages: readonly { kind: Kind | undefined; address: string }[]): string[] {
  const perPage = pages.flatMap(({ kind, address }) => {
    if (kind === 'technologie') return [`${address}/op`, `${address}/wijzigingen`]
    return kind === 'inzetkader' && versionOf(address) ? [`${address}/alles`] : []
  })
  return [
    '/opvolging/invoering',
    '/opvolging/nazicht',
    '/opvolging/dekking',
    '/opvolging/lessen',
    '/opvolging/gaten',
    '/blad',
    '/bijdragen/foto',
    VERSLAG_ADDRESS,
    ZOEKEN_ADDRESS,
    ...perPage
  ]
}
