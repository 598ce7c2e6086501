/** What answers a question. The engine in this browser is one (lokaal.ts); whatever else answers, the same page shows it. */

import type { Facets, Filters, Piece, Standing, Zoekdeel, Zoekpagina } from '../data'

/**
 * `today` is the day of the reader, in Brussels. Rejects when there is nothing to ask: no network, and nothing kept.
 */
export type Zoeker = (vraag: string, filters: Filters, today: string) => Promise<Antwoord>

export type Antwoord = {
  /** Best first, and no more than MOST. */
  treffers: readonly Treffer[]
  /** How many there are in all. */
  aantal: number
  /** Pages per value of each facet: what another choice would give. */
  facets: Facets
  /** Words of the question that nothing answers, as they were asked. */
  onbekend: readonly string[]
  /** Where nothing was found: a question that finds something, and is the nearest to this one. */
  bedoelde?: string
  /** The same question over all there is, where this answer came before all of it was there. */
  later?: Promise<Antwoord>
}

export type Treffer = {
  /** With the anchor of the section, under the root of the site: `/recht/wpa#art-25-3`. */
  adres: string
  pagina: Zoekpagina
  deel: Zoekdeel
  /** Of a page of a version: how that version stands on the day of the reader. */
  stand?: Standing
  /** Whether it is of no version, or of the one that counts for a reader. */
  isCurrent: boolean
  /** Of its text, the words that were asked marked. Text, whatever it looks like. */
  fragment: readonly Piece[]
}

/** As many as anybody looks through. */
export const MOST = 50
