/** A site under a path: every address that we write leads to it, wherever it is written, and nothing leads beside it. */

import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qrImage } from '../../src/print/blad-css.ts'
import { launch } from '../io/browser.ts'
import { writePdfs } from '../io/pdf.ts'
import { ensurePdfTools } from '../io/poppler.ts'
import { qrOf } from '../pipeline/emit/inzetkader/blad-codes.ts'
import { encodeBlad, BLAD_NORMALISER } from '../pipeline/inzetkader/blad.ts'
import { type Host, type Hosted, page as pageOf, serveAs, text } from './hosts.ts'
import { html } from './html.ts'
import { KENNIS_BUILD, KENNIS_PATH, KENNIS_URL } from './kennis.ts'
import { linksInPdf } from './pdf-links.ts'
import { addressOfFile } from './site.ts'
import { hydrated } from './visit.ts'
import { openServed, untilKept } from './worker.ts'

const CHAPTER = '/inzetkader/bodycam/2.0/activering'
const REPORT = '/praktijk/zone-noord/2022-01-10-te-laat-aangezet'

/** Another site stands beside ours on this host. */
const host: Host = (path) =>
  path.startsWith(`${KENNIS_PATH}/`)
    ? pageOf(path.slice(KENNIS_PATH.length), KENNIS_BUILD)
    : text(404, 'Een andere site')

let browser: Browser
let hosted: Hosted
beforeAll(async () => {
  hosted = await serveAs(host)
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await hosted.close()
})

/** Where a page of this site stands on the host of the test. */
const at = (address: string): string => hosted.origin + KENNIS_PATH + address

function filesEndingIn(ending: string): string[] {
  return readdirSync(KENNIS_BUILD, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith(ending)
  )
}

const readBuilt = (path: string): string => readFileSync(join(KENNIS_BUILD, path), 'utf8')

/** All that an element says of where something is; what a script does, in the words of our own template. */
function addressesIn(source: string): string[] {
  const scripts = [...source.matchAll(/"([^"\s]*\/assets\/js\/[^"\s]+)"/gu)].map(
    ([, address = '']) => address
  )
  const elements = html(source).all()
  const named = elements.flatMap(({ href, src, srcset = '', action, content = '' }) => [
    ...[href, src, action].filter((address) => address !== undefined),
    ...srcset.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
    ...(/^https?:/u.test(content) ? [content] : [])
  ])
  return [...scripts, ...named].filter((address) => address !== '' && !address.startsWith('data:'))
}

/** Every address of this site that its files write, with the files that do. */
function allWritten(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const note = (address: string, from: string): void => {
    const { origin, href } = new URL(address, KENNIS_URL + addressOfFile(from))
    if (origin !== new URL(KENNIS_URL).origin) return
    const url = href.replace(/#.*$/u, '')
    found.set(url, [...(found.get(url) ?? []), from])
  }
  for (const path of filesEndingIn('.html'))
    for (const address of addressesIn(readBuilt(path))) note(address, path)
  for (const path of filesEndingIn('.xml'))
    for (const [address] of readBuilt(path).matchAll(/https?:\/\/plot\.example[^<"\s]*/gu))
      note(address, path)
  return found
}

describe('what is written in pages and feeds', () => {
  const written = allWritten()

  test('is a lot, of every sort', () => {
    expect(written.size).toBeGreaterThan(100)
    for (const sort of ['.webp', '.js', '.css', '.woff2', '.svg', '.png', '/atom.xml', REPORT, '/bijdragen'])
      expect(
        [...written.keys()].some((url) => url.includes(sort)),
        sort
      ).toBe(true)
  })

  test('stands under the path of the site', () => {
    const beside = [...written].filter(([url]) => !url.startsWith(`${KENNIS_URL}/`))
    expect(beside.map(([url, from]) => `${from[0]}: ${url}`)).toEqual([])
  })

  test('is there', async () => {
    const dead: string[] = []
    for (const [url, from] of written) {
      // What the page for what is not there calls its own.
      if (url === `${KENNIS_URL}/404.html`) continue
      const { status } = await fetch(url.replace(KENNIS_URL, at('')))
      if (status !== 200) dead.push(`${from[0]}: ${url} (${status})`)
    }
    expect(dead).toEqual([])
  })
})

describe('in a browser', () => {
  /** Opens a page; `missed` are requests that the host has no answer for, `beside` those outside the path. */
  async function open(address: string) {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    const missed: string[] = []
    const beside: string[] = []
    const problems: string[] = []
    page.on('response', (response) => {
      if (response.status() >= 400) missed.push(response.url())
    })
    page.on('request', (request) => {
      if (/^https?:/u.test(request.url()) && !request.url().startsWith(at('/'))) beside.push(request.url())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(at(address))
    await hydrated(page)
    return { page, faults: { missed, beside, problems } }
  }

  const NONE = { missed: [], beside: [], problems: [] }

  test.each([
    ['/', 'h1'],
    [CHAPTER, '.artikel'],
    [REPORT, '.gevolgen'],
    ['/zones/zone-noord', 'img[srcset]'],
    ['/praktijk', '.rijen'],
    ['/blad?b=bodycam_1.0&a=6-1.000000', '.blad__uitspraak h2'],
    ['/inzetkader/bodycam/op?datum=2021-03-14', '.op__antwoord .artikel'],
    ['/inzetkader/bodycam/wijzigingen?van=1.0&naar=2.0', '.uitkomst .verschil'],
    ['/opvolging/nazicht', 'h1'],
    ['/opvolging/gaten', 'h1']
  ])('%s finds all that it asks for', async (address, shown) => {
    const { page, faults } = await open(address)
    await page.locator(shown).first().waitFor()
    for (const image of await page.locator('main img').all()) {
      await image.scrollIntoViewIfNeeded()
      await expect
        .poll(() => image.evaluate((img) => (img as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0)
    }
    expect(faults).toEqual(NONE)
    await page.close()
  })

  test('a page that is not there leads on', async () => {
    const { page } = await open('/404')
    await page.locator('main').getByRole('link', { name: 'startpagina' }).click()
    await page.waitForURL(at('/'))
    await page.close()
  })

  test('links are followed without loading a page anew, to reports too', async () => {
    const { page, faults } = await open('/praktijk')
    await page.evaluate("window.isSame = 'ja'")
    await page.locator('main').getByRole('link', { name: 'De camera ging te laat aan' }).click()
    await page.waitForURL(at(REPORT))
    await page.locator('.gevolgen h3 a').click()
    await page.waitForURL(`**${KENNIS_PATH}/inzetkader/bodycam/1.1/activering#bc-6-1`)
    await page.locator('.artikel').first().waitFor()
    expect(await page.evaluate('window.isSame')).toBe('ja')
    expect(faults).toEqual(NONE)
    await page.close()
  })

  test('what stands beside the site on its host is another site', async () => {
    const { page } = await open('/')
    const link = page.locator('main a').last()
    await link.evaluate((element) => element.setAttribute('href', '/anders'))
    await link.click()
    await page.getByText('Een andere site').waitFor()
    await page.close()
  })

  test('a citation carries the published address', async () => {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.addInitScript(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text } } })"
    )
    await page.goto(at(CHAPTER))
    await hydrated(page)
    await page.locator('.citeer').first().click()
    await page.getByText('Gekopieerd').waitFor()
    expect(await page.evaluate('window.copied')).toContain(`Adres: ${KENNIS_URL}${CHAPTER}#bc-6-1\n`)
    await page.close()
  })

  test('what was read opens without network, and what was not leads home', async () => {
    const context = await browser.newContext()
    const page = await openServed(context, at(CHAPTER))
    await untilKept(page, KENNIS_PATH + CHAPTER, 'Activering')
    await page.goto(at('/'))
    await untilKept(page, `${KENNIS_PATH}/`, 'Bodycams')
    await context.setOffline(true)
    await page.goto(at(CHAPTER))
    expect(await page.locator('.bewaard').innerText()).toContain('je leest een bewaarde kopie')
    await page.goto(at('/zones/zone-zuid'))
    expect(await page.locator('h1').innerText()).toBe('Je hebt geen verbinding')
    await page.getByRole('link', { name: 'startpagina' }).click()
    await page.waitForURL(at('/'))
    expect(await page.locator('.bewaard').innerText()).toContain('je leest een bewaarde kopie')
    await context.close()
  })
})

describe('on paper', () => {
  test('links within the site say their host too', async () => {
    const page = await browser.newPage()
    await page.goto(at(CHAPTER))
    await page.emulateMedia({ media: 'print' })
    const link = page.locator(`.pagina a[href^="${KENNIS_PATH}/"]:not(.artikelnummer)`).first()
    const { origin } = new URL(KENNIS_URL)
    expect(await wordsAfter(link)).toBe(` (${origin}${await link.getAttribute('href')})`)
    await page.close()
  })

  test('the head of a sheet says where it can be read', async () => {
    const page = await browser.newPage()
    await page.goto(at(CHAPTER))
    expect(await page.locator('.print-kop').textContent()).toContain(` · ${KENNIS_URL}${CHAPTER}`)
    await page.close()
  })

  test('a code leads to the published address', () => {
    const blad = { technologie: 'bodycam', versie: '1.0', normaliser: BLAD_NORMALISER, artikels: [] }
    expect(readBuilt('inzetkader/bodycam/1.0/alles.html')).toContain(
      qrImage(qrOf(KENNIS_URL + encodeBlad(blad)))
    )
  })

  /** What the browser writes behind a link, as one text. */
  async function wordsAfter(link: Locator): Promise<string> {
    const content = await link.evaluate((element) => getComputedStyle(element, '::after').content)
    return [...content.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map(([, text]) => text).join('')
  }
})

test('a PDF leads to the published site, where other links go on as they are', async () => {
  ensurePdfTools()
  const folder = join(dirname(KENNIS_BUILD), 'pdf')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const versions = [{ technologie: 'bodycam', versie: '1.0' }]
  await writePdfs({ build: KENNIS_BUILD, to: folder, versions, withArtikels: false }, () => undefined)
  const links = linksInPdf(join(folder, 'bodycam/1.0/activering.pdf'))
  expect(links.length).toBeGreaterThan(2)
  expect(links.filter((url) => !url.startsWith(`${KENNIS_URL}/`))).toEqual([])
})
