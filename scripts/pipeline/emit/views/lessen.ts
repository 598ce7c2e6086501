/** What became of all reports, in figures. Invented ones are counted nowhere; why there are none, the page says itself. */

import { nameOf } from '../../core/address.ts'
import { addressNamed } from '../../kinds.ts'
import { type Cijfers, cijfersOver, cijfersPer, type Geteld } from '../../praktijk/cijfers.ts'
import { STATEN, type Staat, stappenVan } from '../../praktijk/staat.ts'
import { contentDate } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { isGedeeld } from '../../zones/gedeeld.ts'
import type { View, ViewMaker } from '../context.ts'
import { verslagenOf, zoneVan } from '../praktijk/lijst.ts'

export type CijfersVan = { titel: string; address: string; cijfers: Cijfers }

export type LessenView = View & {
  totaal: Cijfers
  perTechnologie: CijfersVan[]
  perZone: CijfersVan[]
  /** Invented examples, which are not among those. */
  fictief: number
}

const KOPPEN = [
  { id: '_staten', value: 'Waar de verslagen staan' },
  { id: '_technologie', value: 'Per technologie' },
  { id: '_zone', value: 'Per zone' },
  { id: '_hoe', value: 'Hoe we tellen' }
]

export const lessen: ViewMaker = ({ site }) => {
  const figures = figuresOf(site)
  const data: LessenView = {
    address: '/opvolging/lessen',
    titel: 'Lessen in cijfers',
    omschrijving: 'Hoeveel verslagen er zijn, waar ze staan en hoelang ze op een beslissing wachten.',
    bijgewerkt: contentDate(site.entries),
    toc: figures.totaal.aantal === 0 ? [] : KOPPEN.map((kop) => ({ ...kop, level: 2 })),
    ...figures
  }
  return [{ view: 'lessen', data }]
}

type Figures = Pick<LessenView, 'totaal' | 'perTechnologie' | 'perZone' | 'fictief'>

function figuresOf(site: Site): Figures {
  const all = verslagenOf(site)
  const real = all.filter(({ data }) => !data.fictief)
  const geteld = real.map((entry) => ({
    stappen: stappenVan(entry.data),
    technologieen: entry.data.technologieen,
    zone: zoneThatCounts(site, zoneVan(entry))
  }))
  return {
    totaal: cijfersOver(geteld),
    perTechnologie: named(
      site,
      'technologie',
      cijfersPer(geteld, ({ technologieen }) => technologieen)
    ),
    perZone: named(
      site,
      'zone',
      cijfersPer(geteld, ({ zone }: Geteld) => (zone === undefined ? [] : [zone]))
    ),
    fictief: all.length - real.length
  }
}

/** What zones report together, because none of them may be known, is of no zone. */
function zoneThatCounts(site: Site, naam: string): string | undefined {
  const zone = site.byAddress.get(addressNamed('zone', naam))
  return zone?.kind === 'zone' && isGedeeld(zone.data) ? undefined : naam
}

function named(
  site: Site,
  kind: 'technologie' | 'zone',
  figures: ReadonlyMap<string, Cijfers>
): CijfersVan[] {
  return [...figures]
    .map(([naam, cijfers]) => {
      const address = addressNamed(kind, naam)
      return { titel: site.byAddress.get(address)?.data.titel ?? nameOf(address), address, cijfers }
    })
    .sort((a, b) => a.titel.localeCompare(b.titel, 'nl'))
}

type Groep = 'alle' | 'technologie' | 'zone'

/** The same figures, as rows. */
export function lessenRijen(site: Site) {
  const { totaal, perTechnologie, perZone } = figuresOf(site)
  return [
    rijOf('alle', undefined, totaal),
    ...perTechnologie.map(({ titel, cijfers }) => rijOf('technologie', titel, cijfers)),
    ...perZone.map(({ titel, cijfers }) => rijOf('zone', titel, cijfers))
  ]
}

function rijOf(groep: Groep, naam: string | undefined, cijfers: Cijfers) {
  const { aantal, open, beslist, gestopt, oudste, doorlooptijd, perStaat } = cijfers
  return {
    ...{ groep, naam, verslagen: aantal, open, beslist, gestopt, oudste_open_sinds: oudste },
    doorlooptijd_mediaan_dagen: doorlooptijd?.mediaan,
    doorlooptijd_over: doorlooptijd?.over ?? 0,
    ...(Object.fromEntries(STATEN.map((staat) => [staat, perStaat[staat] ?? 0])) as Record<Staat, number>)
  }
}
