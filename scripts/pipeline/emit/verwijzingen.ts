/** Who refers to a page. */

import { added } from '../core/added.ts'
import type { Entry } from '../entry.ts'
import { definitionOf } from '../kinds.ts'
import type { Relations } from '../site/relations.ts'
import type { Site } from '../site/site.ts'
import { wetsartikelsOf } from '../site/wetsartikels.ts'
import { type PageLink, pageLink } from './page-link.ts'

/** `artikels` are those of a law that the page names: "WPA 25/3". */
export type Verwijzing = PageLink & { soort: string; artikels?: string[] }

type Verwijzingen = { verwijzingen: Verwijzing[]; verwijzingenMeer?: number; isOngebruikt?: true }

/** References shown on one page. */
const LIST_LIMIT = 100

/** Who refers to a page, as far as it is not told at an article. */
export function verwijzingenOf(site: Site, relations: Relations, entry: Entry): Verwijzingen {
  const named = wetsartikelsNamed(relations, entry)
  const all = referrersOf(relations, entry).flatMap((from) => site.byAddress.get(from) ?? [])
  const verwijzingen = all.slice(0, LIST_LIMIT).map((from): Verwijzing => {
    const artikels = named.get(from.address)
    return { ...pageLink(from), soort: definitionOf(from.kind).woord, ...(artikels ? { artikels } : {}) }
  })
  const verwijzingenMeer = all.length - verwijzingen.length
  return {
    verwijzingen,
    ...(verwijzingenMeer > 0 ? { verwijzingenMeer } : {}),
    ...(all.length === 0 && definitionOf(entry.kind).isMeantToBeUsed ? { isOngebruikt: true } : {})
  }
}

/** Of a law, which articles each page names. */
function wetsartikelsNamed({ vanArtikel }: Relations, entry: Entry): Map<string, string[]> {
  const named = new Map<string, string[]>()
  for (const { id, nummer } of entry.kind === 'rechtsbron' ? wetsartikelsOf(entry) : [])
    for (const from of vanArtikel.get(`${entry.address}#${id}`) ?? []) added(named, from, nummer)
  return named
}

/** Who refers to an article is told at the article, so not a second time for the whole page. */
function referrersOf({ van, vanArtikel }: Relations, { address, artikels }: Entry): string[] {
  const told = new Set(artikels.flatMap(({ id }) => vanArtikel.get(`${address}#${id}`) ?? []))
  return (van.get(address) ?? []).filter((from) => !told.has(from))
}
