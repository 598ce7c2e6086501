/** What is searched, as plain data: pages and the sections of them. Nothing here depends on the day. */

import type { Kind } from '../kinds.ts'
import type { Version } from '../inzetkader/versions.ts'
import type { IndexData } from './index-data.ts'

/** A page, as far as its results are told apart by it. */
export type Zoekpagina = {
  adres: string
  soort: Kind
  titel: string
  omschrijving: string
  /** Names: `bodycam`. */
  technologie?: readonly string[]
  dienst?: readonly ('politie' | 'brandweer')[]
  doelgroep?: readonly string[]
  /** Name of the zone that it tells of. */
  zone?: string
  /** Of a version of an inzetkader: which one. Whether it counts, `versions` say, on the day of the reader. */
  versie?: string
  /** As its front matter has it, for what has no version. */
  status?: string
  /** Days on which what it says counts, where the page itself has them. */
  van?: string
  tot?: string
  /** The day it tells of. */
  datum?: string
  bijgewerkt: string
  /** Articles that it is about, as cited: `BC 6.1`, `WPA 25/3`. */
  artikels?: readonly string[]
  fictief?: true
}

/** A part of a page that a reader can go to: its beginning, or what stands under one heading. */
export type Zoekdeel = {
  /** Of the heading; the beginning of a page has none. */
  anker?: string
  kop?: string
  /** `BC 6.1`, `WPA 25/3`: the article that it is. */
  artikel?: string
}

/** With what is found by, and what is shown of it. */
export type Zoekrecord = Zoekdeel & {
  pagina: Zoekpagina
  /** Headings that it stands under, and its own. */
  koppen: readonly string[]
  /** Other names of it. */
  termen: readonly string[]
  tekst: string
}

/** A file of the index: as many as are loaded are searched as one. */
export type Shard = {
  paginas: readonly Zoekpagina[]
  /** In the order of the index: the number of the page, and the part of it. */
  delen: readonly (readonly [pagina: number, anker: string, kop: string, artikel: string])[]
  index: Omit<IndexData, 'ids'>
  /** All versions of each technologie; only in the first file. */
  versions?: Readonly<Record<string, readonly Version[]>>
  /** Words for the same thing, folded; only in the first file. */
  synoniemen?: readonly (readonly string[])[]
}

export function addressOfPart({ adres }: Pick<Zoekpagina, 'adres'>, { anker }: Zoekdeel): string {
  return anker === undefined ? adres : `${adres}#${anker}`
}
