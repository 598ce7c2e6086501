import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import * as make from '../fixtures/images.ts'
import { emit } from '../pipeline/emit/index.ts'
import { blocksOf } from '../pipeline/images/container.ts'
import { imageType } from '../pipeline/images/signature.ts'
import { link } from '../pipeline/link.ts'
import { prepare } from '../pipeline/prepare.ts'
import type { Source } from '../pipeline/types.ts'
import { withImageFacts } from './images.ts'
import { load } from './load.ts'
import { pixelsOf } from './pixels.ts'
import { sharp } from './sharp.ts'
import { openWorkers } from './workers.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

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
  ] as const)('%s: %s, at once', async (_, fault, bytes) => {
    const start = performance.now()
    const pixels = await pixelsOf(bytes)
    expect(performance.now() - start).toBeLessThan(5000)
    expect(pixels).toMatchObject({ fault, variants: [] })
  })

  test('a text chunk that unpacks to 128 MB costs next to nothing', async () => {
    const packed = deflateSync(new Uint8Array(2 ** 27))
    const start = performance.now()
    await pixelsOf(make.withPngChunk(png, 'zTXt', make.concat('Comment\0\0', packed)))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('a run over a folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'images-'))
  const write = (path: string, content: Uint8Array | string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const page = (...images: string[]): string =>
    [
      '---',
      'titel: Proef met beelden',
      'omschrijving: Een pagina met beelden, om te proberen.',
      'bijgewerkt: 2026-03-05',
      '---',
      '',
      ...images.map((image, index) => `![Een vlak in twee kleuren, nummer ${index + 1}](${image})\n`)
    ].join('\n')
  afterAll(() => rmSync(root, { recursive: true }))

  const read = async () => {
    const workers = openWorkers()
    try {
      return await load(root, workers)
    } finally {
      await workers.close()
    }
  }

  test('draws what is right, each file once, and leaves what nobody uses', async () => {
    write('docs/over/proef.md', page('groot.jpg', './klein.png', 'kopie.png', 'derde.webp'))
    write('docs/over/groot.jpg', await make.plainImage('jpeg', 2400, 1200))
    write('docs/over/klein.png', await make.plainImage('png', 300, 200))
    write('docs/over/kopie.png', await make.plainImage('png', 300, 200))
    write('docs/over/derde.webp', await make.plainImage('webp', 700, 400))
    write('docs/over/vergeten.png', await make.plainImage('png', 30, 20))

    const { site, diagnostics } = await read()
    expect(diagnostics.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'docs/over/vergeten.png image-unused'
    ])
    if (!site) throw new Error('No site')
    const outputs = new Map([...emit(site, OPTIONS)].map(({ path, bytes }) => [path, bytes]))
    const images = [...outputs].filter(([path]) => path.startsWith('static/beelden/'))
    expect(images).toHaveLength(6)
    for (const [path, bytes] of images) {
      expect(path).toMatch(/^static\/beelden\/[0-9a-f]{16}-\d+\.webp$/u)
      expect(imageType(bytes)).toBe('WebP')
      expect(blocksOf(bytes)).toEqual([])
    }
    const { body } = JSON.parse(new TextDecoder().decode(outputs.get('docs/over/proef.json'))) as {
      body: ['p', object, ['img', Record<string, unknown>]][]
    }
    expect(body.map(([, , [, { width, height }]]) => [width, height])).toEqual([
      [960, 480],
      [300, 200],
      [300, 200],
      [700, 400]
    ])
    const [large, small] = body.map(([, , [, props]]) => props)
    expect(large?.['beelden']).toEqual([
      [expect.stringMatching(/-480\.webp$/u), 480],
      [large?.['src'], 960],
      [expect.stringMatching(/-1600\.webp$/u), 1600]
    ])
    expect(small?.['beelden']).toBeUndefined()
  })

  test('gives the same bytes again, from the cache and without', async () => {
    const once = await read()
    const again = await read()
    if (!once.site || !again.site) throw new Error('No site')
    const bytes = [...emit(once.site, OPTIONS)]
    expect([...emit(again.site, OPTIONS)]).toEqual(bytes)
    for (const source of once.site.images.values())
      expect(await pixelsOf(source.bytes)).toMatchObject({ variants: source.image?.variants })
  })

  test('names every bad image and stops at none', async () => {
    const jpeg = await make.plainImage('jpeg')
    const png = await make.plainImage('png')
    const bad: Record<string, Uint8Array | string> = {
      'afgebroken.jpg': jpeg.subarray(0, 500),
      'beweging.webp': await make.animatedWebp(),
      'bom.png': make.pngBomb(30_000),
      'foto.jpg': await make.phonePhoto(),
      'iphone.heic': make.concat('\0\0\0\x18ftypheic'),
      'iphone.jpg': make.concat('\0\0\0\x18ftypheic', new Uint8Array(99)),
      'kop.png': make.pngClaiming(30_000, 30_000, new Uint8Array(9)),
      'leeg.webp': '',
      'schijn.png': jpeg,
      'script.jpg': make.concat(jpeg, '<script>alert(1)</script>'),
      'tekening.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'tekst.png': make.withPngChunk(png, 'tEXt', 'Author\0An Peeters'),
      'vlag.gif': 'GIF89a',
      'scan.tiff': 'II*\0',
      'HOOFD.PNG': png
    }
    for (const [name, content] of Object.entries(bad)) write(`docs/over/fout/${name}`, content)
    const start = performance.now()
    const { diagnostics, site } = await read()
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(site).toBeUndefined()
    const said = diagnostics.filter(({ path }) => path.startsWith('docs/over/fout/'))
    expect(new Set(said.map(({ path }) => path.slice('docs/over/fout/'.length)))).toEqual(
      new Set(Object.keys(bad))
    )
    expect(
      said
        .filter(({ rule }) => rule !== 'image-unused')
        .map(({ path, rule, message }) => `${path.slice('docs/over/fout/'.length)} ${rule}: ${message}`)
    ).toMatchSnapshot()
    expect(JSON.stringify(diagnostics)).not.toContain('Peeters')
  })
})

test('an image that no adapter has seen is refused', async () => {
  const source: Source = { path: 'docs/over/beeld.png', bytes: await make.plainImage('png') }
  expect(link([source], []).diagnostics.map(({ rule }) => rule)).toContain('image-broken')
  expect(
    link(await withImageFacts([source]), [prepare(source)].slice(1)).diagnostics.map(({ rule }) => rule)
  ).not.toContain('image-broken')
})
