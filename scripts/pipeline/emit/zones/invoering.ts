/** Where zones stand, as pages and open data show it: facts with their day, none of them worked out for a day of ours. */

import { byNumber, byTitle } from '../../core/order.ts'
import { nameOf } from '../../core/address.ts'
import type { EntryOf } from '../../entry.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { type Dienst, dienstVan } from '../../zones/dienst.ts'
import { vervaltOp } from '../../zones/invoering.ts'
import type { Feit, Toestemming } from '../../zones/velden.ts'

export type Genoemd = { naam: string; titel: string }

/** What one zone said of itself. */
export type InvoeringZone = Genoemd & {
  address: string
  dienst: Dienst
  soort: string
  /** From this day on it no longer existed. */
  tot?: string
  /** On the map; none of a zone without an area of its own. */
  tegel?: { kort: string; rij: number; kolom: number }
  feiten: readonly Feit[]
  toestemmingen: readonly Toestemming[]
}

/** On the page of a zone: of which technologies it tells, and the day that counts where there is no clock. */
export type ZoneInvoering = { technologieen: Genoemd[]; dag: string }

/** Of a place that is no zone there is nothing to tell, of an invented zone only what was invented. */
export function zoneInvoeringOf(site: Site, { data }: EntryOf<'zone'>): { invoering?: ZoneInvoering } {
  const isTold = data.feiten !== undefined || data.toestemmingen !== undefined
  if (dienstVan(data) === undefined || (data.fictief && !isTold)) return {}
  return { invoering: { technologieen: technologieenOf(site), dag: contentDate(site.entries) } }
}

export function technologieenOf(site: Site): Genoemd[] {
  return entriesOf(site, 'technologie')
    .toSorted((a, b) => byNumber(a, b) || byTitle(a, b))
    .map(({ address, data }) => ({ naam: nameOf(address), titel: data.titel }))
}

/** Every zone that is one and is not invented, by service and name. */
export function invoeringZones(site: Site): InvoeringZone[] {
  return entriesOf(site, 'zone')
    .filter(({ data }) => !data.fictief)
    .toSorted((a, b) => rang(a) - rang(b) || byTitle(a, b))
    .flatMap(({ address, data }) => {
      const dienst = dienstVan(data)
      if (dienst === undefined) return []
      const { titel, soort, geldig_tot, tegel, feiten = [], toestemmingen = [] } = data
      return [
        {
          naam: nameOf(address),
          titel,
          address,
          dienst,
          soort,
          ...(geldig_tot === undefined ? {} : { tot: geldig_tot }),
          ...(tegel === undefined ? {} : { tegel }),
          feiten,
          toestemmingen
        }
      ]
    })
}

const RANG = ['lokaal', 'federaal', 'hulpverleningszone']

function rang({ data }: EntryOf<'zone'>): number {
  return RANG.indexOf(data.soort)
}

/** What is told of every zone alike. */
type Van = { zone: string; naam: string; dienst: Dienst; technologie: string }

/** As a source tells it, with until when it counts: a day, so it is true whenever one reads it. */
type FeitRij = Van & Partial<Feit> & Pick<Feit, 'stand'> & { vervalt_op?: string; bestond_tot?: string }

/** For every zone and technologie: of which nothing is known, that is told. */
export function feitRijen(site: Site): FeitRij[] {
  const technologieen = technologieenOf(site)
  return invoeringZones(site).flatMap((zone) =>
    technologieen.flatMap(({ naam: technologie }): FeitRij[] => {
      const own = zone.feiten.filter((feit) => feit.technologie === technologie)
      const start = { ...vanZone(zone, technologie), ...(zone.tot && { bestond_tot: zone.tot }) }
      if (own.length === 0) return [{ ...start, stand: 'onbekend' }]
      return own
        .toSorted((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0))
        .map((feit) => ({ ...start, ...feit, vervalt_op: vervaltOp(feit.op) }))
    })
  )
}

type ToestemmingRij = Van & Omit<Toestemming, 'zoneraad'> & { raad: 'gemeenteraad' | 'zoneraad' }

export function toestemmingRijen(site: Site): ToestemmingRij[] {
  return invoeringZones(site).flatMap((zone) =>
    zone.toestemmingen.map(({ zoneraad, ...toestemming }) => ({
      ...vanZone(zone, toestemming.technologie),
      ...toestemming,
      raad: zoneraad ? ('zoneraad' as const) : ('gemeenteraad' as const)
    }))
  )
}

function vanZone({ naam, titel, dienst }: InvoeringZone, technologie: string): Van {
  return { zone: naam, naam: titel, dienst, technologie }
}
