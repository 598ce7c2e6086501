/** On which articles a module stands, and in which words. */

import type { Entry } from '../../entry.ts'
import { contentDate } from '../../site/entries.ts'
import type { Gevonden } from '../../site/pin.ts'
import type { Site } from '../../site/site.ts'
import { grondVanVraag, toetsvragenOf } from '../../site/toetsvragen.ts'

/** Every article that the module and its parts say they are about, once, in the order in which they are met. */
export function artikelsIn(site: Site, pages: readonly Entry[]): string[] {
  const named = pages.flatMap((page) => {
    if (page.kind === 'vragen')
      return toetsvragenOf(site, page).flatMap(({ stand, pin }) => (stand === 'geldt' ? [pin.artikel] : []))
    return 'artikels' in page.data ? (page.data.artikels ?? []) : []
  })
  return [...new Set(named)]
}

export type Waarop = Gevonden & { versie?: string; isConcept?: boolean }

/** In its pinned version, else in the one that counts. */
export function foundAt(site: Site, nummer: string): Waarop | undefined {
  const [bare = nummer, pinned] = nummer.split('@')
  const grond = grondVanVraag(site, bare, contentDate(site.entries))
  if (grond.soort !== 'woorden' || (pinned !== undefined && pinned !== grond.versie)) return undefined
  const { gevonden, versie, isConcept } = grond
  return { ...gevonden, ...(versie === undefined ? {} : { versie }), isConcept: isConcept === true }
}
