/** Takes the data out of a photo in a real browser: what comes back has none, stands upright, and nothing was sent. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as make from '../fixtures/images.ts'
import { sharp } from '../io/sharp.ts'
import { personalIn } from '../pipeline/images/personal.ts'
import { expectAccessible } from './axe.ts'
import { useSite } from './site.ts'
import { visit } from './visit.ts'

const FOTO = '/bijdragen/foto'
const site = useSite()

async function open() {
  const context = await site.browser.newContext({ acceptDownloads: true })
  const visited = await visit(context, site.origin + FOTO)
  const choose = (name: string, mimeType: string, bytes: Uint8Array) =>
    visited.page
      .getByLabel('Foto', { exact: true })
      .setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })
  return { context, choose, ...visited }
}

test('a photo of a phone comes back without its data and upright, and none of it leaves the device', async () => {
  const { context, page, choose, problems, foreign } = await open()
  const photo = await make.phonePhoto(200, 100)
  expect(personalIn(photo)).toContain('plaats (GPS)')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url())
  })
  await choose('IMG_2031.JPG', 'image/jpeg', photo)
  const told = page.getByRole('status').filter({ hasText: 'Klaar: 100 bij 200 beeldpunten' })
  await told.waitFor()
  expect(await told.innerText()).toContain('plaats (GPS)')
  const link = page.getByRole('link', { name: 'Bewaar de foto zonder gegevens' })
  await expectAccessible(page)
  const box = await link.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  expect(download.suggestedFilename()).toBe('foto.jpg')
  const bytes = readFileSync(await download.path())
  expect(personalIn(bytes)).toEqual([])
  const { format, width, height, exif } = await sharp(bytes).metadata()
  expect({ format, width, height, exif }).toEqual({
    format: 'jpeg',
    width: 100,
    height: 200,
    exif: undefined
  })
  expect({ sent, foreign, problems }).toEqual({ sent: [], foreign: [], problems: [] })
  await context.close()
})

test.each([
  ['a HEIC photo', 'IMG_1.HEIC', 'image/heic', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0'), 'HEIC-foto'],
  [
    'a file that is no photo',
    'nota.jpg',
    'image/jpeg',
    Buffer.from('Een nota.'),
    'geen foto die we kunnen lezen'
  ],
  [
    'a photo that is damaged',
    'kapot.jpg',
    'image/jpeg',
    Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4]),
    'beschadigd'
  ]
])('%s is refused, with what to do', async (_, name, type, bytes, words) => {
  const { context, page, choose } = await open()
  await choose(name, type, bytes)
  await page.getByRole('status').filter({ hasText: words }).waitFor()
  expect(await page.getByRole('link', { name: 'Bewaar' }).count()).toBe(0)
  await context.close()
})

test('the keyboard reaches it, and without JavaScript the page says how it is done by hand', async () => {
  const { context, page } = await open()
  const field = page.getByLabel('Foto', { exact: true })
  await field.focus()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await context.close()
  const bare = await site.browser.newPage({ javaScriptEnabled: false })
  await bare.goto(site.origin + FOTO)
  expect(await bare.locator('.foto').innerText()).toContain(
    'Eigenschappen en persoonlijke gegevens verwijderen'
  )
  await bare.close()
})
