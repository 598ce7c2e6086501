/** The links of a page with the words a reader clicks, as written in Markdown. */

import type { Link, LinkReference, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { type Place, START } from './diagnostic.ts'

export type LinkText = { text: string; target: string; place: Place }

/** Several rules ask for the links of the same page. */
const known = new WeakMap<Root, LinkText[]>()

/** In reading order; of an image that is a link the description is the text. */
export function linkTexts(tree: Root): readonly LinkText[] {
  const found = known.get(tree) ?? readLinks(tree)
  known.set(tree, found)
  return found
}

function readLinks(tree: Root): LinkText[] {
  const targets = new Map<string, string>()
  const links: (Link | LinkReference)[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') links.push(node)
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  return links.map((link) => ({
    text: toString(link).replace(/\s+/gu, ' ').trim(),
    target: link.type === 'link' ? link.url : (targets.get(link.identifier) ?? ''),
    place: link.position?.start ?? START
  }))
}
