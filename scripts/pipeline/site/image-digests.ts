/** The images of a rule are part of it: the same words beside another picture are another rule. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isAdoptable, withFingerprints } from '../validate/page-words.ts'
import type { Source } from '../core/types.ts'
import type { Entry } from '../entry.ts'

/** The entries, those of a version that show an image with the digest of it in their fingerprints. */
export function withImages(entries: readonly Entry[], images: readonly Source[]): Entry[] {
  const known = new Map(images.map((image) => [image.path, image]))
  const digest = (path: string): string => {
    const image = known.get(path)
    return image === undefined ? 'ontbreekt' : digestOf(image)
  }
  return entries.map((entry) =>
    isAdoptable(entry.kind) && entry.links.some(({ isImage }) => isImage)
      ? withFingerprints(entry, digest)
      : entry
  )
}

/** The second normaliser takes 16 digits of it; more would give every adopted image another fingerprint. */
function digestOf(source: Source): string {
  return (source.image?.hash ?? bytesToHex(sha256(source.bytes))).slice(0, 16)
}
