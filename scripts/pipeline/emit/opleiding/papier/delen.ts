/** Parts that more than one of the sheets has. */

import { assertTree, type Node } from '../../../core/tree.ts'
import type { Entry } from '../../../entry.ts'
import type { Site } from '../../../site/site.ts'
import { resolveBody } from '../../resolve.ts'
import { element, type Html, text } from '../../static/html.ts'
import { naarSite } from '../../static/links.ts'
import { htmlOf, type Tekening } from '../../static/tree.ts'
import { xml } from '../../xml.ts'
import type { Kitfeiten } from '../feiten.ts'
import type { Deel } from './papier.ts'

/** A page of the module in its place on the sheets. */
export type Blad = {
  site: Site
  siteUrl: string
  /** By the address of each page that stands on the same sheets, the id of its heading there. */
  ids: ReadonlyMap<string, string>
  lesgever?: boolean
}

export function tekstVan(blad: Blad, entry: Entry): Html {
  const nodes = resolveBody(blad.site, entry)
  assertTree(nodes)
  return tekst(blad, nodes, `${blad.ids.get(entry.address) ?? 'tekst'}-`)
}

/** Headings stand one level lower than on their own page. */
export function tekst({ siteUrl, ids, lesgever }: Blad, nodes: readonly Node[], prefix: string): Html {
  const elsewhere = naarSite(siteUrl)
  const tekening: Tekening = {
    link: (address) => (ids.has(address) ? `#${ids.get(address)}` : elsewhere(address)),
    beeld: (address) => address.slice(1),
    prefix,
    lager: 1,
    isPapier: true,
    ...(lesgever === true ? { lesgever } : {})
  }
  return htmlOf(nodes, tekening)
}

export function lijst(items: readonly string[]): Html {
  return element('ul', {}, ...items.map((item) => element('li', {}, text(item))))
}

/** On which articles of which versions all of it stands. */
export function waaropDeel({ gronden }: Kitfeiten): Deel {
  const groups = gronden.map(
    ({ bron, isConcept, artikels }) => xml`<h3>${bron}${isConcept ? ' (concept)' : ''}</h3>
<ul>${artikels.map(({ nummer, titel }) => xml`<li><strong>${nummer}</strong> ${titel}</li>`)}</ul>`
  )
  return {
    id: 'waarop-dit-steunt',
    titel: 'Waarop dit steunt',
    inhoud: xml`<p>Verandert een van deze artikels, dan verandert deze module mee. Kijk vóór je les op de site of er een nieuwe versie is.</p>
<div class="gronden">${groups}</div>`
  }
}
