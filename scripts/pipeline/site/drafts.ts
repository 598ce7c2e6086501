/** What can be told of the pages that have faults of their own, so that nobody reports a fault that follows from another. */

import { folderOf, versionOf } from '../core/address.ts'
import { onceFor } from '../core/once.ts'
import { parseNummer } from '../inzetkader/artikels.ts'
import { citedVersion } from './cite.ts'
import type { Site } from './site.ts'
import type { Draft, Entry } from '../entry.ts'

/** The pages whose links can be looked at: all that could be read. */
export function linkingPages(site: Pick<Site, 'entries' | 'drafts'>): readonly (Entry | Draft)[] {
  return site.drafts.size === 0 ? site.entries : [...site.entries, ...site.drafts.values()]
}

/** Whether the page at an address, or one below it, has faults of its own. */
export function isUnfinishedBelow(site: Pick<Site, 'unfinished'>, address: string): boolean {
  return foldersOf(site.unfinished).has(address)
}

/** Whether a version of a technologie cannot be read: then nobody knows which of them counts. */
export function hasUnreadVersion(site: Pick<Site, 'unfinished'>, technologie: string): boolean {
  const above = `/inzetkader/${technologie}`
  return (
    isUnfinishedBelow(site, above) &&
    [...site.unfinished.keys()].some((address) => folderOf(address) === above)
  )
}

/** The addresses with all that they lie in. */
const foldersOf = onceFor((unfinished: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const folders = new Set<string>()
  for (const address of unfinished.keys())
    for (let folder = address; folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder)
  return folders
})

/** Whether an article that is not known may well be there, in a page with faults of its own. */
export function mayStandInDraft(site: Site, text: string, from?: Pick<Entry, 'address'>): boolean {
  const cited = citedVersion(site, text, from)
  if (!cited) return false
  const technologie = `/inzetkader/${cited.technologie}`
  const version = `${technologie}/${cited.versie}`
  const { id, versie: pinned } = parseNummer(text)
  const { kaders, artikels } = articlesIn(site)
  const isWithin = from !== undefined && versionOf(from.address)?.technologie === cited.technologie
  // Which version counts, nobody knows while one of them cannot be read.
  if (pinned === undefined && !isWithin && kaders.has(technologie)) return true
  if (site.unfinished.has(version)) return true
  return artikels.get(version)?.has(id) ?? isUnfinishedBelow(site, version)
}

/** Of the versions with drafts the ids of the headings in those; of a version with a page that nobody could read none. */
type DraftArticles = { kaders: ReadonlySet<string>; artikels: ReadonlyMap<string, ReadonlySet<string>> }

const articlesIn = onceFor(({ unfinished, drafts }: Site): DraftArticles => {
  const kaders = new Set<string>()
  const artikels = new Map<string, Set<string>>()
  const unread = new Set<string>()
  for (const address of unfinished.keys()) {
    const { technologie, versie } = versionOf(address) ?? {}
    if (versie === undefined) continue
    const version = `/inzetkader/${technologie}/${versie}`
    if (address === version) kaders.add(folderOf(version))
    const headings = drafts.get(address)?.headings
    if (headings === undefined) unread.add(version)
    const ids = artikels.get(version) ?? new Set()
    artikels.set(version, ids)
    for (const { id, isExplicit } of headings ?? []) if (isExplicit) ids.add(id)
  }
  for (const version of unread) artikels.delete(version)
  return { kaders, artikels }
})
