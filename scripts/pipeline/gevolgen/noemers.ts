/** The pages that name an article whose words change: reports, lessons and what else is written about it. */

import { added } from '../core/added.ts'
import { versionOf } from '../core/address.ts'
import type { Entry } from '../entry.ts'
import { compareVersions } from '../inzetkader/versions.ts'
import { citedBy, linkedBy } from '../site/relations.ts'
import type { Site } from '../site/site.ts'
import type { NoemerGevolg } from './gevolg.ts'

/** A number as others name it, and where it stands when they name that place. */
export type Genoemd = { nummer: string; isBare: boolean; addresses: readonly string[] }

/** By path. Versions do not count: what they say of each other is told with their own words. */
export function noemersOf(site: Site, changed: readonly Genoemd[]): NoemerGevolg[] {
  if (changed.length === 0) return []
  const bare = new Set(changed.filter(({ isBare }) => isBare).map(({ nummer }) => nummer))
  const byAddress = new Map<string, string[]>()
  for (const { nummer, addresses } of changed)
    for (const address of addresses) added(byAddress, address, nummer)
  return site.entries.flatMap((entry): NoemerGevolg[] => {
    const own = versionOf(entry.address)
    if (own && site.byAddress.get(`/inzetkader/${own.technologie}/${own.versie}`)) return []
    const named = new Set([
      ...entry.citations.flatMap(({ text }) => (bare.has(text) ? [text] : [])),
      ...placesOf(site, entry).flatMap((place) => byAddress.get(place) ?? [])
    ])
    return named.size === 0 ? [] : [noemer(entry, [...named].sort(compareVersions))]
  })
}

/** What a page points at by itself: a link, or a number with its version. */
function placesOf(site: Site, entry: Entry): string[] {
  const pinned = entry.citations.filter(({ text }) => text.includes('@'))
  return [...linkedBy(site, entry), ...citedBy(site, entry, pinned)]
    .filter(({ anchor }) => anchor !== '')
    .map(({ address, anchor }) => `${address}#${anchor}`)
}

function noemer({ path, address, data }: Entry, artikels: string[]): NoemerGevolg {
  const section = address.split('/')[1]
  return {
    soort: 'noemer',
    waar: section === 'praktijk' || section === 'opleiding' ? section : 'elders',
    path,
    titel: data.titel,
    artikels,
    ...(data.fictief ? { fictief: true as const } : {})
  }
}
