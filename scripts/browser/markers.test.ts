/**
 * Contributed text is data wherever the framework may have taken it for source: read from what the build made of a site
 * in which every free text is hostile (scripts/fixtures/markers.ts), and seen in a browser.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import * as z from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { hostile } from '../fixtures/markers.ts'
import type { JsonSchema } from '../fixtures/schema-example.ts'
import { ensurePdfTools, pdfInfo } from '../io/poppler.ts'
import { nameOf } from '../pipeline/core/address.ts'
import { ANTWOORDEN } from '../pipeline/core/antwoordbestand.ts'
import { KINDS } from '../pipeline/kinds.ts'
import { omschrijvingOf } from '../pipeline/emit/page-link.ts'
import { schemaOf } from '../pipeline/kinds.ts'
import { vragenlijstOf } from '../pipeline/site/bevragingen.ts'
import { leaksIn } from './leaks.ts'
import { markedSite, MARKERS_BUILD, MARKERS_MODULES } from './markers.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const { site: marked, places } = markedSite()
const planted = new Set(places)

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

const isPicture = (path: string): boolean => ['.png', '.woff2'].includes(extname(path))
const FILES = [MARKERS_BUILD, MARKERS_MODULES].flatMap(filesIn).filter((path) => !isPicture(path))

describe('what is planted', () => {
  test.each(KINDS)('%s: every field that takes any text, and the body', (kind) => {
    const fields = freeFields(z.toJSONSchema(schemaOf(kind), { io: 'input' }) as JsonSchema).map(
      (field) => `${kind} ${field}`
    )
    expect(fields.filter((field) => !planted.has(field))).toEqual([])
    if (kind !== 'kaart') expect(planted).toContain(`${kind} tekst`)
  })

  test('headings, articles, the register', () => {
    for (const place of ['pagina kop', 'hoofdstuk artikel', 'register door', 'register besluit'])
      expect(planted).toContain(place)
  })

  test('what a survey asks, and what one chooses from', () => {
    const vragen = ['v-eerste.vraag', 'v-keuze.antwoorden.tekst', 'v-open.vraag', 'v-open.uitleg']
    for (const place of [...vragen.map((vraag) => `vragen.${vraag}`), 'schalen.antwoorden.tekst'])
      expect(planted).toContain(`bevraging ${place}`)
  })
})

describe('what the build made', () => {
  test('it holds the bundle of the server, and markers in every kind of file', () => {
    const holding = FILES.filter((path) => /qzm\d+zq/u.test(readFileSync(path, 'utf8')))
    expect(holding.some((path) => path.endsWith('server.bundle.js'))).toBe(true)
    expect(new Set(holding.map(extname))).toEqual(new Set(['.csv', '.html', '.js', '.json', '.txt', '.xml']))
  })

  test('each marker is a value of data, as it was planted', () => {
    expect(FILES.flatMap((path) => leaksIn(path, readFileSync(path, 'utf8')))).toEqual([])
  })

  test.each([
    ['a module of front matter', 'x.js', `export const frontMatter = {title: 'qzm1zq'}`],
    ['a template', 'x.mjs', 'export const a = `qzm1zq`'],
    ['an expression', 'x.js', `JSON.parse('{}', globalThis.qzm1zq)`],
    ['other words than were planted', 'x.js', `JSON.parse('"qzm1zq anders"')`],
    ['a script', 'x.html', '<script>"qzm1zq"</script>'],
    ['an element', 'x.html', `<p>${hostile(1)}`],
    ['a comment', 'x.html', '<!-- qzm1zq -->'],
    ['a handler', 'x.html', '<p onclick="qzm1zq">'],
    ['a style', 'x.html', '<style>p { color: qzm1zq }</style>'],
    ['a worker', 'sw.js', `cache('qzm1zq')`],
    ['a file without text', 'x.css', '"qzm1zq"']
  ])('%s would be seen', (_, path, text) => {
    expect(leaksIn(path, text)).not.toEqual([])
  })
})

const site = useSite(MARKERS_BUILD)
let context: BrowserContext
const ran: string[] = []

beforeAll(async () => {
  context = await site.browser.newContext()
  await context.exposeFunction('merk', (number: number) => ran.push(`marker ${number} ran`))
})
afterAll(() => context.close())

/** A page of each kind, and each view. */
const SEEN = [
  ...KINDS.map((kind) => marked.entries.find((entry) => entry.kind === kind)?.address ?? ''),
  '/',
  ...['alles', 'op', 'wijzigingen', 'korps', 'blad', 'kit', 'invullen', 'optellen', 'open-data'].flatMap(
    (view) => [...marked.fixedAddresses].find((address) => address.endsWith(`/${view}`)) ?? []
  )
]

test.each(SEEN)('%s: nothing runs, and the page wakes', async (address) => {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('dialog', (dialog) => {
    ran.push(dialog.message())
    void dialog.dismiss()
  })
  await page.goto(site.origin + address)
  await hydrated(page)
  expect(await page.locator('[data-merk]').count()).toBe(0)
  expect([...ran, ...faults]).toEqual([])
  await page.close()
})

describe('a survey', () => {
  const bevraging = marked.entries.find((entry) => entry.kind === 'bevraging')
  const resultaat = marked.entries.find((entry) => entry.kind === 'resultaat')
  if (!bevraging || !resultaat) throw new Error('The fixture site has no survey')
  const { vingerafdruk } = vragenlijstOf(bevraging)
  const bestand = (words: string, code: string, kenmerk: string): string =>
    JSON.stringify({
      van: 'PLOT kenniscentrum',
      soort: ANTWOORDEN,
      versie: 1,
      bewaard: {
        bevraging: nameOf(bevraging.address),
        vingerafdruk,
        kenmerk,
        beurt: 1,
        keuzes: { 'v-eerste': [code] },
        woorden: { 'v-open': words }
      }
    })

  test('own words on the form are words, also when they come back', async () => {
    const page = await context.newPage()
    // The first and last day on which one answers, which are those of every date that was filled in.
    await page.clock.setFixedTime(new Date(`${bevraging.data.open_tot ?? ''}T12:00:00+01:00`))
    await page.goto(`${site.origin}${bevraging.address}/invullen`)
    const woorden = page.locator('.bevraging textarea')
    await woorden.fill(hostile(9001))
    await page.locator('.bevraging [type=radio]').first().check()
    await page.reload()
    await expect.poll(() => woorden.inputValue()).toContain('qzm9001zq')
    expect(await page.locator('[data-merk]').count()).toBe(0)
    expect(ran).toEqual([])
    await page.close()
  })

  test('files of answers with hostile names, codes and words are counted or refused', async () => {
    const page = await context.newPage()
    await page.goto(`${site.origin}${bevraging.address}/optellen`)
    const naam = (number: number): string => `<img src=x onerror="merk(${number})">${number}.json`
    const goed = Array.from({ length: 5 }, (_, index) =>
      bestand(hostile(9100 + index), 'nodig', `000000000000000${index}`)
    )
    const fout = [
      bestand(hostile(9200), hostile(9201), '00000000000000aa'),
      bestand('', 'nodig', hostile(9202)),
      hostile(9203),
      '{"__proto__":{"merk":1}}'
    ]
    await page.getByLabel('Kies bestanden van je zone').setInputFiles(
      [...goed, ...fout].map((text, index) => ({
        name: naam(9300 + index),
        mimeType: 'application/json',
        buffer: Buffer.from(text)
      }))
    )
    await expect
      .poll(() => page.locator('.bevraging__stand').first().innerText())
      .toBe('5 bestanden geteld, 4 niet.')
    await page.getByText('Alle antwoorden, enkel voor jouw zone').click()
    await expect.poll(() => page.locator('.bevraging dl').first().innerText()).toContain('qzm9104zq')
    expect(await page.locator('[data-merk], .bevraging img').count()).toBe(0)
    expect(ran).toEqual([])
    await page.close()
  })
})

test.each(['/nieuws/atom.xml', '/nieuws/rss.xml', '/praktijk/atom.xml', '/praktijk/rss.xml', '/sitemap.xml'])(
  '%s is read, and holds no planted element',
  async (path) => {
    const page = await context.newPage()
    await page.goto(`${site.origin}/404`)
    const seen = await page.evaluate(async (url) => {
      const xml = new DOMParser().parseFromString(await (await fetch(url)).text(), 'application/xml')
      return [...xml.querySelectorAll('parsererror, [data-merk], b, script')].map(
        ({ textContent }) => textContent
      )
    }, path)
    expect(seen).toEqual([])
    await page.close()
  }
)

test.each(['rechtsbron', 'inzetkader'] as const)(
  'what a %s tells machines is one block of data, with the words that were planted',
  async (kind) => {
    const entry = marked.entries.find((one) => one.kind === kind)
    const page = await context.newPage()
    await page.goto(site.origin + (entry?.address ?? ''))
    await hydrated(page)
    const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
    const names = texts.map((text) => (JSON.parse(text) as { name?: string }).name)
    // The framework tells of the way to the page in a block of its own, without a name.
    expect(names.filter((name) => name !== undefined)).toEqual([entry?.data.titel])
    expect(ran).toEqual([])
    await page.close()
  }
)

describe('title and description reach every place they had', () => {
  const hoofdstuk = marked.entries.find((entry) => entry.address === '/inzetkader/bodycam/2.0/bewaring')
  const spaced = (text: string | null | undefined): string => (text ?? '').replace(/\s+/gu, ' ').trim()

  test.each([true, false])('before and after the scripts (scripts: %s)', async (javaScriptEnabled) => {
    if (!hoofdstuk) throw new Error('The fixture site lost a chapter')
    const own = await site.browser.newContext({ javaScriptEnabled })
    const page = await own.newPage()
    await page.goto(site.origin + hoofdstuk.address)
    if (javaScriptEnabled) await hydrated(page)
    await expectHead(page, hoofdstuk.data.titel, omschrijvingOf(hoofdstuk))
    await own.close()
  })

  test('after going there from another page', async () => {
    if (!hoofdstuk) throw new Error('The fixture site lost a chapter')
    const page = await context.newPage()
    await page.goto(`${site.origin}/inzetkader/bodycam/2.0/activering`)
    await hydrated(page)
    await page.locator(`.pagination-nav a[href="${hoofdstuk.address}"]`).click()
    await page.waitForURL(`**${hoofdstuk.address}`)
    await page.locator('h1', { hasText: spaced(hoofdstuk.data.titel) }).waitFor()
    await expectHead(page, hoofdstuk.data.titel, omschrijvingOf(hoofdstuk))
    expect(ran).toEqual([])
    await page.close()
  })

  async function expectHead(page: Page, titel: string, omschrijving: string): Promise<void> {
    const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name)
    // Written a frame later than the page is drawn.
    await expect.poll(async () => spaced(await page.title())).toBe(`${spaced(titel)} | PLOT kenniscentrum`)
    expect(spaced(await attribute('meta[property="og:title"]', 'content'))).toBe(
      `${spaced(titel)} | PLOT kenniscentrum`
    )
    for (const selector of ['meta[name="description"]', 'meta[property="og:description"]'])
      expect(spaced(await attribute(selector, 'content'))).toBe(spaced(omschrijving))
    const crumbs = await page.locator('.kruimels li').allTextContents()
    expect(crumbs.join()).toMatch(/qzm\d+zq/u)
    const steps = await page.locator('.pagination-nav__label').allTextContents()
    expect(steps.length).toBeGreaterThan(0)
    for (const step of steps) expect(step).toMatch(/qzm\d+zq/u)
  }

  test('on paper', async () => {
    if (!hoofdstuk) throw new Error('The fixture site lost a chapter')
    ensurePdfTools()
    const page = await context.newPage()
    await page.goto(site.origin + hoofdstuk.address)
    await hydrated(page)
    const info = pdfInfo(await page.pdf({ tagged: true, preferCSSPageSize: true }))
    expect(spaced(info.get('Title'))).toBe(`${spaced(hoofdstuk.data.titel)} | PLOT kenniscentrum`)
    expect(info.get('JavaScript')).toBe('no')
    await page.close()
  })
})

/** The fields that take any text: no choice, date, address or name. `acties.doe` stands in the items of a list. */
function freeFields(schema: JsonSchema, path: readonly string[] = []): string[] {
  const { type, pattern, format, items, properties } = schema
  if (properties)
    return Object.entries(properties).flatMap(([name, field]) => freeFields(field, [...path, name]))
  if (items) return freeFields(items, path)
  const takesAny = pattern === undefined || new RegExp(pattern, 'u').test('a"\\b')
  const isText = type === 'string' && format === undefined && !schema.enum && schema.const === undefined
  return isText && takesAny ? [path.join('.')] : []
}
