/** From what people say they need to what there is for it: the requirement, the products and the training, as far as they are there. */

import { folderOf } from '../../core/address.ts'
import type { Antwoord } from '../../behoeften/velden.ts'
import type { EntryOf } from '../../entry.ts'
import { addressNamed } from '../../kinds.ts'
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

type Wijst = Pick<Antwoord, 'behoefte' | 'modules'>

/** One for each question or answer that says where it leads. */
export function lijnenVan(site: Site, { data }: EntryOf<'bevraging'>): Lijn[] {
  const { vragen, schalen = [] } = data
  return [
    ...Object.values(vragen).flatMap((vraag) => [
      { nood: vraag.vraag, ...wijst(vraag) },
      ...(vraag.antwoorden ?? []).map((antwoord) => ({ nood: antwoord.tekst, ...wijst(antwoord) }))
    ]),
    ...schalen.flatMap(({ antwoorden }) =>
      antwoorden.map((antwoord) => ({ nood: antwoord.tekst, ...wijst(antwoord) }))
    )
  ]
    .filter(({ behoefte, modules }) => behoefte !== undefined || modules.length > 0)
    .map(({ nood, behoefte, modules }) => lijnVan(site, nood, behoefte, modules))
}

function wijst({ behoefte, modules = [] }: Wijst): { behoefte: string | undefined; modules: string[] } {
  return { behoefte, modules }
}

function lijnVan(site: Site, nood: string, behoefte: string | undefined, modules: readonly string[]): Lijn {
  const [technologie = '', behoefteId = ''] = behoefte?.split('/') ?? []
  const page = entriesOf(site, 'markt').find(({ address }) => address === `/markt/${technologie}`)
  const eisen = page?.data.eisen ?? []
  const own = eisen.filter((eis) => eis.behoeften.includes(behoefteId))
  const ids = own.map((eis) => eis.id)
  const artikels = own.flatMap((eis) => eis.artikels ?? [])
  const named = modules.map((naam) => addressNamed('module', naam))
  return {
    nood,
    ...(page ? { markt: page.address } : {}),
    eisen: own.map(({ eis }) => eis),
    producten: entriesOf(site, 'product')
      .filter(({ address, data: { bewijzen = [] } }) => {
        return folderOf(address) === page?.address && bewijzen.some(({ eis }) => ids.includes(eis))
      })
      .map(({ data: { titel, fictief } }) => (fictief ? `${titel} (fictief)` : titel)),
    opleiding: entriesOf(site, 'module')
      .filter(
        ({ address, data }) =>
          named.includes(address) || data.artikels?.some((artikel) => artikels.includes(artikel))
      )
      .map(pageLink)
  }
}
