/** The image adapter of Node: fills in what the pure pipeline has to know of every image, and its copies. */

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { IMAGE_FILE_LIMIT, IMAGE_HASH_LENGTH } from '../pipeline/images/limits.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { imageType } from '../pipeline/images/signature.ts'
import type { ImageFacts, Source } from '../pipeline/core/types.ts'
import { type ImageCache, openImageCache } from './image-cache.ts'
import type { Pixels } from './pixels.ts'
import { showProgress } from './progress.ts'

/** Images at a time; the largest takes 300 MB while it is decoded, and sharp itself uses all cores. */
const IMAGE_LIMIT = 4

/**
 * The same sources in the same order, those with the content of an image with their facts. Of all images together
 * only the facts are kept: their bytes stay on disk, those of the copies in the cache.
 */
export async function withImageFacts(sources: readonly Source[]): Promise<Source[]> {
  const result = [...sources]
  const cache = openImageCache()
  const progress = showProgress(sources.length)
  const queue = sources.entries()
  const runOne = async (): Promise<void> => {
    for (const [index, source] of queue) {
      progress.update(index)
      result[index] = await withFacts(source, cache)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), IMAGE_LIMIT) }, runOne))
  progress.end()
  cache.prune()
  return result
}

async function withFacts(source: Source, cache: ImageCache): Promise<Source> {
  const { path, bytes } = source
  if (imageType(bytes) === undefined || bytes.length > IMAGE_FILE_LIMIT) return source
  const image = await factsOf(bytes, cache)
  return {
    path,
    // Not a copy: that would keep them.
    get bytes() {
      return source.bytes
    },
    image
  }
}

async function factsOf(bytes: Uint8Array, cache: ImageCache): Promise<ImageFacts> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const pixels = cache.get(hash) ?? (await readPixels(bytes, hash, cache))
  return { ...pixels, hash: hash.slice(0, IMAGE_HASH_LENGTH), personal: personalIn(bytes) }
}

/** sharp is loaded with the first image that the cache does not know. */
async function readPixels(bytes: Uint8Array, hash: string, cache: ImageCache): Promise<Pixels> {
  const { pixelsOf } = await import('./pixels.ts')
  const pixels = await pixelsOf(bytes)
  return pixels.fault === 'te-traag' ? pixels : cache.keep(hash, pixels)
}
