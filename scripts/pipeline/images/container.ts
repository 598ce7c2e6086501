/** An image file as a container, of any of the three types. Pure, so the browser can look too. */

import type { Block } from './block.ts'
import { jpegBlocks } from './jpeg.ts'
import { isAnimatedPng, pngBlocks } from './png.ts'
import { type ImageType, imageType } from './signature.ts'
import { isAnimatedWebp, sealWebp, webpBlocks } from './webp.ts'

const READERS: Readonly<Record<ImageType, (bytes: Uint8Array) => Block[]>> = {
  PNG: pngBlocks,
  JPEG: jpegBlocks,
  WebP: webpBlocks
}

/** In order; of a broken file, what stands before the break. */
export function blocksOf(bytes: Uint8Array): Block[] {
  const type = imageType(bytes)
  return type === undefined ? [] : READERS[type](bytes)
}

export function isAnimated(bytes: Uint8Array): boolean {
  const type = imageType(bytes)
  return (type === 'PNG' && isAnimatedPng(bytes)) || (type === 'WebP' && isAnimatedWebp(bytes))
}

/** The same file without any of its blocks: not one pixel changes. */
export function withoutBlocks(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  let from = 0
  for (const { start, end } of blocksOf(bytes)) {
    parts.push(bytes.subarray(from, start))
    from = end
  }
  parts.push(bytes.subarray(from))
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return imageType(result) === 'WebP' ? sealWebp(result) : result
}
