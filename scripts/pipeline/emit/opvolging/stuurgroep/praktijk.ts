/** On the sheet: lessons that wait too long, what changed in the zones, and from which nothing was heard. */

import { daysBetween } from '../../../core/calendar.ts'
import { datumInWoorden, woord } from '../../../core/dutch.ts'
import { vervaltOp } from '../../../zones/invoering.ts'
import type { Feit, Toestemming } from '../../../zones/velden.ts'
import { type InvoeringZone, invoeringZones, technologieenOf } from '../../zones/invoering.ts'
import { laatsteNieuws } from '../gaten-kennis.ts'
import { type Wachtend, wachtendeVerslagen } from '../gaten-praktijk.ts'
import { type Bron, isIn, type Periode, type Regel, type Sectie } from './sectie.ts'

/** Days that a lesson may wait for a decision before the steering group hears of it. */
export const WACHTTIJD = 90

/** The one that waits longest first. */
export function oudeLessen({ site, tot }: Bron): (Wachtend & { dagen: number })[] {
  return wachtendeVerslagen(site, tot)
    .map((verslag) => ({ ...verslag, dagen: daysBetween(verslag.sinds, tot) }))
    .filter(({ dagen }) => dagen > WACHTTIJD)
}

export function lessen(bron: Bron): Sectie {
  return {
    kop: `Lessen die langer dan ${WACHTTIJD} dagen wachten`,
    leeg: 'Geen.',
    address: '/opvolging/lessen',
    regels: oudeLessen(bron).map(({ titel, address, dagen, sinds }) => ({
      tekst: `${titel}: ${dagen} dagen, sinds ${datumInWoorden(sinds)}`,
      address
    }))
  }
}

export function invoering(bron: Bron): Sectie {
  const technologieen = technologieenOf(bron.site)
  return {
    kop: 'Wat er in de zones wijzigde',
    leeg: 'De site kreeg voor deze periode geen nieuwe gegevens.',
    address: '/opvolging/invoering',
    regels: invoeringZones(bron.site).flatMap((zone) =>
      technologieen.flatMap(({ naam, titel }) =>
        [
          ...stappenIn(
            bron,
            zone.feiten.filter(({ technologie }) => technologie === naam)
          ),
          ...besluitenIn(
            bron,
            zone.toestemmingen.filter(({ technologie }) => technologie === naam)
          )
        ].map((zin): Regel => ({
          tekst: `${zone.titel}, ${titel.toLowerCase()}: ${zin}`,
          address: zone.address
        }))
      )
    )
  }
}

/** What each fact of the period changed in what was known before. "Onbekend" is no news. */
function stappenIn(periode: Periode, feiten: readonly Feit[]): string[] {
  let stand: string | undefined
  let keuze: string | undefined
  const zinnen: string[] = []
  for (const feit of feiten.toSorted((a, b) => a.op.localeCompare(b.op))) {
    const delen = [
      ...(feit.stand !== 'onbekend' && feit.stand !== stand ? [overgang(stand, feit.stand)] : []),
      ...(feit.keuze !== undefined && feit.keuze !== keuze
        ? [`keuze ${woord(feit.keuze).replaceAll('-', ' ')}`]
        : [])
    ]
    if (delen.length > 0 && isIn(periode, feit.op))
      zinnen.push(`${delen.join(', ')} (${datumInWoorden(feit.op)})`)
    if (feit.stand !== 'onbekend') stand = feit.stand
    keuze = feit.keuze ?? keuze
  }
  return zinnen
}

/** What was asked of a council or decided by it in the period. */
function besluitenIn(periode: Periode, toestemmingen: readonly Toestemming[]): string[] {
  return toestemmingen
    .filter(({ op }) => isIn(periode, op))
    .toSorted((a, b) => a.op.localeCompare(b.op))
    .map(({ gemeente, stand, op }) => {
      const raad = gemeente === undefined ? 'de zoneraad' : `de gemeenteraad van ${gemeente}`
      return `toestemming van ${raad} ${stand} (${datumInWoorden(op)})`
    })
}

function overgang(van: string | undefined, naar: string): string {
  return van === undefined ? woord(naar) : `van ${woord(van)} naar ${woord(naar)}`
}

/** Those that still existed on the last day. */
export function zonesOp({ site, tot }: Bron): InvoeringZone[] {
  return invoeringZones(site).filter((zone) => zone.tot === undefined || tot < zone.tot)
}

/** Of which nothing is known, or nothing that still counts. */
export function zonderNieuws(bron: Bron): Sectie {
  const silent = zonesOp(bron)
    .map((zone) => ({ ...zone, op: laatsteNieuws(zone, bron.tot) }))
    .filter(({ op }) => op === undefined || vervaltOp(op) <= bron.tot)
  return {
    kop: 'Zones zonder nieuws',
    leeg: 'Geen.',
    address: '/opvolging/invoering',
    regels: silent.map(({ titel, address, op }) => ({
      tekst: `${titel}: ${op === undefined ? 'nog nooit iets gemeld' : `laatst op ${datumInWoorden(op)}`}`,
      address
    }))
  }
}
