/** Which pages stand in the list of a page, in reading order: each kind says itself where its pages stand. */

import { added } from '../core/added.ts'
import type { AnyKind, Seen, Shared } from '../core/kind.ts'
import type { Entry } from '../entry.ts'
import { addressAbove, definitionOf, type Kind, KINDS, wordsIn } from '../kinds.ts'
import type { Site } from '../site/site.ts'

/** What stands below a page, as many as its list shows. */
export function onderdelenOf(site: Site, { address }: Pick<Entry, 'address'>): Entry[] {
  return groupsAt(site, address).flatMap(({ list, entries }) => entries.slice(0, list.limit))
}

/** All that has its place in the list at an address. */
export function listedAt(site: Site, address: string): Entry[] {
  return groupsAt(site, address).flatMap(({ entries }) => entries)
}

/** The heading of each kind that is listed on a page; a kind without one has a place of its own there. */
export function koppenOf(site: Site, { address }: Pick<Entry, 'address'>): Partial<Record<Kind, string>> {
  return Object.fromEntries(
    groupsAt(site, address).flatMap(({ kind, list: { kop } }) => (kop === undefined ? [] : [[kind, kop]]))
  )
}

/** A page as its kind sees it. */
export function seen({ path, address, data }: Pick<Entry, 'path' | 'address' | 'data'>): Seen<Shared> {
  return { address, data, words: wordsIn(path) }
}

type Listing = NonNullable<AnyKind['lists']>[number]

/** Pages of one kind in one list. */
type Group = { kind: Kind; list: Listing; entries: Entry[] }

type Groups = ReadonlyMap<string, readonly Group[]>

const GROUPS = new WeakMap<Site, Groups>()

/** Made once for a site, because every page asks. */
function groupsAt(site: Site, address: string): readonly Group[] {
  const known = GROUPS.get(site) ?? groupsOf(site)
  GROUPS.set(site, known)
  return known.get(address) ?? []
}

function groupsOf({ entries }: Site): Groups {
  const groups = new Map<string, Group[]>()
  for (const { kind, list } of listsInOrder()) {
    const own = entries.filter((entry) => entry.kind === kind)
    for (const [address, found] of grouped(own, list)) added(groups, address, { kind, list, entries: found })
  }
  return groups
}

/** The lists of all kinds, what comes first on a page first. */
function listsInOrder(): Pick<Group, 'kind' | 'list'>[] {
  const lists = KINDS.flatMap((kind) => (definitionOf(kind).lists ?? []).map((list) => ({ kind, list })))
  return [...lists.filter(({ list }) => list.isFirst), ...lists.filter(({ list }) => !list.isFirst)]
}

/** By the address of the page that lists them, in the order of the list. */
function grouped(entries: readonly Entry[], list: Listing): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  const views = new Map(entries.map((entry) => [entry, seen(entry)]))
  const compare = (a: Entry, b: Entry): number =>
    list.compare(views.get(a) ?? seen(a), views.get(b) ?? seen(b))
  for (const entry of entries.toSorted(compare)) {
    const address = 'section' in list ? `/${list.section}` : addressAbove(entry.path, list.under)
    added(groups, address, entry)
  }
  return groups
}
