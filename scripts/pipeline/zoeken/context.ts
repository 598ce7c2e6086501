/**
 * What a question is about besides its words: a technologie and a dienst. A page about another one says the same words of
 * something else. Who names no technologie means the one that comes first on the site, more often than not.
 */

import type { Asked } from './question.ts'
import type { Zoekpagina } from './record.ts'
import { stem } from './stem.ts'
import { formsOf, SAME, type Vocabulary } from './vocabulary.ts'

/** With what names it as surely, because the other has it not or calls it otherwise. */
const DIENSTEN = {
  politie: ['politie'],
  brandweer: ['brandweer', 'hulpverleningszone', 'zoneraad', 'zonecommandant', 'helmcamera', 'helmcam']
} as const

/** What a page is worth beside one about what was asked. */
const WORTH = { otherTechnologie: 0.7, notFirst: 0.8, otherDienst: 0.7, ownDienst: 1.2, onlyBrandweer: 0.85 }

/** Letters of a name with which a compound may begin: "dronebeelden", "bodycambeelden". */
const SHORTEST_ROOT = 5

/** By how much what a page says counts, for this question. `technologieen` in the order of the site, by the words that name each. */
export function contextOf(
  asked: readonly Asked[],
  vocabulary: Vocabulary,
  technologieen: ReadonlyMap<string, readonly string[]>
): (pagina: Zoekpagina) => number {
  const isNamed = (words: readonly string[]): boolean => {
    const forms = words.flatMap((word) => [...formsOf(vocabulary, word).keys()])
    const roots = words.map(stem).filter(({ length }) => length >= SHORTEST_ROOT)
    return asked.some(
      ({ word, meant }) =>
        forms.some((form) => (meant.get(form) ?? 0) >= SAME) || roots.some((root) => word.startsWith(root))
    )
  }
  const named = [...technologieen].filter(([, words]) => isNamed(words)).map(([name]) => name)
  const diensten = Object.entries(DIENSTEN).flatMap(([dienst, words]) => (isNamed(words) ? [dienst] : []))
  const [first] = technologieen.keys()

  const ofTechnologie = (own: readonly string[]): number => {
    if (own.length === 0) return 1
    if (named.length > 0) return own.some((name) => named.includes(name)) ? 1 : WORTH.otherTechnologie
    return first === undefined || own.includes(first) ? 1 : WORTH.notFirst
  }
  const ofDienst = (own: readonly string[]): number => {
    if (own.length === 0) return 1
    const isOwn = own.some((dienst) => diensten.some((one) => one === dienst))
    if (diensten.length > 0 && !isOwn) return WORTH.otherDienst
    if (own.length > 1) return 1
    if (isOwn) return WORTH.ownDienst
    return own[0] === 'brandweer' ? WORTH.onlyBrandweer : 1
  }
  return ({ technologie = [], dienst = [] }) => ofTechnologie(technologie) * ofDienst(dienst)
}
