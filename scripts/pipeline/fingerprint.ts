/** The vingerafdruk of an article: changes exactly when the words of the rule change. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { childrenOf, isElement, type Node } from './tree.ts'
import { linesOf } from './words.ts'

/** Part of what is hashed: a new normaliser gives new fingerprints instead of silently equal ones. */
export const NORMALISER = 'v1'

/** As `fingerprint`, for a whole page: its footnotes, which stand outside its articles, are words of it too. */
export function pageFingerprint(nodes: readonly Node[]): string {
  return fingerprint(
    nodes.flatMap((node) => (isElement(node) && node[0] === 'voetnoten' ? childrenOf(node) : [node]))
  )
}

/** First 12 hex digits of SHA-256 over the words of the nodes; how they are divided over lines does not count. */
export function fingerprint(nodes: readonly Node[]): string {
  const text = linesOf(nodes).join(' ')
  return bytesToHex(sha256(utf8ToBytes(`${NORMALISER}\n${text}`))).slice(0, 12)
}
