/** The image adapter of Node: fills in what the pure pipeline has to know of every image, and its copies. */

import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import {
  IMAGE_FILE_LIMIT,
  IMAGE_HASH_LENGTH,
  RUN_PIXELS,
  RUN_PIXELS_PER_BYTE
} from '../pipeline/images/limits.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { isLitterName } from '../pipeline/core/litter.ts'
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
export async function withImageFacts(
  sources: readonly Source[],
  limits: RunLimits = LIMITS
): Promise<Source[]> {
  const result = [...sources]
  const reader = { cache: openImageCache(), budget: budgetOf(limits) }
  const progress = showProgress(sources.length)
  const queue = sources.entries()
  const runOne = async (): Promise<void> => {
    for (const [index, source] of queue) {
      progress.update(index)
      result[index] = await withFacts(source, reader)
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), IMAGE_LIMIT) }, runOne))
  progress.end()
  reader.cache.prune()
  return result
}

/** Pixels that one run may read: in any case, and with each byte that came in. */
export type RunLimits = { pixels: number; pixelsPerByte: number }

const LIMITS: RunLimits = { pixels: RUN_PIXELS, pixelsPerByte: RUN_PIXELS_PER_BYTE }

/** Says of each image whether its pixels may still be read. */
type Budget = (bytes: number, work: Promise<number>) => Promise<boolean>

/** In the order of the sources, however long each takes, so the same in every run; one that does not fit takes nothing. */
function budgetOf({ pixels, pixelsPerByte }: RunLimits): Budget {
  let left = pixels
  let before: Promise<unknown> = Promise.resolve()
  return (bytes, work) => {
    const answer = before.then(async () => {
      left += bytes * pixelsPerByte
      const needed = await work
      if (needed > left) return false
      left -= needed
      return true
    })
    before = answer
    return answer
  }
}

type Reader = { cache: ImageCache; budget: Budget }

async function withFacts(source: Source, reader: Reader): Promise<Source> {
  const { path, bytes } = source
  if (isLitterName(path) || imageType(bytes) === undefined || bytes.length > IMAGE_FILE_LIMIT) return source
  const image = await factsOf(bytes, reader)
  return {
    path,
    // Not a copy: that would keep them.
    get bytes() {
      return source.bytes
    },
    image
  }
}

/** What a run read before costs nothing. Up to the budget nothing is waited for, so that each has its turn. */
async function factsOf(bytes: Uint8Array, { cache, budget }: Reader): Promise<ImageFacts> {
  const hash = createHash('sha256').update(bytes).digest('hex')
  const known = cache.get(hash)
  const isWithin = await budget(known ? 0 : bytes.length, known ? Promise.resolve(0) : workOf(bytes))
  const pixels = known ?? (isWithin ? await readPixels(bytes, hash, cache) : TOO_MANY)
  return { ...pixels, hash: hash.slice(0, IMAGE_HASH_LENGTH), personal: personalIn(bytes) }
}

const TOO_MANY: Pixels = { width: 0, height: 0, fault: 'te-veel', variants: [] }

/** sharp is loaded with the first image that the cache does not know. */
async function workOf(bytes: Uint8Array): Promise<number> {
  return (await import('./pixels.ts')).workOf(bytes)
}

async function readPixels(bytes: Uint8Array, hash: string, cache: ImageCache): Promise<Pixels> {
  const { pixelsOf } = await import('./pixels.ts')
  const pixels = await pixelsOf(bytes)
  return pixels.fault === 'te-traag' ? pixels : cache.keep(hash, pixels)
}
