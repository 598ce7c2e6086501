/** What is dropped or pasted is read in a real browser: the same words as in Node, clean pictures, nothing run and nothing fetched. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleForWorker, gzipped } from '../fixtures/bare-worker.ts'
import { errorsIn, type Naam, wordFile } from '../fixtures/word.ts'
import { launch } from '../io/browser.ts'
import { sharp } from '../io/sharp.ts'
import { personalIn } from '../pipeline/images/personal.ts'

/** Bytes, gzipped, of what a phone fetches at the first drop. */
const LIMIT = 200_000

type Gelezen = { markdown: string; opmerkingen: string[]; beelden: { naam: string; bytes: number[] }[] }

let page: Page
let close: () => Promise<void>
const fetched: string[] = []

beforeAll(async () => {
  const bundle = await bundleForWorker('src/bijdragen/word/lees.ts', {
    globalName: 'word',
    conditions: ['browser', 'module']
  })
  const bytes = gzipped(bundle)
  process.stdout.write(`What reads a Word document in a browser: ${bytes} bytes gzipped.\n`)
  expect(bytes).toBeLessThanOrEqual(LIMIT)
  const browser = await launch()
  close = () => browser.close()
  page = await browser.newPage()
  page.on('request', (request) => fetched.push(request.url()))
  // As strict as a host can be: no text becomes code, nothing is fetched.
  await page.setContent(
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; img-src data: blob:">`
  )
  await page.addScriptTag({ content: `${bundle};globalThis.word = word` })
})

afterAll(async () => close())

/** Calls what the bundle exports, and brings the pictures out as numbers. */
function read(name: 'leesWord' | 'leesPlak', given: number[] | string): Promise<Gelezen | string> {
  return page.evaluate(
    async ([name, given]) => {
      const { word } = globalThis as unknown as {
        word: Record<string, (given: unknown) => Promise<{ beelden: { naam: string; blob: Blob }[] }>>
      }
      try {
        const read = await word[name]?.(typeof given === 'string' ? given : new Uint8Array(given).buffer)
        const beelden = await Promise.all(
          (read?.beelden ?? []).map(async ({ naam, blob }) => ({
            naam,
            bytes: [...new Uint8Array(await blob.arrayBuffer())]
          }))
        )
        return { ...read, beelden } as unknown as Gelezen
      } catch (error) {
        return (error as Error).message
      }
    },
    [name, given] as const
  )
}

const filed = async (name: Naam) => (await read('leesWord', [...wordFile(name)])) as Gelezen

test.each(['word', 'libreoffice'] as const)('a document comes through clean: %s', async (name) => {
  const original = wordFile(name)
  const { markdown, beelden } = await filed(name)
  expect(errorsIn(markdown)).toEqual([])
  for (const words of [
    '## Wat gebeurde er',
    '  - In één zin.',
    '| - | - |',
    '](https://www.besafe.be/nl)',
    '](beeld-1.jpg)'
  ])
    expect(markdown).toContain(words)
  expect(beelden.map(({ naam }) => naam)).toEqual(['beeld-1.jpg'])
  const picture = new Uint8Array(beelden[0]?.bytes ?? [])
  expect(personalIn(picture)).toEqual([])
  expect(original.length).toBeGreaterThan(picture.length)
  const { format, width, height, exif } = await sharp(picture).metadata()
  // Upright: the phone lay on its side.
  expect({ format, width, height, exif }).toEqual({
    format: 'jpeg',
    width: 240,
    height: 320,
    exif: undefined
  })
})

test('hostile paste stays text, nothing of it runs and nothing is fetched', async () => {
  const hostile = `<p>Voor {1+1}<script>globalThis.ran = 1</script><img src="https://voorbeeld.be/x.gif" onerror="globalThis.ran = 2"><svg onload="globalThis.ran = 3"></svg><a href="javascript:globalThis.ran=4">klik</a></p><iframe srcdoc="<script>parent.ran = 5</script>"></iframe>`
  expect(await read('leesPlak', hostile)).toMatchObject({ markdown: 'Voor {1+1}klik', beelden: [] })
  expect(await read('leesPlak', '<b>'.repeat(300_000))).toMatch(/^Deze opmaak is te ingewikkeld/u)
  expect(await read('leesPlak', `${'x '.repeat(500_000)}x`)).toMatch(
    /^Dit is te veel om in één keer te plakken/u
  )
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  expect(fetched).toEqual([])
})
