/** From what people say they need to what there is for it: the requirement, the products and the training, as far as they are there. */

import { folderOf } from '../../core/address.ts'
import { latest } from '../../core/calendar.ts'
import { type Nood, nodenIn } from '../../behoeften/noden.ts'
import type { EntryOf } from '../../entry.ts'
import { addressNamed } from '../../kinds.ts'
import { bewijsVervaltOp } from '../../markt/vergelijking.ts'
import type { Eis } from '../../markt/velden.ts'
import { delenVan, eisenVoor, marktVan } from '../../site/behoeften.ts'
import { entriesOf } from '../../site/entries.ts'
import type { Site } from '../../site/site.ts'
import { type PageLink, pageLink } from '../page-link.ts'

export type Lijn = {
  /** What people chose. */
  nood: string
  /** Undefined where no market survey tells of it. */
  markt?: string
  eisen: string[]
  producten: string[]
  opleiding: PageLink[]
}

/** What there is for a need. */
export type Antwoorden = Pick<Lijn, 'eisen' | 'opleiding'> & {
  markt?: string
  /** Held against one of the requirements. */
  producten: EntryOf<'product'>[]
  /**
   * First day on which nothing answers it any more: that on which the last evidence of a real product lapses. Undefined
   * where nothing ever did; training answers it for as long as it is there.
   */
  tot?: string
}

/** One for each need that the survey asks about. */
export function lijnenVan(site: Site, { data }: EntryOf<'bevraging'>): Lijn[] {
  return nodenIn(data).map((nood) => {
    const { markt, eisen, producten, opleiding } = antwoordenOp(site, nood)
    return {
      nood: nood.tekst,
      ...(markt === undefined ? {} : { markt }),
      eisen,
      producten: producten.map(({ data: { titel, fictief } }) => (fictief ? `${titel} (fictief)` : titel)),
      opleiding
    }
  })
}

export function antwoordenOp(
  site: Site,
  { behoefte, modules }: Pick<Nood, 'behoefte' | 'modules'>
): Antwoorden {
  const { technologie, id } = delenVan(behoefte ?? '')
  const markt = marktVan(site, technologie)
  const eisen = eisenVoor(markt, id)
  const ids = eisen.map((eis) => eis.id)
  const producten = entriesOf(site, 'product').filter(
    ({ address, data: { bewijzen = [] } }) =>
      folderOf(address) === markt?.address && bewijzen.some(({ eis }) => ids.includes(eis))
  )
  const tot = latest(producten.flatMap((product) => bewezenTot(product, ids)))
  return {
    ...(markt ? { markt: markt.address } : {}),
    eisen: eisen.map(({ eis }) => eis),
    producten,
    opleiding: opleidingVoor(site, eisen, modules),
    ...(tot === undefined ? {} : { tot })
  }
}

/** What is invented answers nothing. */
function bewezenTot(
  { data: { fictief, bewijzen = [] } }: EntryOf<'product'>,
  eisen: readonly string[]
): string[] {
  if (fictief) return []
  return bewijzen
    .filter(({ eis, oordeel }) => oordeel === 'voldoet' && eisen.includes(eis))
    .map(bewijsVervaltOp)
}

/** Modules that the survey names, and those about an article that a requirement rests on. */
function opleidingVoor(site: Site, eisen: readonly Eis[], modules: readonly string[]): PageLink[] {
  const artikels = eisen.flatMap((eis) => eis.artikels ?? [])
  const named = modules.map((naam) => addressNamed('module', naam))
  return entriesOf(site, 'module')
    .filter(({ data }) => data.status !== 'ingetrokken')
    .filter(
      ({ address, data }) =>
        named.includes(address) || data.artikels?.some((artikel) => artikels.includes(artikel))
    )
    .map(pageLink)
}

/** Dutch: as far as there is an answer; one is named, of more it says how many. */
export function antwoordInWoorden({ eisen, producten, opleiding }: Antwoorden): string {
  const real = producten.filter(({ data }) => !data.fictief).map(({ data }) => data.titel)
  const modules = opleiding.map(({ titel }) => titel)
  const delen = [
    ...(eisen.length === 0 ? [] : [aantalOf(['1 eis'], eisen.length, 'eisen')]),
    ...(real.length === 0 ? [] : [aantalOf(real, real.length, 'producten')]),
    ...(modules.length === 0 ? [] : [aantalOf(modules, modules.length, 'modules')])
  ]
  if (delen.length === 0) return 'nog niets'
  return real.length + modules.length === 0
    ? `${delen.join(', ')}, nog geen product of module`
    : delen.join(', ')
}

function aantalOf([enige = '']: readonly string[], aantal: number, meer: string): string {
  return aantal === 1 ? enige : `${aantal} ${meer}`
}
