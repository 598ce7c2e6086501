/** Which question comes now, and when the next one does. Pure. */

import type { Opfrisdeck, Opfrisvraag } from '../data'
import type { Geladen } from '../reader/geladen'
import {
  dienstOp,
  FACETTEN,
  type Facet,
  type Kaart,
  type Keuze,
  onthouden,
  PER_DIENST,
  sleutelVan,
  type Stand
} from './opfrisser-stand'

export type Deck = Geladen<Opfrisdeck>

const WAARDEN: Readonly<Record<Facet, (vraag: Opfrisvraag) => readonly string[]>> = {
  module: ({ module }) => [module],
  technologie: ({ technologieen }) => technologieen,
  dienst: ({ diensten }) => diensten
}

export function waardenVan(vraag: Opfrisvraag, facet: Facet): readonly string[] {
  return WAARDEN[facet](vraag)
}

/** Whether a question is among what the reader chose. What is gone from the site is no choice. */
export function isGekozen(vraag: Opfrisvraag, keuze: Keuze): boolean {
  return FACETTEN.every(
    (facet) =>
      keuze[facet].length === 0 || waardenVan(vraag, facet).some((waarde) => keuze[facet].includes(waarde))
  )
}

/** As far as the deck still has it: a module that is gone hides nothing. */
export function geldigeKeuze(keuze: Keuze, { vragen }: Pick<Opfrisdeck, 'vragen'>): Keuze {
  const kept = (facet: Facet): readonly string[] => {
    const there = new Set(vragen.flatMap((vraag) => waardenVan(vraag, facet)))
    return keuze[facet].filter((waarde) => there.has(waarde))
  }
  return { module: kept('module'), technologie: kept('technologie'), dienst: kept('dienst') }
}

/**
 * What became of the article since the reader answered; undefined where it says the same. A kept copy of the deck that is
 * older than the answer knows nothing newer.
 */
export type Wijziging =
  { soort: 'artikel' } | { soort: 'woorden'; oud?: readonly string[]; nieuw: readonly string[] }

export function wijzigingVan(vraag: Opfrisvraag, stand: Stand, deck: Deck): Wijziging | undefined {
  const kaart = stand.kaarten[sleutelVan(vraag)]
  if (!kaart || kaart.vingerafdruk === vraag.vingerafdruk || deck.geladen < kaart.laatst) return undefined
  if (kaart.artikel !== vraag.artikel.nummer) return { soort: 'artikel' }
  const oud = stand.woorden[kaart.vingerafdruk]
  const nieuw = deck.woorden[vraag.vingerafdruk] ?? []
  // A new way of counting fingerprints changes no word.
  if (oud?.join('\n') === nieuw.join('\n')) return undefined
  return { soort: 'woorden', ...(oud ? { oud } : {}), nieuw }
}

/** What there is to ask on a day, by why; each in the order in which it comes. */
export type Wachtrij = { gewijzigd: Opfrisvraag[]; terug: Opfrisvraag[]; nieuw: Opfrisvraag[] }

export function wachtrijOp(deck: Deck, stand: Stand, dag: string): Wachtrij {
  const keuze = geldigeKeuze(stand.keuze, deck)
  const rij: Wachtrij = { gewijzigd: [], terug: [], nieuw: [] }
  for (const vraag of deck.vragen.filter((own) => isGekozen(own, keuze))) {
    const kaart = stand.kaarten[sleutelVan(vraag)]
    if (!kaart) rij.nieuw.push(vraag)
    else if (wijzigingVan(vraag, stand, deck)) rij.gewijzigd.push(vraag)
    else if (kaart.terug <= dag || kaart.laatst > dag) rij.terug.push(vraag)
  }
  return { ...rij, terug: meestVergeten(rij.terug, stand, dag), nieuw: omBeurten(rij.nieuw, stand) }
}

function meestVergeten(vragen: readonly Opfrisvraag[], { kaarten }: Stand, dag: string): Opfrisvraag[] {
  const kans = (vraag: Opfrisvraag): number => {
    const kaart = kaarten[sleutelVan(vraag)]
    return kaart ? onthouden(kaart, dag) : 0
  }
  return [...vragen].sort((a, b) => kans(a) - kans(b))
}

/** Of the module that was asked least first, so that no module waits for another. */
function omBeurten(vragen: readonly Opfrisvraag[], { kaarten }: Stand): Opfrisvraag[] {
  const gezien = new Map<string, number>()
  for (const sleutel of Object.keys(kaarten)) {
    const module = sleutel.slice(0, sleutel.indexOf('/'))
    gezien.set(module, (gezien.get(module) ?? 0) + 1)
  }
  const ranked = vragen.map((vraag) => {
    const beurt = gezien.get(vraag.module) ?? 0
    gezien.set(vraag.module, beurt + 1)
    return { vraag, beurt }
  })
  return ranked.sort((a, b) => a.beurt - b.beurt).map(({ vraag }) => vraag)
}

/** While this many come back, nothing new joins them. */
const GENOEG = 2 * PER_DIENST

/** What changed first, then what comes back; the last of a shift is new, unless enough comes back. */
export function volgende(rij: Wachtrij, gedaan: number): Opfrisvraag | undefined {
  const { gewijzigd, terug, nieuw } = rij
  const isLaatste = gedaan % PER_DIENST === PER_DIENST - 1
  const isNieuwAanBeurt = isLaatste && terug.length <= GENOEG
  return gewijzigd[0] ?? (isNieuwAanBeurt ? (nieuw[0] ?? terug[0]) : (terug[0] ?? nieuw[0]))
}

/** What is asked now; undefined when the shift is over, or nothing is left. */
export function vraagNu(deck: Deck, stand: Stand, dag: string): Opfrisvraag | undefined {
  const { gedaan, ruimte } = dienstOp(stand, dag)
  return gedaan < ruimte ? volgende(wachtrijOp(deck, stand, dag), gedaan) : undefined
}

/** How many more there are on a day, beyond what is asked in its shift too. */
export function aantalIn({ gewijzigd, terug, nieuw }: Wachtrij): number {
  return gewijzigd.length + terug.length + nieuw.length
}

/** The first day on which something is asked, after this one. */
export function eerstvolgendeDag(deck: Deck, stand: Stand, dag: string): string | undefined {
  const keuze = geldigeKeuze(stand.keuze, deck)
  const kaarten = deck.vragen
    .filter((vraag) => isGekozen(vraag, keuze))
    .flatMap((vraag): Kaart[] => {
      const kaart = stand.kaarten[sleutelVan(vraag)]
      return kaart ? [kaart] : []
    })
  return kaarten
    .map(({ terug }) => terug)
    .sort()
    .find((terug) => terug > dag)
}

/** Questions that the reader answered and that the site does not ask now: what is known of them stays. */
export function rustend({ kaarten }: Stand, { vragen }: Pick<Opfrisdeck, 'vragen'>): number {
  const asked = new Set(vragen.map(sleutelVan))
  return Object.keys(kaarten).filter((sleutel) => !asked.has(sleutel)).length
}
