/** The words of a version as a register keeps them, and the version that came before it. */

import { nameOf, versionOf } from '../core/address.ts'
import { entriesOf, type Site } from './site.ts'
import type { EntryOf } from '../entry.ts'
import type { Version } from '../inzetkader/versions.ts'

/** A page of a version: the version itself, its chapters and its field card. */
export type VersionPage = EntryOf<'inzetkader'> | EntryOf<'hoofdstuk'> | EntryOf<'kaart'>

export type Words = { artikels: Record<string, string>; bladen: Record<string, string> }

export function pagesOf(site: Pick<Site, 'entries'>, technologie: string, versie: string): VersionPage[] {
  return site.entries.filter((entry): entry is VersionPage => {
    if (entry.kind !== 'inzetkader' && entry.kind !== 'hoofdstuk' && entry.kind !== 'kaart') return false
    const found = versionOf(entry.address)
    return found?.technologie === technologie && found.versie === versie
  })
}

/** The name of a page in a register: its file name without extension. */
export function bladOf({ kind, address }: VersionPage): string {
  return kind === 'inzetkader' ? 'index' : nameOf(address)
}

/** Fingerprints of all articles by number and of all pages by name, each list in reading order. */
export function wordsOf(pages: readonly VersionPage[]): Words {
  return wordsBy('vingerafdruk', pages)
}

/** As the first normaliser had them. */
export function oldWordsOf(pages: readonly VersionPage[]): Words {
  return wordsBy('oud', pages)
}

function wordsBy(name: 'vingerafdruk' | 'oud', pages: readonly VersionPage[]): Words {
  const artikels = pages.flatMap((page) => page.artikels.map((artikel) => [artikel.nummer, artikel[name]]))
  const bladen = pages.map((page) => [bladOf(page), page[name] ?? ''])
  return { artikels: inOrder(artikels), bladen: inOrder(bladen) }
}

function inOrder(pairs: string[][]): Record<string, string> {
  const compare = ([a = '']: string[], [b = '']: string[]): number =>
    a.localeCompare(b, 'en', { numeric: true })
  return Object.fromEntries(pairs.sort(compare)) as Record<string, string>
}

/** Whether a page of the version has faults of its own: then nobody knows yet what the version says. */
export function isUnfinished(site: Site, { address }: Pick<Version, 'address'>): boolean {
  return [...site.unfinished.keys()].some((other) => other === address || other.startsWith(`${address}/`))
}

/** Articles with other words in `after`, new ones and those that are gone, by number. */
export function changedBetween(
  before: Readonly<Words['artikels']>,
  after: Readonly<Words['artikels']>
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
  return entriesOf(site, 'inzetkader').find(
    ({ address }) => address === `/inzetkader/${technologie}/${versie}`
  )
}
