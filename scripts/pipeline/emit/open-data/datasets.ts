/** All that this site gives away as data. What is not in this list does not leave it as a table. */

import { behoeften } from './behoeften.ts'
import type { Dataset } from './dataset.ts'
import { artikels, versies } from './kader.ts'
import { begrippen, rechtsbronnen, wetsartikels, zones } from './kennis.ts'
import { marktbewijzen, markteisen } from './markt.ts'
import { modules } from './opleiding.ts'
import { gaten, invoering, toestemmingen } from './opvolging.ts'
import { lessen, verslagen } from './praktijk.ts'

export const DATASETS: readonly Dataset[] = [
  versies,
  artikels,
  rechtsbronnen,
  wetsartikels,
  begrippen,
  verslagen,
  lessen,
  modules,
  zones,
  invoering,
  toestemmingen,
  gaten,
  markteisen,
  marktbewijzen,
  behoeften
]
