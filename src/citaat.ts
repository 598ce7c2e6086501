/** The text that an officer pastes in a pv or a report: enough to find exactly these words again. */

import type { Version } from './data'
import { isAdopted, standingOn } from './pipeline'
import { periodeVan, statusVan } from './versies'
import { datumInWoorden } from './words'

export type Bron = {
  technologie: string
  versie: Version
  artikel: { nummer: string; titel: string; vingerafdruk: string }
  /** With its origin. */
  url: string
  fictief: boolean
}

/** Days: on which these words left the site, and on which it was asked last whether they count. No other day goes with them. */
export type Moment = { geladen: string; nagegaan: string }

export function citaatVan(
  { technologie, versie, artikel, url, fictief }: Bron,
  { geladen, nagegaan }: Moment
): string {
  return [
    `${artikel.nummer} "${artikel.titel}"`,
    `Inzetkader ${technologie}, versie ${versie.versie}: ${standVan(versie, nagegaan)}`,
    `Vingerafdruk: ${artikel.vingerafdruk}`,
    `Adres: ${url}`,
    ...(geladen === nagegaan
      ? [`Geraadpleegd op ${datumInWoorden(geladen)}`]
      : [`Tekst geladen op ${datumInWoorden(geladen)}`, `Stand nagegaan op ${datumInWoorden(nagegaan)}`]),
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
