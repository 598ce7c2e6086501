/** What can be ticked in a list: each item by its own words, without those of the lists below it. */

import type { Node } from '../data'
import { childrenOf, textOf } from '../pipeline'

/** The words of every item, by which its tick is kept. */
export function itemsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const children = childrenOf(node)
    return [...(node[0] === 'li' ? [itemText(children)] : []), ...itemsIn(children)]
  })
}

export function itemText(children: readonly Node[]): string {
  const words = children.filter((node) => !isList(node)).map(textOf)
  return words.join('').replace(/\s+/gu, ' ').trim()
}

export function isList(node: Node): boolean {
  return node[0] === 'ul' || node[0] === 'ol'
}
