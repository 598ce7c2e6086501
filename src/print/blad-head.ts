/** What a sheet of paper says about itself: title, version, status, dates and address. */

import type { Strip } from '../data'
import { stripStatusOn } from '../inzetkader/versies'
import { datumInWoorden } from '../pipeline'
import { adresOf } from '../reader/published'

type About = {
  titel: string
  technologie?: string | undefined
  strip: Strip
  bijgewerkt: string
  fictief: boolean
  address: string
}

/** `today` is the day of printing; a page that no browser drew yet has none. */
export function headLines(
  { titel, technologie, strip, bijgewerkt, fictief, address }: About,
  today: string | undefined
): string[] {
  const { versie, sjabloon } = strip
  const worth = joined([
    technologie,
    versie && `versie ${versie}`,
    stripStatusOn(strip, today)?.woord,
    sjabloon && 'Sjabloon, geen vastgestelde regel',
    fictief && 'Fictief voorbeeld'
  ])
  const dates = joined([
    inForce(strip),
    `Bijgewerkt ${datumInWoorden(bijgewerkt)}`,
    today !== undefined && `Afgedrukt ${datumInWoorden(today)}`
  ])
  return [titel, worth, dates, adresOf(address)].filter((line) => line !== '')
}

function joined(parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(' · ')
}

function inForce({ van_kracht_op: van, van_kracht_tot: tot }: Strip): string | undefined {
  if (van === undefined) return undefined
  return tot === undefined
    ? `Van kracht vanaf ${datumInWoorden(van)}`
    : `Van kracht van ${datumInWoorden(van)} tot ${datumInWoorden(tot)}`
}
