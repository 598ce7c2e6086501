/** The questions of a module on paper: to be answered with a pen, or with their answers. Those that may be asked, and no other. */

import { type Node, textOf } from '../../../core/tree.ts'
import type { Keuze } from '../../../opleiding/toetsvraag.ts'
import type { Html } from '../../static/html.ts'
import { xml } from '../../xml.ts'
import type { VraagOpPagina } from '../toets.ts'
import { type Blad, tekst } from './delen.ts'

/** Without a word of what is right. */
export function openVragen(blad: Blad, vragen: readonly VraagOpPagina[]): Html {
  return xml`${vragen.map((vraag, index) => {
    const { soort } = vraag
    const rest = soort === 'open' ? xml`<div class="lijnen"></div>` : keuzes(blad, vraag, teInvullen(soort))
    return kaart(blad, vraag, index, xml`<p class="klein">${OPDRACHT[soort]}</p>${rest}`)
  })}`
}

const OPDRACHT: Readonly<Record<VraagOpPagina['soort'], string>> = {
  'een-antwoord': 'Kruis één antwoord aan.',
  'meer-antwoorden': 'Kruis alle juiste antwoorden aan.',
  'waar-of-niet': 'Kruis aan wat klopt.',
  volgorde: 'Zet een nummer voor elke stap.',
  open: 'Antwoord in je eigen woorden.'
}

function teInvullen(soort: VraagOpPagina['soort']): (keuze: Keuze) => Html {
  const vorm = soort === 'volgorde' ? ' teken--getal' : soort === 'meer-antwoorden' ? '' : ' teken--rond'
  return () => xml`<span class="teken${vorm}"></span>`
}

/** Steps stand in another order than the right one. */
function keuzes(blad: Blad, { id, soort, keuzes: all }: VraagOpPagina, teken: (keuze: Keuze) => Html): Html {
  const shown = soort === 'volgorde' ? geschud(all) : all
  return xml`<ul class="keuzes">${shown.map(
    (keuze, index) => xml`<li>${teken(keuze)}${tekst(blad, keuze.nodes, `${id}-k${index}-`)}</li>`
  )}</ul>`
}

/** By their words, as in a register; where that is their order, from the back. */
function geschud(all: readonly Keuze[]): Keuze[] {
  const words = ({ nodes }: Keuze): string => nodes.map(textOf).join('')
  const sorted = all.toSorted((a, b) => (words(a) < words(b) ? -1 : 1))
  return sorted.every((keuze, index) => keuze === all[index]) ? sorted.toReversed() : sorted
}

export function antwoorden(blad: Blad, vragen: readonly VraagOpPagina[]): Html {
  return xml`${vragen.map((vraag, index) => kaart(blad, vraag, index, antwoord(blad, vraag)))}`
}

function antwoord(blad: Blad, vraag: VraagOpPagina): Html {
  const { id, uitleg, modelantwoord, artikel } = vraag
  const quoted = (label: string, nodes: readonly Node[]): Html[] =>
    nodes.length === 0
      ? []
      : [xml`<p class="label">${label}</p>${tekst(blad, nodes, `${id}-${label.toLowerCase()}-`)}`]
  return xml`${vraag.soort === 'open' ? [] : [gegeven(blad, vraag)]}
${quoted('Modelantwoord', modelantwoord)}${quoted('Uitleg', uitleg)}
<p class="na-lezen">Lees na: ${artikel.nummer} ${artikel.titel} (niveau: ${vraag.niveau})</p>`
}

function gegeven(blad: Blad, { id, soort, keuzes: all }: VraagOpPagina): Html {
  if (soort === 'volgorde')
    return xml`<ol>${all.map(({ nodes }, index) => xml`<li>${tekst(blad, nodes, `${id}-k${index}-`)}</li>`)}</ol>`
  return xml`<ul class="keuzes">${all.map(({ nodes, isJuist, waarom }, index) => {
    const words = tekst(blad, nodes, `${id}-k${index}-`)
    const why =
      waarom.length === 0
        ? []
        : [xml`<div class="waarom-keuze">${tekst(blad, waarom, `${id}-w${index}-`)}</div>`]
    return isJuist === true
      ? xml`<li><span class="teken teken--juist" aria-hidden="true">✓</span><span class="juist">${words} (juist)</span>${why}</li>`
      : xml`<li><span class="teken" aria-hidden="true"></span>${words}${why}</li>`
  })}</ul>`
}

function kaart(blad: Blad, vraag: VraagOpPagina, index: number, rest: Html): Html {
  const { id, titel, casus } = vraag
  return xml`<section class="vraag"><h3 id="${id}"><span class="vraag__nummer">${String(index + 1)}. </span>${titel}</h3>
<div class="vraag__rest">${tekst(blad, casus, `${id}-`)}${rest}</div></section>`
}
