/** The words of a version as a register keeps them, and the version that came before it. */

import { nameOf, versionOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import { onceFor } from '../core/once.ts'
import { isUnfinishedBelow } from './drafts.ts'
import type { Site } from './site.ts'
import type { Entry, EntryOf } from '../entry.ts'
import type { Version } from '../inzetkader/versions.ts'

/** A page of a version: the version itself, its chapters and its field card. */
export type VersionPage = EntryOf<'inzetkader'> | EntryOf<'hoofdstuk'> | EntryOf<'kaart'>

export type Fingerprints = { artikels: Record<string, string>; bladen: Record<string, string> }

export function pagesOf(
  site: Pick<Site, 'entries'>,
  technologie: string,
  versie: string
): readonly VersionPage[] {
  return pagesByVersion(site.entries).get(`${technologie}@${versie}`) ?? []
}

const pagesByVersion = onceFor((entries: readonly Entry[]): ReadonlyMap<string, readonly VersionPage[]> => {
  const pages = new Map<string, VersionPage[]>()
  for (const entry of entries) {
    if (entry.kind !== 'inzetkader' && entry.kind !== 'hoofdstuk' && entry.kind !== 'kaart') continue
    const { technologie, versie } = versionOf(entry.address) ?? {}
    added(pages, `${technologie}@${versie}`, entry)
  }
  return pages
})

/** The name of a page in a register: its file name without extension. */
export function pageNameOf({ kind, address }: VersionPage): string {
  return kind === 'inzetkader' ? 'index' : nameOf(address)
}

/** Fingerprints of all articles by number and of all pages by name, each list in reading order. */
export function fingerprintsOf(pages: readonly VersionPage[]): Fingerprints {
  return fingerprintsBy('vingerafdruk', pages)
}

/** As the first normaliser had them. */
export function oldFingerprintsOf(pages: readonly VersionPage[]): Fingerprints {
  return fingerprintsBy('oud', pages)
}

function fingerprintsBy(name: 'vingerafdruk' | 'oud', pages: readonly VersionPage[]): Fingerprints {
  const artikels = pages.flatMap((page) => page.artikels.map((artikel) => [artikel.nummer, artikel[name]]))
  const bladen = pages.map((page) => [pageNameOf(page), page[name] ?? ''])
  return { artikels: inOrder(artikels), bladen: inOrder(bladen) }
}

function inOrder(pairs: string[][]): Record<string, string> {
  const compare = ([a = '']: string[], [b = '']: string[]): number =>
    a.localeCompare(b, 'en', { numeric: true })
  return Object.fromEntries(pairs.sort(compare)) as Record<string, string>
}

/** Whether a page of the version has faults of its own: then nobody knows yet what the version says. */
export function isUnfinished(site: Site, { address }: Pick<Version, 'address'>): boolean {
  return isUnfinishedBelow(site, address)
}

/** Articles with other words in `after`, new ones and those that are gone, by number. */
export function changedBetween(
  before: Readonly<Fingerprints['artikels']>,
  after: Readonly<Fingerprints['artikels']>
): Map<string, 'gewijzigd' | 'nieuw' | 'vervallen'> {
  const nummers = Object.keys(inOrder([...Object.entries(before), ...Object.entries(after)]))
  return new Map(
    nummers.flatMap((nummer) => {
      const [old, now] = [before[nummer], after[nummer]]
      if (old === now) return []
      const what = old === undefined ? 'nieuw' : now === undefined ? 'vervallen' : 'gewijzigd'
      return [[nummer, what] as const]
    })
  )
}

/** The version of a technologie at an address. */
export function kaderAt(site: Site, technologie: string, versie: string): EntryOf<'inzetkader'> | undefined {
  const found = site.byAddress.get(`/inzetkader/${technologie}/${versie}`)
  return found?.kind === 'inzetkader' ? found : undefined
}
