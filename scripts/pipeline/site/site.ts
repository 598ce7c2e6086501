/** Stage 3: Entry[] → Site: every page by every name it is known by, and who refers to whom. */

import type { Digests } from '../inzetkader/digest.ts'
import { addressOf, joinPath, nameOf, versionOf } from '../core/address.ts'
import type { Kind } from '../kinds.ts'
import { pointsAtPerson } from '../privacy/person.ts'
import type { Register } from '../inzetkader/register.ts'
import { isExternal } from '../core/safe-url.ts'
import type { Artikel, Link, Source } from '../core/types.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { viewAddresses } from './views.ts'
import { compareVersions, currentOn, predecessorOf, type Version } from '../inzetkader/versions.ts'
import { type Wetsartikel, wetsartikelsOf } from './wetsartikels.ts'

/** An article with the page and version it stands in. */
export type FoundArtikel = {
  entry: EntryOf<'hoofdstuk'>
  artikel: Artikel
  technologie: string
  versie: string
}

export type Site = {
  /** Sorted by path. */
  entries: readonly Entry[]
  byAddress: ReadonlyMap<string, Entry>
  byPath: ReadonlyMap<string, Entry>
  /** Image files by path. */
  images: ReadonlyMap<string, Source>
  /** Addresses of the site itself, beside those of the entries. */
  fixedAddresses: readonly string[]
  /** Files that have errors of their own, as address and path: links to them are not reported a second time. */
  unfinished: ReadonlyMap<string, string>
  /** Technologie by prefix; the first of two claimants. */
  prefixes: ReadonlyMap<string, EntryOf<'technologie'>>
  /** The version that a bare "BC 6.1" means, per technologie. */
  current: ReadonlyMap<string, EntryOf<'inzetkader'>>
  /** Legal source by prefix; the first of two claimants. */
  wetten: ReadonlyMap<string, EntryOf<'rechtsbron'>>
  /** The articles of those, by number: "WPA 25/3". */
  wetsartikels: ReadonlyMap<string, Wetsartikel>
  /** Every occurrence of an article, by `technologie@versie#id`. */
  artikels: ReadonlyMap<string, FoundArtikel[]>
  /** The register of each technologie that has one. */
  registers: ReadonlyMap<string, Register>
  /** Of everything in the folders that were adopted. */
  digests: Digests
}

/** Pages drawn by src/pages. */
const FIXED_ADDRESSES = ['/']

/** `paths` are all Markdown files, also those that did not become an entry. */
export function buildSite(
  entries: readonly Entry[],
  images: readonly Source[],
  paths: readonly string[],
  registers: readonly Register[] = [],
  digests: Digests = new Map()
): Site {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const wetten = byPrefix(entriesOf({ entries: sorted }, 'rechtsbron'))
  const artikels = new Map<string, FoundArtikel[]>()
  for (const entry of sorted) {
    if (entry.kind !== 'hoofdstuk') continue
    const { technologie, versie } = versionOf(entry.address) ?? { technologie: '', versie: '' }
    for (const artikel of entry.artikels) {
      const key = `${technologie}@${versie}#${artikel.id}`
      artikels.set(key, [...(artikels.get(key) ?? []), { entry, artikel, technologie, versie }])
    }
  }
  return {
    entries: sorted,
    byAddress: new Map(sorted.map((entry) => [entry.address, entry])),
    byPath: new Map(sorted.map((entry) => [entry.path, entry])),
    images: new Map(images.map((image) => [image.path, image])),
    fixedAddresses: [...FIXED_ADDRESSES, ...viewAddresses(sorted)],
    unfinished: unfinishedOf(sorted, paths),
    prefixes: byPrefix(entriesOf({ entries: sorted }, 'technologie')),
    wetten,
    wetsartikels: new Map([...wetten.values()].flatMap(wetsartikelsOf).map((found) => [found.nummer, found])),
    current: currentVersions(sorted),
    artikels,
    registers: new Map(registers.map((register) => [register.technologie, register])),
    digests
  }
}

function byPrefix<E extends EntryOf<'technologie' | 'rechtsbron'>>(entries: readonly E[]): Map<string, E> {
  const first = new Map<string, E>()
  for (const entry of entries) {
    const { prefix } = entry.data
    if (prefix !== undefined && !first.has(prefix)) first.set(prefix, entry)
  }
  return first
}

function unfinishedOf(entries: readonly Entry[], paths: readonly string[]): Map<string, string> {
  const finished = new Set(entries.map(({ path }) => path))
  return new Map(paths.filter((path) => !finished.has(path)).map((path) => [addressOf(path), path]))
}

export function entriesOf<K extends Kind>(site: Pick<Site, 'entries'>, kind: K): EntryOf<K>[] {
  return site.entries.filter((entry): entry is Entry & EntryOf<K> => entry.kind === kind)
}

/**
 * The date of the content: the newest date any written page carries. The pipeline has no clock.
 * The pages that the program makes of itself (own-pages) say nothing of the content, so they do not count.
 */
export function contentDate(entries: readonly Entry[]): string {
  return entries
    .filter(({ path }) => !path.startsWith('scripts/'))
    .reduce((newest, entry) => (updatedOn(entry) > newest ? updatedOn(entry) : newest), '')
}

/** The day a page's own text last changed, from its front matter. */
export function updatedOn({ data }: Entry): string {
  return data.bijgewerkt ?? ('datum' in data ? data.datum : '')
}

/** The versions of a technologie, lowest first. */
export function versionsOf(site: Pick<Site, 'entries'>, technologie: string): Version[] {
  return entriesOf(site, 'inzetkader')
    .filter(({ address }) => versionOf(address)?.technologie === technologie)
    .map(asVersion)
    .sort((a, b) => compareVersions(a.versie, b.versie))
}

/** The version that counted before this one. */
export function previousVersion(site: Site, kader: EntryOf<'inzetkader'>): Version | undefined {
  return predecessorOf(versionsOf(site, versionOf(kader.address)?.technologie ?? ''), asVersion(kader))
}

function asVersion({ address, data }: EntryOf<'inzetkader'>): Version {
  const { status, van_kracht_op: van, van_kracht_tot: tot } = data
  return {
    versie: nameOf(address),
    status,
    address,
    ...(van === undefined ? {} : { van }),
    ...(tot === undefined ? {} : { tot })
  }
}

/** Per technologie the version that counts on the date of the content; the browser, which has a clock, decides again. */
function currentVersions(entries: readonly Entry[]): Map<string, EntryOf<'inzetkader'>> {
  const day = contentDate(entries)
  const kaders = entriesOf({ entries }, 'inzetkader')
  const technologieen = new Set(kaders.map(({ address }) => versionOf(address)?.technologie ?? ''))
  return new Map(
    [...technologieen].flatMap((technologie) => {
      const current = currentOn(versionsOf({ entries }, technologie), day)
      const entry = kaders.find(({ address }) => address === current?.address)
      return entry ? [[technologie, entry] as const] : []
    })
  )
}

/** Whether search engines may list an address: not the pages of a version that does not count on the date of the content. */
export function isIndexed(site: Pick<Site, 'current'>, address: string): boolean {
  const { technologie = '', versie = '' } = versionOf(address) ?? {}
  const current = site.current.get(technologie)
  return !/^[0-9]/u.test(versie) || current === undefined || nameOf(current.address) === versie
}

export type Target =
  | { type: 'extern'; href: string }
  | { type: 'page'; href: string; address: string; anchor: string }
  | { type: 'image'; path: string }
  | Fault

/** `known` gives what it could have meant: as many as there are pages, so only made for who asks. */
type Fault = {
  type: 'fault'
  reason: 'pad' | 'anker' | 'beeld' | 'leeg'
  wanted: string
  known: () => readonly string[]
}

const NONE = (): readonly string[] => []

/** Where a link or image as written leads; faults carry what it could have meant. */
export function resolveLink(site: Site, entry: Entry, link: Pick<Link, 'target' | 'isImage'>): Target {
  const { target, isImage } = link
  if (isExternal(target)) return { type: 'extern', href: target }
  const [rawPath = '', rawAnchor = ''] = decodeURIComponent(target).split('#')
  if (isImage) {
    const path = joinPath(entry.path, rawPath)
    return site.images.has(path)
      ? { type: 'image', path }
      : {
          type: 'fault',
          reason: 'beeld',
          wanted: rawPath,
          known: () => [...site.images.keys()].map((known) => relativeName(entry.path, known))
        }
  }
  if (rawPath === '' && rawAnchor === '') {
    return target === '#'
      ? { type: 'fault', reason: 'anker', wanted: '', known: NONE }
      : { type: 'fault', reason: 'leeg', wanted: '', known: NONE }
  }
  const page = rawPath === '' ? entry : pageAt(site, entry, rawPath)
  const wanted = rawPath.startsWith('/') ? rawPath : addressOf(joinPath(entry.path, rawPath))
  if (page === undefined && site.unfinished.has(wanted))
    return { type: 'page', href: wanted, address: wanted, anchor: '' }
  if (page === undefined) {
    const known = (): string[] =>
      rawPath.startsWith('/')
        ? [...site.byAddress.keys(), ...site.fixedAddresses]
        : [...site.byPath.keys()].map((path) => relativeName(entry.path, path))
    return { type: 'fault', reason: 'pad', wanted: rawPath, known }
  }
  const address = typeof page === 'string' ? page : page.address
  const headings = typeof page === 'string' ? [] : page.headings
  if (rawAnchor !== '' && !headings.some(({ id }) => id === rawAnchor)) {
    // "jan@politie.be" made the id "janpolitiebe", in which nobody sees an address any more.
    const known = (): string[] => headings.filter(({ text }) => !pointsAtPerson(text)).map(({ id }) => id)
    return { type: 'fault', reason: 'anker', wanted: rawAnchor, known }
  }
  return {
    type: 'page',
    href: rawAnchor === '' ? address : `${address}#${rawAnchor}`,
    address,
    anchor: rawAnchor
  }
}

function pageAt(site: Site, entry: Entry, path: string): Entry | string | undefined {
  if (!path.startsWith('/')) return site.byPath.get(joinPath(entry.path, path))
  const address = path.length > 1 ? path.replace(/\/$/u, '') : path
  return site.byAddress.get(address) ?? (site.fixedAddresses.includes(address) ? address : undefined)
}

function relativeName(from: string, to: string): string {
  const base = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let shared = 0
  while (shared < base.length && base[shared] === parts[shared]) shared++
  return `${'../'.repeat(base.length - shared)}${parts.slice(shared).join('/')}`
}
