/** The sheet of the steering group as one page of HTML, which a browser prints on one A4. */

import { datumInWoorden } from '../../../core/dutch.ts'
import { TAAL } from '../../opleiding/module-json.ts'
import { statischBlad, stijlIn } from '../../static/blad.ts'
import { all, element, type Html, text } from '../../static/html.ts'
import { xml } from '../../xml.ts'
import type { Passend } from './passend.ts'
import type { Stuurblad } from './stuurblad.ts'
import { STIJL } from './stijl.ts'

/** What the sheet says of where it comes from. */
export type Herkomst = {
  /** Short, or undefined where there is no history. */
  commit?: string
  /** Something in the content is not committed yet. */
  isGewijzigd: boolean
  vingerafdruk: string
}

/** Where an address of the site leads from a file beside it; undefined while the site has no address of its own. */
type Link = (address: string) => string | undefined

export function stuurbladHtml(blad: Stuurblad, herkomst: Herkomst, link: Link): Uint8Array {
  const titel = `Stuurgroep: stand op ${datumInWoorden(blad.tot)}`
  const lichaam = xml`<main>
<header><p class="soort">PLOT kenniscentrum · blad voor de stuurgroep</p>
<h1>Stand op ${datumInWoorden(blad.tot)}</h1>
<p>Nieuw van ${datumInWoorden(blad.van)} tot en met ${datumInWoorden(blad.tot)}. ${meldingen(blad)}</p></header>
<dl>${blad.tellingen.map(({ getal, wat }) => xml`<div><dt>${wat}</dt><dd>${String(getal)}</dd></div>`)}</dl>
${blad.secties.map((sectie) => deel(sectie, link))}
<footer><p>Wat verzonnen is, telt nergens mee. ${bronVan(herkomst)}</p></footer>
</main>`
  return statischBlad({ titel, taal: TAAL, lichaam, hoofd: stijlIn(STIJL) })
}

function meldingen({ dag, tot, isConcept }: Stuurblad): string {
  return [
    `De inhoud is bijgewerkt tot ${datumInWoorden(dag)}.`,
    ...(tot < dag ? ['Nazicht, gaten en wat voorligt, staan er zoals ze nu zijn.'] : []),
    ...(isConcept ? ['Er is nog geen inzetkader vastgesteld: alle artikels zijn een concept.'] : [])
  ].join(' ')
}

function bronVan({ commit, isGewijzigd, vingerafdruk }: Herkomst): string {
  const stand =
    commit === undefined
      ? 'Gemaakt zonder geschiedenis in git'
      : `Gemaakt uit commit ${commit}${isGewijzigd ? ', met wijzigingen die nog niet vastgelegd zijn' : ''}`
  return `${stand}. Vingerafdruk van de inhoud: ${vingerafdruk}.`
}

function deel({ kop, regels, andere, leeg, address }: Passend, link: Link): Html {
  const aantal = regels.length + andere
  const rest = andere === 0 ? [] : [element('li', {}, meer(andere, address, link))]
  const lines = regels.map((regel) => element('li', {}, leidt(regel.tekst, regel.address, link)))
  const lijst =
    aantal === 0 ? element('p', { class: 'leeg' }, text(leeg)) : element('ul', {}, ...lines, ...rest)
  return element('section', {}, element('h2', {}, text(aantal === 0 ? kop : `${kop} (${aantal})`)), lijst)
}

function meer(andere: number, address: string, link: Link): Html {
  const words = andere === 1 ? 'en 1 andere' : `en ${andere} andere`
  return all([leidt(words, address, link), text(`: ${link(address) ?? address}`)])
}

function leidt(words: string, address: string | undefined, link: Link): Html {
  const href = address === undefined ? undefined : link(address)
  return href === undefined ? text(words) : element('a', { href }, text(words))
}
