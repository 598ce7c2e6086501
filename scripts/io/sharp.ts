/** The one door to sharp: only the three decoders that we need, from memory, and nothing kept between images. */

import sharp from 'sharp'

sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadWebpBuffer']
})

export { sharp }
