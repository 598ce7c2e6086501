/** The one sheet of the steering group: where everything stands on a day, and what was new in the period before it. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { aantalGaten, gatenOp } from '../../../opvolging/gaten.ts'
import { contentDate } from '../../../site/entries.ts'
import { relate } from '../../../site/relations.ts'
import type { Source } from '../../../core/types.ts'
import { gatenIn } from '../gaten.ts'
import { achterstand } from '../gaten-kader.ts'
import { behoeften } from './behoeften.ts'
import { beslissingen } from './beslissingen.ts'
import { aantalGewijzigd, gewijzigd, heeftVersie, nazichtPerEigenaar } from './kader.ts'
import { passend, type Passend } from './passend.ts'
import { invoering, lessen, zonderNieuws, zonesOp } from './praktijk.ts'
import type { Bron, Periode, Sectie } from './sectie.ts'

export type Stuurblad = Periode & {
  /** The day of the content. */
  dag: string
  isConcept: boolean
  tellingen: { getal: number; wat: string }[]
  secties: Passend[]
}

/** Lines for all sections together, counted for one A4 in the sizes of stijl.ts. */
export const RUIMTE = 28

/** In the order of the sheet. */
export const SECTIES: readonly ((bron: Bron) => Sectie)[] = [
  behoeften,
  beslissingen,
  gewijzigd,
  lessen,
  nazichtPerEigenaar,
  invoering,
  zonderNieuws
]

export function stuurbladVan(bron: Bron): Stuurblad {
  const { site, van, tot } = bron
  return {
    van,
    tot,
    dag: contentDate(site.entries),
    isConcept: !heeftVersie(site),
    tellingen: tellingenVan(bron),
    secties: passend(
      SECTIES.map((sectie) => sectie(bron)),
      RUIMTE
    )
  }
}

function tellingenVan(bron: Bron): Stuurblad['tellingen'] {
  const { site, tot } = bron
  const aantal = (sectie: (of: Bron) => Sectie): number => sectie(bron).regels.length
  const gaten = aantalGaten(gatenOp(gatenIn(site, relate(site)), tot))
  return [
    { getal: aantalGewijzigd(bron), wat: 'gewijzigde artikels' },
    { getal: aantal(lessen), wat: 'lessen die te lang wachten' },
    { getal: achterstand(site, tot).length, wat: 'hoofdstukken zonder geldig nazicht' },
    { getal: aantal(invoering), wat: 'wijzigingen in de zones' },
    { getal: aantal(zonderNieuws), wat: `van ${zonesOp(bron).length} zones zonder nieuws` },
    { getal: gaten, wat: 'gaten in alles samen' }
  ]
}

/** Of all that was read: the same content gives the same twelve signs, and any other another. */
export function vingerafdrukVan(sources: readonly Source[]): string {
  const sum = sha256.create()
  for (const { path, bytes } of sources.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    sum.update(utf8ToBytes(`${path}\0`)).update(sha256(bytes))
  return bytesToHex(sum.digest()).slice(0, 12)
}
