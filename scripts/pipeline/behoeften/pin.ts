/** The vingerafdruk of what a survey asks: counts stand on these words, and on no others. */

import { fingerprintsOf } from '../core/fingerprint.ts'
import type { Element } from '../core/tree.ts'
import type { Gesteld } from './vragen.ts'

const NERGENS = { link: () => '', image: () => '', note: () => [] }

/** Also of the codes: a count names an answer by its code. */
export function vragenPin(gesteld: readonly Gesteld[]): string {
  const nodes = gesteld.flatMap(({ id, vraag, soort, uitleg, antwoorden }): Element[] => [
    ['h2', {}, `${id} ${soort}`],
    ['p', {}, vraag],
    ...(uitleg === undefined ? [] : [['blockquote', {}, uitleg] satisfies Element]),
    ['ul', {}, ...antwoorden.map(({ code, tekst }): Element => ['li', {}, `${code} ${tekst}`])]
  ])
  return fingerprintsOf(nodes, NERGENS).vingerafdruk
}
