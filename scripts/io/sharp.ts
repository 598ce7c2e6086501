/** The one door to sharp: only the three decoders that we need, from memory, and nothing kept between images. */

import sharp from 'sharp'

sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer']
})

export { sharp }

/** One grey pixel. */
const PIXEL = { create: { width: 1, height: 1, channels: 3, background: 'grey' } } as const

/** Throws where sharp reads or writes nothing at all: an image is only broken when a reader that works says so. */
export async function proveReader(): Promise<void> {
  try {
    for (const type of ['png', 'jpeg', 'webp'] as const)
      await sharp(await sharp(PIXEL).toFormat(type).toBuffer())
        .raw()
        .toBuffer()
  } catch (cause) {
    throw new Error('sharp reads no image on this machine, so nobody can say what is wrong with one', {
      cause
    })
  }
}
