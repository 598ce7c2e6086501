/** What a sheet of paper says about itself: title, version, status, dates and address. */

import type { Strip } from '../data'
import { datumInWoorden, STATUSSEN } from '../words'

type About = {
  titel: string
  technologie?: string | undefined
  strip: Strip
  bijgewerkt: string
  fictief: boolean
  address: string
}

export function headLines({ titel, technologie, strip, bijgewerkt, fictief, address }: About): string[] {
  const { versie, status, sjabloon } = strip
  const worth = joined([
    technologie,
    versie && `versie ${versie}`,
    status && STATUSSEN[status]?.woord,
    sjabloon && 'Sjabloon, geen vastgestelde regel',
    fictief && 'Fictief voorbeeld'
  ])
  return [titel, worth, joined([inForce(strip), `Bijgewerkt ${datumInWoorden(bijgewerkt)}`]), address].filter(
    (line) => line !== ''
  )
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
