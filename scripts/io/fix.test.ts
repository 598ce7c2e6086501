import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import * as make from '../fixtures/images.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { type Fix, fixContent } from './fix.ts'
import { sharp } from './sharp.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fix-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const HEAD = '---\ntitel: Tekst\nomschrijving: Een tekst.\nbijgewerkt: 2026-03-05\n---\n\n'

const read = (path: string): Buffer => readFileSync(join(root, path))
const list = (): string[] => readdirSync(join(root, 'docs/over')).sort()

/** What it says; a second time it says nothing new and changes no byte. */
async function fix(): Promise<Fix[]> {
  const { fixes } = await fixContent(root)
  const state = () => list().map((name) => [name, read(`docs/over/${name}`).toString('base64')])
  const after = state()
  expect((await fixContent(root)).fixes.filter(({ left }) => left === undefined)).toEqual([])
  expect(state()).toEqual(after)
  return fixes
}

test('takes personal data out of an image and changes no pixel', async () => {
  const bare = new Uint8Array(await make.picture(300, 200).png().toBuffer())
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const image = sharp(bare).withExif({ IFD0: { Artist: 'An' }, IFD3: { GPSLatitude: '50/1 1/1 0/1' } })
    write(`docs/over/${format}.${format}`, await image.toFormat(format).toBuffer())
  }
  expect(await fix()).toEqual(
    ['jpeg', 'png', 'webp'].map((format) => ({
      path: `docs/over/${format}.${format}`,
      what: 'beeld',
      done: ['plaats (GPS), naam weggehaald']
    }))
  )
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const expected = await sharp(await sharp(bare).toFormat(format).toBuffer())
      .raw()
      .toBuffer()
    const pixels = await sharp(read(`docs/over/${format}.${format}`))
      .raw()
      .toBuffer()
    expect(pixels.equals(expected)).toBe(true)
  }
})

test('turns a photo that lies on its side, in its own format', async () => {
  write('docs/over/foto.jpg', await make.phonePhoto(200, 100))
  await fix()
  const bytes = read('docs/over/foto.jpg')
  expect(personalIn(bytes)).toEqual([])
  const { format, width, height, orientation } = await sharp(bytes).metadata()
  expect({ format, width, height, orientation }).toEqual({ format: 'jpeg', width: 100, height: 200 })
  const raw = await sharp(bytes).raw().toBuffer()
  expect([...raw.subarray(0, 3)].map((value) => value > 128)).toEqual([true, false, false])
})

test('leaves what it cannot repair, and says so', async () => {
  const broken = (await make.phonePhoto(200, 100)).subarray(0, 900)
  write('docs/over/kapot.jpg', broken)
  write('docs/over/latin1.md', new Uint8Array([0x63, 0x61, 0x66, 0xe9]))
  write('docs/over/groot.md', '\ufeff'.repeat(200_000))
  symlinkSync(join(root, 'docs/over/groot.md'), join(root, 'docs/over/link.md'))
  const fixes = await fix()
  expect(fixes.map(({ path, done, left }) => [path, done, left])).toEqual([
    [
      'docs/over/kapot.jpg',
      [],
      'bevat plaats (GPS), naam, toestelnummer, tijdstip, maar is beschadigd of te groot'
    ]
  ])
  expect(read('docs/over/kapot.jpg')).toEqual(Buffer.from(broken))
})

test('repairs a text', async () => {
  write('docs/over/tekst.md', `\ufeff${HEAD}Een\r\ntwee\u200b`)
  expect(await fix()).toEqual([
    {
      path: 'docs/over/tekst.md',
      what: 'tekst',
      done: [
        'het merkteken vooraan (BOM) weggehaald',
        'onzichtbare tekens weggehaald',
        'de regeleinden van Windows omgezet',
        'een regeleinde achteraan gezet'
      ]
    }
  ])
  expect(read('docs/over/tekst.md').toString()).toBe(`${HEAD}Een\ntwee\n`)
})

test('writes the end of a name in small letters, with the links beside it', async () => {
  const png = await make.plainImage('png', 9, 9)
  write(
    'docs/over/tekst.md',
    `${HEAD}Zie ![een vlak](foto.PNG) en ![nog een](./foto.PNG "titel") en grote-foto.PNG.\n`
  )
  write('docs/over/foto.PNG', png)
  write('docs/over/PAGINA.MD', 'Tekst.\n')
  expect(await fix()).toEqual([
    { path: 'docs/over/PAGINA.MD', what: 'naam', done: ['hernoemd tot PAGINA.md'] },
    { path: 'docs/over/foto.PNG', what: 'naam', done: ['hernoemd tot foto.png'] }
  ])
  expect(list()).toEqual(['PAGINA.md', 'foto.png', 'tekst.md'])
  expect(read('docs/over/tekst.md').toString()).toBe(
    `${HEAD}Zie ![een vlak](foto.png) en ![nog een](./foto.png "titel") en grote-foto.PNG.\n`
  )
})

test('leaves a name where a link may break or another file stands', async () => {
  const png = await make.plainImage('png', 9, 9)
  write('docs/over/wet.md', `${HEAD}![een vlak](../over/foto.PNG)\n`)
  write('docs/over/foto.PNG', png)
  write('docs/over/twee.PNG', png)
  write('docs/over/twee.png', png)
  write('docs/over/mijn foto.PNG', png)
  expect(await fix()).toEqual([])
})

test('leaves an adopted version alone, by its register and by what it says of itself', async () => {
  const line =
    '{"soort":"vaststelling","versie":"1.0","door":"Stuurgroep","op":"2026-01-15","besluit":"SG-1","van_kracht_op":"2026-02-01","artikels":{},"bladen":{},"bestanden":{}}\n'
  const broken = '\ufeffTekst\r\nmet\u200b fouten'
  write('docs/inzetkader/bodycam/register.jsonl', line)
  const photo = await make.phonePhoto(200, 100)
  write('docs/inzetkader/bodycam/1.0/tekst.md', broken)
  write('docs/inzetkader/bodycam/1.0/foto.JPG', photo)
  write('docs/inzetkader/bodycam/1.1/tekst.md', broken)
  const index = `---\r\ntitel: Versie 2.0\r\nomschrijving: Regels.\r\nbijgewerkt: 2026-11-23\r\nstatus: vastgesteld\r\npeildatum: 2026-11-23\r\n---\r\n\r\nTekst.`
  write('docs/inzetkader/drones/2.0/index.md', index)
  const { fixes, adopted } = await fixContent(root)
  expect(fixes.map(({ path }) => path)).toEqual(['docs/inzetkader/bodycam/1.1/tekst.md'])
  expect(adopted).toEqual(['docs/inzetkader/bodycam/1.0/', 'docs/inzetkader/drones/2.0/'])
  expect(read('docs/inzetkader/bodycam/1.0/tekst.md').toString()).toBe(broken)
  expect(read('docs/inzetkader/bodycam/1.0/foto.JPG')).toEqual(Buffer.from(photo))
  expect(read('docs/inzetkader/drones/2.0/index.md').toString()).toBe(index)
})
