/** Views: pages that the program makes from the content as a whole, each drawn by a component of its own in src/views. */

import { versionOf } from '../core/address.ts'
import type { Kind } from '../kinds.ts'

export const VIEWS = [
  'op',
  'wijzigingen',
  'korps',
  'alles',
  'invoering',
  'nazicht',
  'dekking',
  'lessen',
  'gaten',
  'open-data',
  'kit',
  'blad',
  'foto',
  'opfrissen',
  'verslag',
  'module',
  'invullen',
  'optellen',
  'zoeken'
] as const

export type ViewName = (typeof VIEWS)[number]

/** Where one searches. */
export const ZOEKEN_ADDRESS = '/zoeken'

/** Where the list of all reports stands, and each of them below it. */
export const LIJST_ADDRESS = '/praktijk'

/** Where the list of all modules stands, in which one chooses. */
export const MODULES_ADDRESS = '/opleiding'

/** Where one tells of an experience. */
export const VERSLAG_ADDRESS = '/bijdragen/verslag'

/** Where one begins a module. */
export const MODULE_ADDRESS = '/bijdragen/module'

/** Where the cards and sheets of a role-play stand. */
export function kitAddress(rollenspel: string): string {
  return `${rollenspel}/kit`
}

/** Where one answers a survey. */
export function invullenAddress(bevraging: string): string {
  return `${bevraging}/invullen`
}

/** Where answers to a survey are added up. */
export function optellenAddress(bevraging: string): string {
  return `${bevraging}/optellen`
}

/** Where is told which data the site gives away. */
export const OPEN_DATA_ADDRESS = '/over/open-data'

/** Where one refreshes a few questions a day. */
export const OPFRISSER_ADDRESS = '/opleiding/opfrissen'

/** Pages drawn by src/pages. */
const FIXED_ADDRESSES = ['/']

/** Where the site has pages that nobody wrote; contributed pages may link to them. */
export function ownAddresses(pages: Parameters<typeof viewAddresses>[0]): string[] {
  return [...FIXED_ADDRESSES, ...viewAddresses(pages)]
}

/** Where the views of this content stand. */
export function viewAddresses(pages: readonly { kind: Kind | undefined; address: string }[]): string[] {
  const perPage = pages.flatMap(({ kind, address }) => {
    if (kind === 'technologie') return [`${address}/op`, `${address}/wijzigingen`, `${address}/korps`]
    if (kind === 'rollenspel') return [kitAddress(address)]
    if (kind === 'bevraging') return [invullenAddress(address), optellenAddress(address)]
    return kind === 'inzetkader' && versionOf(address) ? [`${address}/alles`] : []
  })
  return [
    '/opvolging/invoering',
    '/opvolging/nazicht',
    '/opvolging/dekking',
    '/opvolging/lessen',
    '/opvolging/gaten',
    OPEN_DATA_ADDRESS,
    '/blad',
    '/bijdragen/foto',
    OPFRISSER_ADDRESS,
    VERSLAG_ADDRESS,
    MODULE_ADDRESS,
    ZOEKEN_ADDRESS,
    ...perPage
  ]
}
