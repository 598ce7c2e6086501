/** How a reader is told what results are grouped and told apart by: codes as words. Loaded with the search. */

import { nameOf } from '../core/address.ts'
import { hoofdletter, woord } from '../core/dutch.ts'
import { SECTIONS } from '../core/sections.ts'
import { definitionOf, KINDS } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'

export type Zoekwoorden = {
  /** By the first step of an address. */
  delen: Readonly<Record<string, string>>
  /** By code; what is not here is a word already. */
  soort: Readonly<Record<string, string>>
  technologie: Readonly<Record<string, string>>
  zone: Readonly<Record<string, string>>
}

export function zoekwoordenOf(site: Site): Zoekwoorden {
  return {
    delen: Object.fromEntries(SECTIONS.map((section) => [section.naam, section.woord])),
    soort: Object.fromEntries(KINDS.map((kind) => [kind, hoofdletter(woord(definitionOf(kind).woord))])),
    technologie: titlesOf(site, 'technologie'),
    zone: titlesOf(site, 'zone')
  }
}

function titlesOf(site: Site, kind: 'technologie' | 'zone'): Record<string, string> {
  return Object.fromEntries(entriesOf(site, kind).map(({ address, data }) => [nameOf(address), data.titel]))
}
