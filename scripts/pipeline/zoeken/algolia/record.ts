/**
 * A record as the search service keeps it: that of the local index, under the names that DocSearch reads, so that its own
 * search box works on the same index.
 */

import type { Zoekdeel, Zoekpagina } from '../record.ts'

export type AlgoliaRecord = {
  /** The same for the same part of the same page, whatever is in it. */
  objectID: string
  /** Of all that is in it: what changed is told by this alone. */
  h: string
  url: string
  url_without_anchor: string
  anchor: string | null
  type: 'lvl1' | 'lvl2' | 'lvl3' | 'content'
  content: string | null
  hierarchy: Record<'lvl0' | 'lvl1', string> &
    Record<'lvl2' | 'lvl3' | 'lvl4' | 'lvl5' | 'lvl6', string | null>
  language: string
  lang: string
  version: string
  docusaurus_tag: string
  /** Small whole numbers: what is equal in words is told apart by them. */
  weight: { pageRank: number; level: number; position: number }
  /** From here on ours. Days on which a reader should see it, `van` with and `tot` without: numbers (day-number.ts). */
  van: number
  tot: number
  /** How it stands on every day (toestand.ts). */
  toestand?: string
  termen: readonly string[]
  pagina: Zoekpagina
  deel: Zoekdeel
}
