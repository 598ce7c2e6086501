/** The questions on a page, as far as they may be asked: what stands on other words by now is told by number only. */

import type { Node } from '../../core/tree.ts'
import type { EntryOf } from '../../entry.ts'
import { readToetsvragen, type Toetsvraag, type Vraagsoort } from '../../opleiding/toetsvraag.ts'
import type { Grond } from '../../site/pin.ts'
import type { Site } from '../../site/site.ts'
import { type GepindeVraag, toetsvragenOf } from '../../site/toetsvragen.ts'

export type VraagOpPagina = Omit<Toetsvraag, 'isGenummerd'> & {
  soort: Vraagsoort
  niveau: string
  /** Where the answer follows from: "BC 6.1", and where that stands. */
  artikel: { nummer: string; titel: string; address: string }
}

export type Toets = {
  vragen: VraagOpPagina[]
  /** Some stand on an article that nobody adopted yet. */
  isConcept: boolean
  /** How many wait until somebody has read them beside their article. */
  wachten: number
}

/** `nodes` is the body of the page with its addresses resolved. */
export function toetsOf(site: Site, entry: EntryOf<'vragen'>, nodes: readonly Node[]): Toets {
  const known = toetsvragenOf(site, entry)
  return { vragen: gesteldeVragen(known, nodes).map(({ vraag }) => vraag), ...tellingVan(known) }
}

/** Those that may be asked, each with the words that it stands on. */
export function gesteldeVragen(
  known: readonly GepindeVraag[],
  nodes: readonly Node[]
): { vraag: VraagOpPagina; grond: Grond & { soort: 'woorden' } }[] {
  const drawn = new Map(readToetsvragen(nodes).map((vraag) => [vraag.id, vraag]))
  return known.flatMap(({ id, pin, stand, grond }) => {
    const vraag = drawn.get(id)
    if (!vraag || stand !== 'geldt' || grond.soort !== 'woorden') return []
    const { titel, casus, keuzes, uitleg, modelantwoord } = vraag
    const { entry: page, artikel: found } = grond.gevonden
    const artikel = { nummer: pin.artikel, titel: found.titel, address: `${page.address}#${found.id}` }
    const { soort, niveau } = pin
    return [{ vraag: { id, titel, casus, keuzes, uitleg, modelantwoord, soort, niveau, artikel }, grond }]
  })
}

/** What a reader has to know of a test before it begins. */
export type Telling = Pick<Toets, 'isConcept' | 'wachten'>

export function tellingVan(vragen: readonly GepindeVraag[]): Telling {
  return {
    isConcept: vragen.some(({ grond }) => grond.soort === 'woorden' && grond.isConcept === true),
    wachten: vragen.filter(({ stand }) => stand !== 'geldt').length
  }
}

/** What stands before the first question: the rest is drawn as questions. */
export function inleidingOf(nodes: readonly Node[]): Node[] {
  const first = nodes.findIndex((node) => typeof node !== 'string' && node[0] === 'h2')
  return nodes.slice(0, first < 0 ? undefined : first)
}
