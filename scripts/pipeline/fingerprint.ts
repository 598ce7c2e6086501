/** The vingerafdruk of an article: changes exactly when the words of the rule change. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { childrenOf, type Element, isElement, type Node } from './tree.ts'

/** Part of what is hashed: a new normaliser gives new fingerprints instead of silently equal ones. */
export const NORMALISER = 'v1'

/** Stands in a line of text; every other element is a block of its own. */
export const INLINE: ReadonlySet<string> = new Set([
  'strong',
  'em',
  'del',
  'code',
  'a',
  'verwijzing',
  'sup',
  'img',
  'input'
])

/** Blocks of which the title is shown. */
const TITLED: ReadonlySet<string> = new Set(['kader', 'checklist', 'beslisboom'])

/** As `fingerprint`, for a whole page: its footnotes, which stand outside its articles, are words of it too. */
export function pageFingerprint(nodes: readonly Node[]): string {
  return fingerprint(
    nodes.flatMap((node) => (isElement(node) && node[0] === 'voetnoten' ? childrenOf(node) : [node]))
  )
}

/** First 12 hex digits of SHA-256 over the text of the nodes; markup, link targets and footnote marks left out. */
export function fingerprint(nodes: readonly Node[]): string {
  const text = plainText(nodes).normalize('NFC').replace(/\s+/gu, ' ').trim()
  return bytesToHex(sha256(utf8ToBytes(`${NORMALISER}\n${text}`))).slice(0, 12)
}

/** Text with a line end after every block, so that words of two blocks never run together. */
export function plainText(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return node
      if (node[0] === 'sup' || node[0] === 'voetnoten' || isFootnoteLink(node)) return ''
      if (node[0] === 'img') return node[1].alt ?? ''
      // The title of a block is part of the rule as the reader sees it.
      const title = TITLED.has(node[0]) && node[1].title !== undefined ? `${node[1].title}\n` : ''
      const text = title + plainText(childrenOf(node))
      return INLINE.has(node[0]) ? text : `${text}\n`
    })
    .join('')
}

/** The way back from a footnote; the way there stands in a `sup`. */
function isFootnoteLink([tag, { label }]: Element): boolean {
  return tag === 'a' && label !== undefined
}
