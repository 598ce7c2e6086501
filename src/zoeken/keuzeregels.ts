/** The lines of the list under a search field: a group for each part of the site. Whatever a title holds, it is text. */

import type { Zoekwoorden } from '../data'
import { hrefOf } from '../reader/published'
import { statusVan, titelVan } from './woorden'
import type { Antwoord, Treffer } from './zoeker'

/** As many as are seen at once on a phone. */
const GETOOND = 7

/** The parts in the order of their best answer; the last line leads to all of them. */
export function regelsVan(
  { treffers, aantal }: Antwoord,
  alles: string,
  id: string,
  woorden: Zoekwoorden | undefined
): HTMLElement[] {
  const delen = new Map<string, Treffer[]>()
  for (const treffer of treffers.slice(0, GETOOND)) {
    const deel = treffer.adres.split(/[/#]/u)[1] ?? ''
    delen.set(deel, [...(delen.get(deel) ?? []), treffer])
  }
  let nummer = 0
  const groepen = [...delen].map(([deel, eigen]) => {
    const naam = woorden?.delen[deel] ?? deel
    const kop = element('div', 'zoeklijst__deel', naam)
    kop.setAttribute('aria-hidden', 'true')
    const groep = element(
      'div',
      '',
      kop,
      ...eigen.map((treffer) => optie(treffer, `${id}-${String(nummer++)}`))
    )
    groep.setAttribute('role', 'group')
    groep.setAttribute('aria-label', naam)
    return groep
  })
  const tekst =
    aantal === 1 ? 'Toon dit antwoord op een eigen pagina' : `Toon alle ${String(aantal)} antwoorden`
  return [...groepen, keuze(alles, `${id}-alles`, 'zoeklijst__alles', tekst)]
}

function optie(treffer: Treffer, id: string): HTMLElement {
  const { nummer, titel, op } = titelVan(treffer)
  const status = statusVan(treffer)
  const regel = element('span', 'zoeklijst__regel')
  if (treffer.pagina.fictief) regel.append(element('span', 'merk', 'Fictief'))
  if (status) {
    const teken = element('span', '', status.teken)
    teken.setAttribute('aria-hidden', 'true')
    regel.append(element('span', `status status--${status.toon}`, teken, ` ${status.woord}`), ' ')
  }
  regel.append(element('span', 'zoeklijst__op', op ?? treffer.pagina.omschrijving))
  const kop = element('span', 'zoeklijst__titel')
  if (nummer !== undefined) kop.append(element('span', 'artikelnummer', nummer), ' ')
  kop.append(titel)
  const link = keuze(hrefOf(treffer.adres), id, '', kop, ' ', regel)
  link.dataset['hit'] = treffer.adres
  return link
}

/** A link, so that it opens in a new tab as any other. */
function keuze(href: string, id: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const link = element('a', `zoeklijst__keuze ${className}`, ...inside)
  link.id = id
  link.tabIndex = -1
  link.setAttribute('href', href)
  link.setAttribute('role', 'option')
  link.setAttribute('aria-selected', 'false')
  return link
}

function element(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className.trim()
  made.append(...inside)
  return made
}
