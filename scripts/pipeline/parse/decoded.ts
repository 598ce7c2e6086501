/**
 * Every string of a page as the parsers understood it: where `&#x202E;` (Markdown) or `"\u202e"` (YAML) has become the
 * character itself. A rule that asks whether something is in a page asks here too, or an escape hides it.
 */

import type { Node } from 'unist'
import { visit } from 'unist-util-visit'
import type { Place } from '../core/diagnostic.ts'
import { stringsIn } from '../core/strings.ts'
import type { Document } from '../entry.ts'

export type Decoded = { value: string; place: Place | undefined }

/** What is no text of the page in a node of the tree. */
const STRUCTURE: ReadonlySet<string> = new Set(['type', 'position', 'children', 'data'])
/** Their text is not decoded: front matter is read below, and HTML is refused as it stands. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['yaml', 'html'])

export function decodedOf({ tree, matter }: Document): Decoded[] {
  const found: Decoded[] = []
  visit(tree, (node: Node) => {
    if (AS_WRITTEN.has(node.type)) return
    const own = Object.entries(node).filter(([key]) => !STRUCTURE.has(key))
    for (const [, value] of own)
      for (const string of stringsIn(value)) found.push({ value: string.value, place: node.position?.start })
  })
  for (const { value, keys } of stringsIn(matter?.values ?? {}))
    found.push({ value, place: matter?.placeOf(keys) })
  return found
}
