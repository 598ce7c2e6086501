import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import * as make from '../fixtures/images.ts'
import { blocksOf } from '../pipeline/images/container.ts'
import { pixelsOf } from './pixels.ts'
import { sharp } from './sharp.ts'

describe('the copies of an image', () => {
  test.each([
    { width: 2400, widths: [480, 960, 1600] },
    { width: 1200, widths: [480, 960, 1200] },
    { width: 480, widths: [480] },
    { width: 5, widths: [5] }
  ])('of $width pixels wide are $widths wide', async ({ width, widths }) => {
    const { variants, fault } = await pixelsOf(await make.plainImage('png', width, width))
    expect(fault).toBeUndefined()
    expect(variants.map((variant) => variant.width)).toEqual(widths)
    expect(variants.map((variant) => variant.height)).toEqual(widths)
  })

  test('stand upright, hold only pixels, and say their size', async () => {
    const { width, height, variants } = await pixelsOf(await make.phonePhoto(2000, 1500))
    expect([width, height]).toEqual([1500, 2000])
    expect(variants.map((variant) => [variant.width, variant.height])).toEqual([
      [480, 640],
      [960, 1280],
      [1500, 2000]
    ])
    for (const variant of variants) {
      expect(blocksOf(variant.bytes)).toEqual([])
      const { format, exif, xmp, iptc, icc, orientation, ...facts } = await sharp(variant.bytes).metadata()
      expect({ format, exif, xmp, iptc, icc, orientation }).toEqual({ format: 'webp' })
      expect([facts.width, facts.height]).toEqual([variant.width, variant.height])
    }
    /* Turned a quarter, red was left and is now at the top. */
    const last = await sharp(variants[0]?.bytes).raw().toBuffer()
    expect([...last.subarray(0, 3)].map((value) => value > 128)).toEqual([true, false, false])
  })

  test.each(['png', 'jpeg', 'webp'] as const)('of a %s are the same bytes every time', async (format) => {
    const bytes = await make.plainImage(format, 1000, 700)
    expect(await pixelsOf(bytes)).toEqual(await pixelsOf(bytes))
  })

  test('keep nothing of a JPEG with a script behind it', async () => {
    const script = '<script>alert(1)</script><?php system("id") ?>'
    const image = await make.plainImage('jpeg')
    const polyglot = make.withJpegSegment(make.concat(image, script), 0xfe, script)
    const { variants } = await pixelsOf(polyglot)
    expect(variants).toEqual((await pixelsOf(image)).variants)
    expect(variants.every(({ bytes }) => !Buffer.from(bytes).includes('script'))).toBe(true)
  })

  test('keep transparency and turn CMYK and grey into colours of the web', async () => {
    const clear = { create: { width: 9, height: 9, channels: 4 as const, background: '#0000' } }
    const seen = await pixelsOf(new Uint8Array(await sharp(clear).png().toBuffer()))
    expect((await sharp(seen.variants[0]?.bytes).metadata()).hasAlpha).toBe(true)
    for (const space of ['cmyk', 'b-w']) {
      const bytes = await make.picture(20, 20).toColourspace(space).jpeg().toBuffer()
      const { variants } = await pixelsOf(new Uint8Array(bytes))
      expect((await sharp(variants[0]?.bytes).metadata()).space).toBe('srgb')
    }
  })
})

describe('an image that cannot be shown', async () => {
  const jpeg = await make.plainImage('jpeg')
  const png = await make.plainImage('png')
  const webp = await make.plainImage('webp')
  test.each([
    ['a head and nothing more', 'kapot', jpeg.subarray(0, 20)],
    ['half a JPEG', 'kapot', jpeg.subarray(0, jpeg.length / 2)],
    ['half a PNG', 'kapot', png.subarray(0, png.length / 2)],
    ['half a WebP', 'kapot', webp.subarray(0, webp.length / 2)],
    ['a PNG without pixels', 'kapot', make.pngClaiming(100, 100, new Uint8Array())],
    ['a PNG of no size', 'kapot', make.pngClaiming(0, 0, new Uint8Array(9))],
    ['a PNG that claims 30,000 × 30,000', 'te-groot', make.pngClaiming(30_000, 30_000, new Uint8Array(9))],
    [
      'a PNG that claims all numbers go',
      'kapot',
      make.pngClaiming(2 ** 32 - 1, 2 ** 32 - 1, new Uint8Array(9))
    ],
    ['a PNG of 30,000 × 30,000', 'te-groot', make.pngBomb(30_000)],
    ['a strip', 'te-groot', make.pngClaiming(20_000, 1, new Uint8Array(2501))],
    ['an animated WebP', 'bewegend', await make.animatedWebp()],
    ['an animated PNG', 'bewegend', make.withPngChunk(png, 'acTL', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 0]))],
    ['a TIFF', 'kapot', new Uint8Array(await make.picture(9, 9).tiff().toBuffer())],
    ['an SVG', 'kapot', make.concat('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')]
  ] as const)('%s: %s', async (_, fault, bytes) => {
    expect(await pixelsOf(bytes)).toMatchObject({ fault, variants: [] })
  })

  test('a text chunk that unpacks to 128 MB costs next to nothing', async () => {
    const packed = deflateSync(new Uint8Array(2 ** 27))
    const before = process.memoryUsage().rss
    await pixelsOf(make.withPngChunk(png, 'zTXt', make.concat('Comment\0\0', packed)))
    expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 26)
  })
})
