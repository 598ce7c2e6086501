/** What the sheet of the steering group is made of, and what its parts are made from. */

import type { Site } from '../../../site/site.ts'
import type { Changes } from '../../inzetkader/changes.ts'

/** From the first day to the last, both counted: days in Brussels, as everywhere in the content. */
export type Periode = { van: string; tot: string }

export type Bron = Periode & { site: Site; changes: Changes }

/** One line on the sheet. */
export type Regel = { tekst: string; address?: string }

export type Sectie = {
  kop: string
  regels: Regel[]
  /** Dutch: what stands there while there is no line. */
  leeg: string
  /** Where all of them stand. */
  address: string
}

export function isIn({ van, tot }: Periode, dag: string): boolean {
  return van <= dag && dag <= tot
}
