/** What pages of a survey and of its results show beside their text. */

import type { Gesteld } from '../../behoeften/vragen.ts'
import { ownId } from '../../core/own-id.ts'
import type { EntryOf } from '../../entry.ts'
import { bevragingVan, resultatenVan, vragenlijstOf } from '../../site/bevragingen.ts'
import { invullenAddress, optellenAddress } from '../../site/views.ts'
import type { Site } from '../../site/site.ts'
import { type Lijn, lijnenVan } from './lijn.ts'
import { type UitkomstVraag, uitkomstVan } from './uitkomst.ts'

/** A survey as its form and its adding up ask it. */
export type Bevraging = {
  naam: string
  titel: string
  status: EntryOf<'bevraging'>['data']['status']
  address: string
  /** First and last day on which one answers; the browser works out which counts. */
  open_van?: string
  open_tot?: string
  vragen: Gesteld[]
  vingerafdruk: string
}

export type Uitkomst = {
  deelnemers: number
  /** How many results are added up. */
  resultaten: number
  isFictief?: true
  vragen: UitkomstVraag[]
}

export type BevragingExtra = {
  bevraging: Bevraging & { invullen: string; optellen: string }
  /** Of all results together; undefined while there is none. */
  uitkomst?: Uitkomst
  lijnen: Lijn[]
}

export type ResultaatExtra = { uitkomst?: Uitkomst }

export function bevragingOf(entry: EntryOf<'bevraging'>): Bevraging {
  const { address, data } = entry
  const { gesteld, vingerafdruk } = vragenlijstOf(entry)
  return {
    naam: address.slice(address.lastIndexOf('/') + 1),
    titel: data.titel,
    status: data.status,
    address,
    ...(data.open_van === undefined ? {} : { open_van: data.open_van }),
    ...(data.open_tot === undefined ? {} : { open_tot: data.open_tot }),
    vragen: gesteld.map(({ antwoorden, ...vraag }) => ({
      ...vraag,
      antwoorden: antwoorden.map(({ code, tekst }) => ({ code, tekst }))
    })),
    vingerafdruk
  }
}

export function bevragingOn(site: Site, entry: EntryOf<'bevraging'>): BevragingExtra {
  const all = resultatenVan(site, entry)
  const real = all.filter(({ data }) => !data.fictief)
  const uitkomst = uitkomstOf(entry, real.length > 0 ? real : all)
  return {
    bevraging: {
      ...bevragingOf(entry),
      invullen: invullenAddress(entry.address),
      optellen: optellenAddress(entry.address)
    },
    ...(uitkomst ? { uitkomst } : {}),
    lijnen: lijnenVan(site, entry)
  }
}

export function resultaatOn(site: Site, entry: EntryOf<'resultaat'>): ResultaatExtra {
  const bevraging = bevragingVan(site, entry)
  const uitkomst = bevraging && uitkomstOf(bevraging, [entry])
  return uitkomst ? { uitkomst } : {}
}

/** What stands in the contents below the headings of the text. */
export function koppenOf({ uitkomst, lijnen }: BevragingExtra): { id: string; value: string }[] {
  return [
    { id: ownId('vragen'), value: 'De vragen' },
    ...(uitkomst ? [{ id: ownId('uitkomst'), value: 'Wat eruit kwam' }] : []),
    ...(lijnen.length > 0 ? [{ id: ownId('lijn'), value: 'Van nood tot opleiding' }] : [])
  ]
}

function uitkomstOf(
  bevraging: EntryOf<'bevraging'>,
  resultaten: readonly EntryOf<'resultaat'>[]
): Uitkomst | undefined {
  if (resultaten.length === 0) return undefined
  return {
    deelnemers: resultaten.reduce((sum, { data }) => sum + data.deelnemers, 0),
    resultaten: resultaten.length,
    ...(resultaten.some(({ data }) => data.fictief) ? { isFictief: true } : {}),
    vragen: uitkomstVan(
      vragenlijstOf(bevraging).gesteld,
      resultaten.map(({ data }) => data)
    )
  }
}
