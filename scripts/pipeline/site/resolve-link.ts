/** Where a link or an image leads, as it is written in a page. */

import { addressOf, folderOf, joinPath } from '../core/address.ts'
import { onceFor } from '../core/once.ts'
import { isExternal } from '../core/safe-url.ts'
import type { Heading, Link } from '../core/types.ts'
import type { Entry } from '../entry.ts'
import { pointsAtPerson } from '../privacy/person.ts'
import type { Site } from './site.ts'

export type Target =
  | { type: 'extern'; href: string }
  | { type: 'page'; href: string; address: string; anchor: string }
  | { type: 'image'; path: string }
  | Fault

/** `known` gives what it could have meant: as many as there are pages, so only made for who asks. `list` is its name. */
export type Fault = {
  type: 'fault'
  reason: 'pad' | 'anker' | 'beeld' | 'leeg'
  wanted: string
  list: string
  known: () => readonly string[]
  /** Of a page that moved: where it stands now. */
  verhuisd?: string | undefined
}

/** A page as a link sees it; a draft that nobody could read has no headings yet. */
type LinkedPage = Pick<Entry, 'path' | 'address'> & { headings: readonly Heading[] | undefined }

/** Where a link or image as written leads; faults carry what it could have meant. */
export function resolveLink(
  site: Site,
  from: LinkedPage,
  { target, isImage }: Pick<Link, 'target' | 'isImage'>
): Target {
  if (isExternal(target)) return { type: 'extern', href: target }
  const [rawPath = '', rawAnchor = ''] = decodeURIComponent(target).normalize('NFC').split('#')
  if (isImage) return resolveImage(site, from, rawPath)
  if (rawPath === '' && rawAnchor === '')
    return { type: 'fault', reason: target === '#' ? 'anker' : 'leeg', wanted: '', list: '', known: () => [] }
  const wanted = rawPath.startsWith('/') ? withoutSlash(rawPath) : addressOf(joinPath(from.path, rawPath))
  const page = rawPath === '' ? from : (pageAt(site, from, rawPath) ?? site.drafts.get(wanted))
  if (page === undefined && site.unfinished.has(wanted))
    return { type: 'page', href: wanted, address: wanted, anchor: '' }
  if (page === undefined) return { ...unknownPage(site, from, rawPath), verhuisd: site.verhuisd.get(wanted) }
  const address = typeof page === 'string' ? page : page.address
  const headings = typeof page === 'string' ? NO_HEADINGS : page.headings
  if (rawAnchor === '' || headings === undefined) return { type: 'page', href: address, address, anchor: '' }
  if (!idsOf(headings).has(rawAnchor))
    return {
      type: 'fault',
      reason: 'anker',
      wanted: rawAnchor,
      list: address,
      known: () => namesOf(headings)
    }
  return { type: 'page', href: `${address}#${rawAnchor}`, address, anchor: rawAnchor }
}

function resolveImage(site: Site, { path: from }: LinkedPage, rawPath: string): Target {
  const path = joinPath(from, rawPath)
  if (site.images.has(path)) return { type: 'image', path }
  const known = (): string[] => [...site.images.keys()].map((image) => relativeName(from, image))
  return { type: 'fault', reason: 'beeld', wanted: rawPath, list: folderOf(from), known }
}

const NO_HEADINGS: readonly Heading[] = []

const idsOf = onceFor(
  (headings: readonly Heading[]): ReadonlySet<string> => new Set(headings.map(({ id }) => id))
)

/** "jan@politie.be" made the id "janpolitiebe", in which nobody sees an address any more. */
const namesOf = onceFor((headings: readonly Heading[]): readonly string[] =>
  headings.filter(({ text }) => !pointsAtPerson(text)).map(({ id }) => id)
)

function unknownPage(site: Site, { path: from }: LinkedPage, wanted: string): Fault {
  const fault = { type: 'fault', reason: 'pad', wanted } as const
  if (wanted.startsWith('/'))
    return { ...fault, list: '/', known: () => [...site.byAddress.keys(), ...site.fixedAddresses] }
  const known = (): string[] => [...site.byPath.keys()].map((path) => relativeName(from, path))
  return { ...fault, list: folderOf(from), known }
}

function pageAt(site: Site, { path: from }: LinkedPage, path: string): Entry | string | undefined {
  if (!path.startsWith('/')) return site.byPath.get(joinPath(from, path))
  const address = withoutSlash(path)
  return site.byAddress.get(address) ?? (site.fixedAddresses.has(address) ? address : undefined)
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/u, '') : path
}

function relativeName(from: string, to: string): string {
  const base = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < base.length && base[shared] === parts[shared]) shared++
  return `${'../'.repeat(base.length - shared)}${parts.slice(shared).join('/')}`
}
