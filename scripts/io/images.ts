/** The image adapter of Node: fills in what the pure pipeline has to know of every image, and its copies. */

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { IMAGE_FILE_LIMIT } from '../pipeline/images/limits.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { imageType } from '../pipeline/images/signature.ts'
import type { ImageFacts, Source } from '../pipeline/types.ts'
import { type ImageCache, openImageCache } from './image-cache.ts'
import type { Pixels } from './pixels.ts'
import { showProgress } from './progress.ts'

/** Images at a time; the largest takes 300 MB while it is decoded, and sharp itself uses all cores. */
const IMAGE_LIMIT = 4

/** The same sources in the same order, those with the content of an image with their facts. */
export async function withImageFacts(sources: readonly Source[]): Promise<Source[]> {
  const result = [...sources]
  const images = [...sources.entries()].filter(([, { bytes }]) => isReadable(bytes))
  const cache = openImageCache()
  const progress = showProgress(images.length)
  const queue = images.entries()
  const runOne = async (): Promise<void> => {
    for (const [done, [index, source]] of queue) {
      progress.update(done)
      result[index] = { ...source, image: await factsOf(source.bytes, cache) }
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), IMAGE_LIMIT) }, runOne))
  progress.end()
  return result
}

function isReadable(bytes: Uint8Array): boolean {
  return imageType(bytes) !== undefined && bytes.length <= IMAGE_FILE_LIMIT
}

async function factsOf(bytes: Uint8Array, cache: ImageCache): Promise<ImageFacts> {
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
