/** Stage 3: Entry[] → Site: every page by every name it is known by, and who refers to whom. */

import { addressOf, versionOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import type { Artikel, Source } from '../core/types.ts'
import type { Draft, Entry, EntryOf } from '../entry.ts'
import type { Digests } from '../inzetkader/digest.ts'
import type { Register } from '../inzetkader/register.ts'
import { entriesOf } from './entries.ts'
import { type Current, currentVersions } from './versions.ts'
import { verhuisdIn } from './verhuisd.ts'
import { ownAddresses } from './views.ts'
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
  fixedAddresses: ReadonlySet<string>
  /** By address that is gone, the one that took its place. */
  verhuisd: ReadonlyMap<string, string>
  /** Files that have errors of their own, as address and path: links to them are not reported a second time. */
  unfinished: ReadonlyMap<string, string>
  /** What of those is known, by address, sorted by path. */
  drafts: ReadonlyMap<string, Draft>
  /** Technologie by prefix; the first of two claimants. */
  prefixes: ReadonlyMap<string, EntryOf<'technologie'>>
  /** The version that a bare "BC 6.1" means, per technologie. */
  current: Current
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
  /** The pages of adopted versions as they are written, by path. */
  kaderBronnen: ReadonlyMap<string, string>
}

/** `paths` are all Markdown files, also those that did not become an entry. */
export function buildSite(
  entries: readonly Entry[],
  images: readonly Source[],
  paths: readonly string[],
  registers: readonly Register[] = [],
  digests: Digests = new Map(),
  drafts: readonly Draft[] = [],
  kaderBronnen: ReadonlyMap<string, string> = new Map()
): Site {
  const sorted = entries.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const wetten = byPrefix(entriesOf({ entries: sorted }, 'rechtsbron'))
  const fixedAddresses = new Set(ownAddresses(sorted))
  const artikels = new Map<string, FoundArtikel[]>()
  for (const entry of sorted) {
    if (entry.kind !== 'hoofdstuk') continue
    const { technologie, versie } = versionOf(entry.address) ?? { technologie: '', versie: '' }
    for (const artikel of entry.artikels) {
      const key = `${technologie}@${versie}#${artikel.id}`
      added(artikels, key, { entry, artikel, technologie, versie })
    }
  }
  return {
    entries: sorted,
    byAddress: new Map(sorted.map((entry) => [entry.address, entry])),
    byPath: new Map(sorted.map((entry) => [entry.path, entry])),
    images: new Map(images.map((image) => [image.path, image])),
    fixedAddresses,
    verhuisd: verhuisdIn(sorted, fixedAddresses),
    unfinished: unfinishedOf(sorted, paths),
    drafts: new Map(
      drafts.toSorted((a, b) => (a.path < b.path ? -1 : 1)).map((draft) => [draft.address, draft])
    ),
    prefixes: byPrefix(entriesOf({ entries: sorted }, 'technologie')),
    wetten,
    wetsartikels: new Map([...wetten.values()].flatMap(wetsartikelsOf).map((found) => [found.nummer, found])),
    current: currentVersions(sorted),
    artikels,
    registers: new Map(registers.map((register) => [register.technologie, register])),
    digests,
    kaderBronnen
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
