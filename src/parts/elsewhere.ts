/** Text of a page drawn on another: links within it lead to its own page, ids stay unique, headings go down one. */

import type { Node } from '../data'
import { mapElements } from '../pipeline'

/** `prefix`, the id of an article, keeps the ids of one text apart from those of the next: it holds no "_". */
export function elsewhere(nodes: readonly Node[], address: string, prefix: string): Node[] {
  return mapElements(nodes, ([tag, props, ...children]) => {
    const { id, href } = props
    const moved = {
      ...props,
      ...(id === undefined ? {} : { id: `${prefix}_${id}` }),
      ...(href?.startsWith('#') ? { href: address + href } : {})
    }
    return [lower(tag), moved, ...children]
  })
}

function lower<T extends string>(tag: T): T {
  return tag.replace(/^h(?<depth>[1-5])$/u, (_, depth: string) => `h${Number(depth) + 1}`) as T
}
