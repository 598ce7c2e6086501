/** Where zones stand, as pages and downloads show it: facts with their day, none of them worked out for a day of ours. */

import { byNumber, byTitle } from '../../core/order.ts'
import { nameOf } from '../../core/address.ts'
import type { Output } from '../../core/types.ts'
import type { EntryOf } from '../../entry.ts'
import { contentDate, entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { type Dienst, dienstVan } from '../../zones/dienst.ts'
import { HOUDBAAR_MAANDEN, vervaltOp } from '../../zones/invoering.ts'
import type { Feit, Toestemming } from '../../zones/velden.ts'
import { type Cell, csv } from '../csv.ts'
import { json } from '../output.ts'

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

export const INVOERING_DATA = {
  feiten: '/data/opvolging/invoering.csv',
  toestemmingen: '/data/opvolging/toestemmingen.csv',
  json: '/data/opvolging/invoering.json'
} as const

/** The same for a spreadsheet and for a program. Until when a fact counts is a day, so it is true whenever one reads it. */
export function invoeringOutputs(site: Site): Output[] {
  const technologieen = technologieenOf(site)
  const zones = invoeringZones(site)
  return [
    csv(INVOERING_DATA.feiten, [FEIT_KOP, ...zones.flatMap((zone) => feitRows(zone, technologieen))]),
    csv(INVOERING_DATA.toestemmingen, [TOESTEMMING_KOP, ...zones.flatMap(toestemmingRows)]),
    json(`static${INVOERING_DATA.json}`, {
      bijgewerkt: contentDate(site.entries),
      houdbaar_maanden: HOUDBAAR_MAANDEN,
      technologieen,
      zones: zones.map(({ feiten, ...zone }) => ({
        ...zone,
        feiten: feiten.map((feit) => ({ ...feit, vervalt_op: vervaltOp(feit.op) }))
      }))
    })
  ]
}

const HERKOMST = ['op', 'bron', 'zekerheid', 'gemeld_door', 'toelichting'] as const
const FEIT = ['stand', 'aantal', 'keuze', 'reden'] as const
const FEIT_KOP = ['zone', 'naam', 'dienst', 'technologie', ...FEIT, ...HERKOMST, 'vervalt_op', 'bestond_tot']
const TOESTEMMING_KOP = [
  'zone',
  'naam',
  'dienst',
  'technologie',
  'raad',
  'gemeente',
  'plaats',
  'stand',
  ...HERKOMST
]

/** A line for every zone and technologie: of which nothing is known, that is told. */
function feitRows(zone: InvoeringZone, technologieen: readonly Genoemd[]): Cell[][] {
  return technologieen.flatMap(({ naam }): Cell[][] => {
    const own = zone.feiten.filter(({ technologie }) => technologie === naam)
    const start = [zone.naam, zone.titel, zone.dienst, naam]
    if (own.length === 0)
      return [[...start, 'onbekend', ...Array<Cell>(FEIT_KOP.length - 6).fill(''), zone.tot ?? '']]
    return own
      .toSorted((a, b) => a.op.localeCompare(b.op))
      .map((feit) => [
        ...start,
        ...FEIT.map((field) => feit[field] ?? ''),
        ...HERKOMST.map((field) => feit[field] ?? ''),
        vervaltOp(feit.op),
        zone.tot ?? ''
      ])
  })
}

function toestemmingRows({ naam, titel, dienst, toestemmingen }: InvoeringZone): Cell[][] {
  return toestemmingen.map((toestemming) => [
    ...[naam, titel, dienst, toestemming.technologie],
    ...[toestemming.zoneraad ? 'zoneraad' : 'gemeenteraad', toestemming.gemeente ?? ''],
    ...[toestemming.plaats ?? '', toestemming.stand],
    ...HERKOMST.map((field) => toestemming[field] ?? '')
  ])
}
