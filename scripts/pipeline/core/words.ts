/**
 * The words of a rule as lines of text, a line a block: what a vingerafdruk is made of, and what is compared between two
 * versions. Both read this one text, so that whatever changes the one shows in the other. Beside the words stand the few
 * marks that turn what words say: struck out, under which point, in which cell, ticked or not.
 */

import { childrenOf, type Element, INLINE, isElement, type Node } from './tree.ts'

/** Without markup, link targets and footnote marks; white space as one space; no empty lines. */
export function linesOf(nodes: readonly Node[]): string[] {
  return textOf(nodes, 0)
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
}

/** `depth` counts the lists around the nodes. */
function textOf(nodes: readonly Node[], depth: number): string {
  return nodes
    .map((node) => (isElement(node) ? elementText(node, depth) : node.replace(/\s+/gu, ' ')))
    .join('')
}

function elementText(element: Element, depth: number): string {
  const [tag, props] = element
  if (tag === 'sup' || tag === 'voetnoten' || isFootnoteLink(element)) return ''
  if (tag === 'img') return props.alt ?? ''
  if (tag === 'input') return props.checked ? '[x] ' : '[ ] '
  const text = textOf(childrenOf(element), tag === 'ul' || tag === 'ol' ? depth + 1 : depth)
  if (tag === 'del') return `~~${text}~~`
  if (tag !== 'br' && INLINE.has(tag)) return text
  if (tag === 'td' || tag === 'th') return `| ${text} `
  if (tag === 'li') return `\n${'•'.repeat(depth)} ${text.trimStart()}\n`
  return `\n${titleOf(element)}\n${text}\n`
}

/** The title of a block is part of the rule as the reader sees it; without one the sort of the block stands there. */
function titleOf([, { title, soort }]: Element): string {
  return title ?? soort ?? ''
}

/** The way back from a footnote; the way there stands in a `sup`. */
function isFootnoteLink([tag, { label }]: Element): boolean {
  return tag === 'a' && label !== undefined
}
