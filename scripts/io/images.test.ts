import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import * as make from '../fixtures/images.ts'
import { emit } from '../pipeline/emit/index.ts'
import { blocksOf } from '../pipeline/images/container.ts'
import { imageType } from '../pipeline/images/signature.ts'
import { link } from '../pipeline/link.ts'
import { prepare } from '../pipeline/prepare.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Site } from '../pipeline/site/site.ts'
import { withImageFacts } from './images.ts'
import { sharp } from './sharp.ts'
import { openContent } from './load.ts'
import { pixelsOf } from './pixels.ts'
import { openWorkers } from './workers.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

describe('pixels that one run reads', () => {
  /** No run has seen it: what a file ends with is no part of the picture. */
  const unseen = async (path: string, width: number, depth: 8 | 16): Promise<Source> => {
    const { data } = await sharp({ create: { width, height: 100, channels: 3, background: 'grey' } })
      .toColourspace(depth === 16 ? 'rgb16' : 'srgb')
      .png()
      .toBuffer({ resolveWithObject: true })
    return { path, bytes: new Uint8Array(Buffer.concat([data, Buffer.from(randomUUID())])) }
  }
  const faultsOf = async (sources: readonly Source[], pixels: number) =>
    (await withImageFacts(sources, { pixels, pixelsPerByte: 0 })).map(({ image }) => image?.fault)

  test('are counted; one that does not fit leaves room for a smaller one, and what was read costs nothing', async () => {
    const images = await Promise.all([
      unseen('a.png', 100, 8),
      unseen('b.png', 300, 8),
      unseen('c.png', 50, 8)
    ])
    expect(await faultsOf(images, 20_000)).toEqual([undefined, 'te-veel', undefined])
    expect(await faultsOf(images, 30_000)).toEqual([undefined, undefined, undefined])
    expect(await faultsOf(images, 0)).toEqual([undefined, undefined, undefined])
  })

  test('of 16 bits a colour count twice', async () => {
    expect(await faultsOf([await unseen('a.png', 100, 16)], 15_000)).toEqual(['te-veel'])
    expect(await faultsOf([await unseen('a.png', 100, 16)], 20_000)).toEqual([undefined])
  })

  test('of a photo are paid for by its bytes', async () => {
    const image = await unseen('a.png', 100, 8)
    const [read] = await withImageFacts([image], { pixels: 0, pixelsPerByte: 10_000 / image.bytes.length })
    expect(read?.image?.fault).toBeUndefined()
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
  const workers = openWorkers()
  afterAll(async () => {
    await workers.close()
    rmSync(root, { recursive: true })
  })

  const read = () => openContent(root, workers).load()

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
      expect(path).toMatch(/^static\/beelden\/[0-9a-f]{32}-\d+\.webp$/u)
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
    // As text: to compare arrays of bytes one by one takes seconds.
    const written = (site: Site) =>
      [...emit(site, OPTIONS)].map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('base64')}`)
    expect(written(again.site)).toEqual(written(once.site))
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
    const { diagnostics, site } = await read()
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

test('an image is looked at once for its facts, and its bytes are not kept', async () => {
  const content = await make.plainImage('png', 30, 20)
  let looks = 0
  const source: Source = {
    path: 'docs/over/beeld.png',
    get bytes() {
      looks++
      return content
    }
  }
  const [seen] = await withImageFacts([source])
  expect(looks).toBe(1)
  expect(seen?.image?.variants).toHaveLength(1)
  expect(seen?.bytes).toBe(content)
  expect(looks).toBe(2)
})

test('an image that no adapter has seen is refused', async () => {
  const source: Source = { path: 'docs/over/beeld.png', bytes: await make.plainImage('png') }
  expect(link([source], []).diagnostics.map(({ rule }) => rule)).toContain('image-broken')
  expect(
    link(await withImageFacts([source]), [prepare(source)].slice(1)).diagnostics.map(({ rule }) => rule)
  ).not.toContain('image-broken')
})
