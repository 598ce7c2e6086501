/** The pixels of one image: how many there are, and copies of the sizes that readers need. */

import { isAnimated } from '../pipeline/images/container.ts'
import { PIXEL_LIMIT, SIDE_LIMIT } from '../pipeline/images/limits.ts'
import type { ImageFacts, ImageFault, ImageVariant } from '../pipeline/core/types.ts'
import { proveReader, sharp } from './sharp.ts'

export type Pixels = Pick<ImageFacts, 'width' | 'height' | 'fault' | 'variants'>

/** In pixels: a phone, a phone with a sharp screen or a desktop, a desktop with a sharp screen. */
const WIDTHS = [480, 960, 1600]
/** Seconds for one step; the largest image that the limits allow takes three on a slow machine. */
const STEP_TIMEOUT = 20
const WEBP = { quality: 80, smartSubsample: true } as const

/** Pixels to be read of an image; those of 16 bits a colour count twice. None of one that will be refused. */
export async function workOf(bytes: Uint8Array): Promise<number> {
  try {
    const { width, height, depth } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const pixels = width * height
    return pixels > PIXEL_LIMIT ? 0 : pixels * (depth === 'ushort' ? 2 : 1)
  } catch {
    return 0
  }
}

/** The same bytes in, the same bytes out. Everything that is not a pixel is left behind. Throws only when it can read no image. */
export async function pixelsOf(bytes: Uint8Array): Promise<Pixels> {
  let size = { width: 0, height: 0 }
  const refuse = (fault: ImageFault): Pixels => ({ ...size, fault, variants: [] })
  try {
    size = (await sharp(bytes, { limitInputPixels: false }).metadata()).autoOrient
    if (size.width * size.height > PIXEL_LIMIT || Math.max(size.width, size.height) > SIDE_LIMIT)
      return refuse('te-groot')
    if (isAnimated(bytes)) return refuse('bewegend')
    return { ...size, variants: await variantsOf(bytes, size.width) }
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('timeout')) return refuse('te-traag')
    await proveReader()
    return refuse('kapot')
  }
}

/** Decoded once to the widest copy, from which the others are made. */
async function variantsOf(bytes: Uint8Array, width: number): Promise<ImageVariant[]> {
  const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))]
  const { data, info } = await sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' })
    .timeout({ seconds: STEP_TIMEOUT })
    .autoOrient()
    .resize({ width: widths.at(-1) ?? width })
    .raw()
    .toBuffer({ resolveWithObject: true })
  const variants: ImageVariant[] = []
  for (const wanted of widths) {
    const made = await sharp(data, {
      raw: { width: info.width, height: info.height, channels: info.channels }
    })
      .timeout({ seconds: STEP_TIMEOUT })
      .resize({ width: wanted })
      .webp(WEBP)
      .toBuffer({ resolveWithObject: true })
    variants.push({
      width: made.info.width,
      height: made.info.height,
      bytes: new Uint8Array(made.data)
    })
  }
  return variants
}
