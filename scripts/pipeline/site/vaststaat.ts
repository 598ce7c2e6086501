/** Whether an article settles something for everyone: what each corps decides for itself has no right answer to ask for. */

import { onceFor } from '../core/once.ts'
import { childrenOf, type Element, isElement, type Node, textOf, visitElements } from '../core/tree.ts'
import type { Gevonden, Grond } from './pin.ts'

/** In an adopted version everything is decided; of a law and of what is not there nothing is asked here. */
export function staatVast(grond: Grond): boolean {
  if (grond.soort !== 'woorden' || !grond.isConcept) return true
  return settledIn(grond.gevonden.entry).has(grond.gevonden.artikel.id)
}

/** The articles of a page that say so, by id. */
const settledIn = onceFor((entry: Gevonden['entry']): ReadonlySet<string> => {
  const settled = new Set<string>()
  visitElements(JSON.parse(entry.body) as Node[], (element) => {
    if (element[0] === 'artikel' && hasHeading(element)) settled.add(element[1].id ?? '')
  })
  return settled
})

function hasHeading(artikel: Element): boolean {
  return childrenOf(artikel).some(
    (node) =>
      isElement(node) && /^h[3-6]$/u.test(node[0]) && textOf(node).trim().toLowerCase() === 'wat vaststaat'
  )
}
