/** The text that an officer pastes in a pv or a report: enough to find exactly these words again. */

import type { Version } from '../data'
import { datumInWoorden, isAdopted, standingOn } from '../pipeline'
import { periodeOf, statusOf } from './versies'

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

export function citaatOf({ technologie, versie, artikel, url, fictief }: Bron, moment: Moment): string {
  return [
    `${artikel.nummer} "${artikel.titel}"`,
    kaderOf({ technologie, versie }, moment),
    `Vingerafdruk: ${artikel.vingerafdruk}`,
    ...voetOf(url, fictief, moment)
  ].join('\n')
}

export type PaginaBron = {
  titel: string
  /** What it is: "Hoofdstuk 5". */
  soort?: string
  /** Of a page of a version. */
  kader?: { technologie: string; versie: Version }
  bijgewerkt: string
  url: string
  fictief: boolean
}

/** A whole page, in the same form. */
export function paginaCitaatOf(
  { titel, soort, kader, bijgewerkt, url, fictief }: PaginaBron,
  moment: Moment
): string {
  return [
    soort === undefined ? `"${titel}"` : `${soort} "${titel}"`,
    ...(kader ? [kaderOf(kader, moment)] : []),
    `PLOT kenniscentrum, bijgewerkt op ${datumInWoorden(bijgewerkt)}`,
    ...voetOf(url, fictief, moment)
  ].join('\n')
}

function kaderOf({ technologie, versie }: NonNullable<PaginaBron['kader']>, { nagegaan }: Moment): string {
  return `Inzetkader ${technologie}, versie ${versie.versie}: ${standOn(versie, nagegaan)}`
}

/** Where it stands and when it was read. */
function voetOf(url: string, fictief: boolean, { geladen, nagegaan }: Moment): string[] {
  return [
    `Adres: ${url}`,
    ...(geladen === nagegaan
      ? [`Geraadpleegd op ${datumInWoorden(geladen)}`]
      : [`Tekst geladen op ${datumInWoorden(geladen)}`, `Stand nagegaan op ${datumInWoorden(nagegaan)}`]),
    ...(fictief ? ['Fictief voorbeeld, geen geldende regel'] : [])
  ]
}

/** What a version is worth on a day, in the words of a citation. */
export function standOn(versie: Version, today: string): string {
  const periode = periodeOf(versie)
  if (!isAdopted(versie) || periode === undefined) return `${versie.status}, niet van kracht`
  const { woord } = statusOf(versie, today, today)
  if (standingOn(versie, today) === 'inForce') return `van kracht ${periode}`
  if (standingOn(versie, today) === 'coming') return `vastgesteld, van kracht ${periode}`
  return `was van kracht ${periode} (${woord.toLowerCase()})`
}
