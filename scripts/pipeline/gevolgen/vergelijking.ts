/**
 * Which words are to be compared with which. A reader meets a version by its own name, and "BC 6.1" by the version that
 * counts on a day: both are looked at, on every day on which a version begins or ends.
 */

import { contentDate, entriesOf } from '../site/entries.ts'
import { nameOf } from '../core/address.ts'
import { hasUnreadVersion } from '../site/drafts.ts'
import type { Site } from '../site/site.ts'
import { versionsOf } from '../site/versions.ts'
import { compareVersions, currentOn, inForceOn, predecessorOf, type Version } from '../inzetkader/versions.ts'

/** A version in a state of the site. */
export type Stand = { site: Site; version: Version }

export type Vergelijking = {
  technologie: string
  voor: Stand
  na: Stand
  /** "BC 6.1" meant the one and means the other. */
  geldt: boolean
  /** From this day on, where that is not at once. */
  vanaf?: string
}

/** The two states of a site, and the days on which what counts may differ. */
export type Wijziging = { before: Site; after: Site; days: readonly string[] }

/** The first day is that of the content: what only the calendar does, is no work of this change. */
export function wijzigingOf(before: Site, after: Site): Wijziging {
  const today = contentDate(after.entries)
  const turns = [before, after].flatMap((site) =>
    technologieenIn(site).flatMap((name) =>
      versionsOf(site, name).flatMap(({ van, tot }) => [van, tot].flatMap((day) => day ?? []))
    )
  )
  return { before, after, days: [today, ...[...new Set(turns)].filter((day) => day > today).sort()] }
}

export function technologieenIn(site: Site): string[] {
  return entriesOf(site, 'technologie').map(({ address }) => nameOf(address))
}

/** What an address of the earlier state is called now. */
export function addressNow({ after }: Pick<Wijziging, 'after'>, address: string): string {
  return after.verhuisd.get(address) ?? address
}

/** The same version in the earlier state, under the number that it had there. */
export function earlierSelf(change: Wijziging, technologie: string, version: Version): Version | undefined {
  const earlier = versionsOf(change.before, technologie)
  return (
    earlier.find(({ address }) => address === version.address) ??
    earlier.find(({ address }) => addressNow(change, address) === version.address)
  )
}

/** Of one technologie. */
export function vergelijkingenOf(change: Wijziging, technologie: string): Vergelijking[] {
  const found = countingOn(change, technologie)
  const told = new Set(found.map(({ na }) => na.version.address))
  const others = versionsOf(change.after, technologie).filter(({ address }) => !told.has(address))
  return [...found, ...others.flatMap((version) => asItself(change, technologie, version) ?? [])]
}

/** What a bare number meant and means, the first day of each pair. */
function countingOn({ before, after, days }: Wijziging, technologie: string): Vergelijking[] {
  if ([before, after].some((site) => hasUnreadVersion(site, technologie))) return []
  const [earlier, now] = [versionsOf(before, technologie), versionsOf(after, technologie)]
  const pairs = new Map<string, Vergelijking>()
  for (const [index, day] of days.entries()) {
    const [voor, na] = [currentOn(earlier, day), currentOn(now, day)]
    // A version that ends is told as such; what a draft says is no answer to it.
    if (!voor || !na || (inForceOn(earlier, day) && !inForceOn(now, day))) continue
    const key = `${voor.address} ${na.address}`
    if (pairs.has(key)) continue
    pairs.set(key, {
      technologie,
      voor: { site: before, version: voor },
      na: { site: after, version: na },
      geldt: true,
      ...(index === 0 ? {} : { vanaf: day })
    })
  }
  return [...pairs.values()]
}

/** A version beside those that count: against itself, or against the one that it starts from. */
function asItself(change: Wijziging, technologie: string, version: Version): Vergelijking | undefined {
  const na = { site: change.after, version }
  const self = earlierSelf(change, technologie, version)
  if (self) return { technologie, voor: { site: change.before, version: self }, na, geldt: false }
  const start = startOf(change.after, technologie, version)
  return start && { technologie, voor: { site: change.after, version: start }, na, geldt: false }
}

/** The adopted version that a new one follows, else the highest below it. */
export function startOf(site: Site, technologie: string, version: Version): Version | undefined {
  const versions = versionsOf(site, technologie).filter(({ address }) => address !== version.address)
  const below = versions.filter(({ versie }) => compareVersions(versie, version.versie) < 0)
  return predecessorOf(versions, version) ?? below.at(-1)
}
