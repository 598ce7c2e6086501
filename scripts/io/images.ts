/** The image adapter of Node: fills in what the pure pipeline has to know of every image, and its copies. */

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { IMAGE_FILE_LIMIT } from '../pipeline/images/limits.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { imageType } from '../pipeline/images/signature.ts'
import type { ImageFacts, Source } from '../pipeline/types.ts'
import { openImageCache } from './image-cache.ts'
import type { Pixels } from './pixels.ts'

/** Images at a time; the largest takes 300 MB while it is decoded, and sharp itself uses all cores. */
const IMAGE_LIMIT = 4

/** The same sources in the same order, those with the content of an image with their facts. */
export async function withImageFacts(sources: readonly Source[]): Promise<Source[]> {
  const result = [...sources]
  const cache = openImageCache()
  const queue = sources.entries()
  const runOne = async (): Promise<void> => {
    for (const [index, source] of queue) {
      if (source.bytes.length > IMAGE_FILE_LIMIT || imageType(source.bytes) === undefined) continue
      result[index] = { ...source, image: await factsOf(source.bytes, cache) }
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), IMAGE_LIMIT) }, runOne))
  return result
}

async function factsOf(bytes: Uint8Array, cache: ReturnType<typeof openImageCache>): Promise<ImageFacts> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = cache.get(hash)
  const pixels = known ?? (await readPixels(bytes))
  if (!known && pixels.fault !== 'te-traag') cache.keep(hash, pixels)
  return { ...pixels, hash: hash.slice(0, 16), personal: personalIn(bytes) }
}

/** sharp is loaded with the first image that the cache does not know. */
async function readPixels(bytes: Uint8Array): Promise<Pixels> {
  const { pixelsOf } = await import('./pixels.ts')
  return pixelsOf(bytes)
}
