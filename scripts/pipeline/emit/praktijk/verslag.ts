/** What the page of a report adds to its text: the articles that it is about, and reports of something alike. */

import type { EntryOf } from '../../entry.ts'
import { findCited } from '../../site/cite.ts'
import type { Site } from '../../site/site.ts'
import { gelijkendeVerslagen } from '../../zoeken/gelijkend.ts'
import { type Rij, rijOf } from '../rijen.ts'

export type OverArtikel = { nummer: string; titel: string; href: string }

export type VerslagExtra = {
  /** In the version that counts, or the one that a number is pinned to. */
  over: OverArtikel[]
  gelijkend: Rij[]
}

export function verslagExtra(site: Site, entry: EntryOf<'ervaring'>): VerslagExtra {
  return {
    over: (entry.data.artikels ?? []).flatMap((nummer) => {
      const found = findCited(site, nummer, entry)
      if (typeof found === 'string') return []
      return [{ nummer, titel: found.titel, href: `${found.entry.address}#${found.id}` }]
    }),
    gelijkend: (gelijkendeVerslagen(site).get(entry.address) ?? []).map((other) => rijOf(site, other))
  }
}
