/** The versions of each technologie, and which of them counts. */

import { nameOf, versionOf } from '../core/address.ts'
import { added } from '../core/added.ts'
import { fingerprintOfAll } from '../core/fingerprint.ts'
import { onceFor } from '../core/once.ts'
import type { Entry, EntryOf } from '../entry.ts'
import { compareVersions, currentOn, isAdopted, predecessorOf, type Version } from '../inzetkader/versions.ts'
import { contentDate, type Entries, entriesOf } from './entries.ts'

/** The version that counts, per technologie. */
export type Current = ReadonlyMap<string, EntryOf<'inzetkader'>>

/** The versions of a technologie, lowest first. */
export function versionsOf(site: Entries, technologie: string): readonly Version[] {
  return allVersions(site.entries).get(technologie) ?? []
}

const allVersions = onceFor((entries: readonly Entry[]): ReadonlyMap<string, readonly Version[]> => {
  const versions = new Map<string, Version[]>()
  const words = wordsByVersion(entries)
  for (const kader of entriesOf({ entries }, 'inzetkader')) {
    const version = asVersion(kader)
    const tekst = isAdopted(version) ? undefined : fingerprintOfAll(words.get(kader.address) ?? [])
    added(versions, versionOf(kader.address)?.technologie ?? '', {
      ...version,
      ...(tekst !== undefined && { tekst })
    })
  }
  for (const found of versions.values()) found.sort((a, b) => compareVersions(a.versie, b.versie))
  return versions
})

/** Of every version by its address: its articles, each with its fingerprint. */
function wordsByVersion(entries: readonly Entry[]): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>()
  for (const { address, artikels } of entriesOf({ entries }, 'hoofdstuk')) {
    const kader = address.slice(0, address.lastIndexOf('/'))
    for (const { id, vingerafdruk } of artikels) added(words, kader, `${id} ${vingerafdruk}`)
  }
  for (const found of words.values()) found.sort()
  return words
}

/** The version that counted before this one. */
export function previousVersion(site: Entries, kader: EntryOf<'inzetkader'>): Version | undefined {
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
export function currentVersions(entries: readonly Entry[]): Current {
  const day = contentDate(entries)
  const kaders = entriesOf({ entries }, 'inzetkader')
  const byAddress = new Map(kaders.map((kader) => [kader.address, kader]))
  return new Map(
    [...allVersions(entries)].flatMap(([technologie, versions]) => {
      const entry = byAddress.get(currentOn(versions, day)?.address ?? '')
      return entry ? [[technologie, entry] as const] : []
    })
  )
}

/** Whether search engines may list an address: not the pages of a version that does not count on the date of the content. */
export function isIndexed(site: { current: Current }, address: string): boolean {
  const { technologie = '', versie = '' } = versionOf(address) ?? {}
  const current = site.current.get(technologie)
  return !/^[0-9]/u.test(versie) || current === undefined || nameOf(current.address) === versie
}
