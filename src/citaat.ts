/** The text that an officer pastes in a pv or a report: enough to find exactly these words again. */

import type { Version } from './data'
import { isAdopted, standingOn } from './pipeline'
import { periodeVan, statusVan } from './versies'
import { datumInWoorden } from './words'

export type Bron = {
  technologie: string
  versie: Pick<Version, 'versie' | 'status' | 'van' | 'tot'>
  artikel: { nummer: string; titel: string; vingerafdruk: string }
  /** With its origin. */
  url: string
  fictief: boolean
}

export function citaatVan({ technologie, versie, artikel, url, fictief }: Bron, today: string): string {
  return [
    `${artikel.nummer} "${artikel.titel}"`,
    `Inzetkader ${technologie}, versie ${versie.versie}: ${standVan(versie, today)}`,
    `Vingerafdruk: ${artikel.vingerafdruk}`,
    `Adres: ${url}`,
    `Geraadpleegd op ${datumInWoorden(today)}`,
    ...(fictief ? ['Fictief voorbeeld, geen geldende regel'] : [])
  ].join('\n')
}

function standVan(versie: Bron['versie'], today: string): string {
  const periode = periodeVan(versie)
  if (!isAdopted(versie) || periode === undefined) return `${versie.status}, niet van kracht`
  const { woord } = statusVan(versie, today, today)
  if (standingOn(versie, today) === 'inForce') return `van kracht ${periode}`
  if (standingOn(versie, today) === 'coming') return `vastgesteld, van kracht ${periode}`
  return `was van kracht ${periode} (${woord.toLowerCase()})`
}
