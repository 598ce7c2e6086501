/** The images of a rule are part of it: the same words beside another picture are another rule. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { isAdoptable, withFingerprints } from '../validate/page-words.ts'
import type { Source } from '../core/types.ts'
import type { Entry } from '../entry.ts'

/** The entries, those of a version that show an image with the digest of it in their fingerprints. */
export function withImages(entries: readonly Entry[], images: readonly Source[]): Entry[] {
  const digest = digestsIn(new Map(images.map((image) => [image.path, image])))
  return entries.map((entry) =>
    isAdoptable(entry.kind) && entry.links.some(({ isImage }) => isImage)
      ? withFingerprints(entry, digest)
      : entry
  )
}

/** Gives by the path of an image what stands for it in a fingerprint. */
export function digestsIn(images: ReadonlyMap<string, Source>): (path: string) => string {
  return (path) => {
    const image = images.get(path)
    return image === undefined ? 'ontbreekt' : digestOf(image)
  }
}

/** The second normaliser takes 16 digits of it; more would give every adopted image another fingerprint. */
function digestOf(source: Source): string {
  return (source.image?.hash ?? bytesToHex(sha256(source.bytes))).slice(0, 16)
}
