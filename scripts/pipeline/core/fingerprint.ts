/**
 * The vingerafdruk of an article: changes exactly when the rule changes. Short, for people to quote and for pins; what the
 * check relies on for adopted text is the digest of its files (digest.ts).
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Leads, linesOf } from './structure.ts'
import { childrenOf, isElement, type Node } from './tree.ts'
import { linesOf as oldLinesOf } from './words.ts'

/**
 * The two names of the same words. A fingerprint carries the name of its normaliser, `v2:abcdef123456`; one without is of
 * the first, which saw words only and not the blocks, links and images around them.
 */
export type Fingerprints = { vingerafdruk: string; oud: string }

/** With all digits of the first: two texts can be made to share 12 of them (rules/fingerprint-unique.ts). */
export type FullFingerprints = Fingerprints & { som: string }

/** A fingerprint of either normaliser. */
export const FINGERPRINT = /^(?:v2:)?[0-9a-f]{12}$/u

export function isOldFingerprint(vingerafdruk: string): boolean {
  return !vingerafdruk.includes(':')
}

/** Whether a pin stands on these words: each pin is judged by the normaliser that made it. */
export function standsOn(pin: string, { vingerafdruk, oud }: Fingerprints): boolean {
  return pin === vingerafdruk || pin === oud
}

/** Of several texts together, by the fingerprint of each. */
export function fingerprintOfAll(vingerafdrukken: readonly string[]): string {
  return shortened(digits(vingerafdrukken.join('\n')))
}

export function fingerprintsOf(nodes: readonly Node[], leads: Leads): FullFingerprints {
  const som = digits(`v2\n${linesOf(nodes, leads).join('\n')}`)
  return {
    vingerafdruk: `v2:${shortened(som)}`,
    oud: shortened(digits(`v1\n${oldLinesOf(nodes).join(' ')}`)),
    som
  }
}

/** As `fingerprintsOf`, for a whole page: its footnotes, which stand outside its articles, are words of it too. */
export function pageFingerprintsOf(nodes: readonly Node[], leads: Leads): FullFingerprints {
  const unfolded = nodes.flatMap((node) =>
    isElement(node) && node[0] === 'voetnoten' ? childrenOf(node) : [node]
  )
  return { ...fingerprintsOf(nodes, leads), oud: fingerprintsOf(unfolded, leads).oud }
}

/** Of SHA-256, in hex. */
function digits(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)))
}

function shortened(all: string): string {
  return all.slice(0, 12)
}
