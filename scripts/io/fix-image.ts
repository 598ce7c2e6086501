/** Takes the personal data out of an image file. Where it can, not one pixel changes. */

import { withoutBlocks } from '../pipeline/images/container.ts'
import { PIXEL_LIMIT } from '../pipeline/images/limits.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { ascii, imageType } from '../pipeline/images/signature.ts'
import { proveReader, sharp } from './sharp.ts'

/** The image without them; undefined when it is damaged or too large to turn upright. */
export async function withoutPersonal(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    const { orientation = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const result = orientation === 1 ? withoutBlocks(bytes) : await turned(bytes)
    return personalIn(result).length === 0 ? result : undefined
  } catch {
    await proveReader()
    return undefined
  }
}

/** The direction in which a photo is shown is metadata too: it moves into the pixels, at nearly no loss. */
async function turned(bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, { limitInputPixels: PIXEL_LIMIT, failOn: 'error' }).autoOrient().keepIccProfile()
  const type = imageType(bytes)
  if (type === 'JPEG') image.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
  else if (type === 'PNG') image.png()
  else image.webp({ quality: 95, lossless: ascii(bytes, 0, 64).includes('VP8L') })
  return new Uint8Array(await image.toBuffer())
}
