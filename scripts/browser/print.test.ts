/** Paper: everything open, addresses visible, and a head that says what the text was worth and when. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { emitOptions, PROJECT_ROOT } from '../io/project.ts'
import { type Lespakket, LESPAKKET_FOLDER, LESPAKKET_LIST } from '../pipeline/core/lespakket.ts'
import { type Pdf, PDF_FOLDER, PDF_LIST } from '../pipeline/core/pdf.ts'
import { BUILD, pageData, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const { siteUrl } = emitOptions()
const CHAPTER = `${currentAddress('bodycam')}/waarschuwing`

test('an article on paper is complete', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.origin + CHAPTER)
  await hydrated(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")

  /* Chromium draws the head in the margin of every sheet (paper.test.ts); the one above the text is for other browsers. */
  expect(await page.locator('.print-kop').isVisible()).toBe(false)
  const { strip } = pageData(CHAPTER)
  const kop = (await page.locator('.print-kop').textContent())?.split(' · ')
  expect(kop?.slice(0, 3)).toEqual(['Hoofdstuk 5. Waarschuwing', 'Bodycam', `versie ${strip.versie}`])
  expect(kop?.includes('Sjabloon, geen vastgestelde regel')).toBe(strip.sjabloon === true)
  expect(kop?.slice(-3)).toEqual([
    expect.stringMatching(/^Bijgewerkt \d+ \w+ \d{4}$/u),
    expect.stringMatching(/^Afgedrukt \d+ \w+ \d{4}$/u),
    siteUrl + CHAPTER
  ])
  for (const reason of await page.locator('.waarom > div').all()) expect(await reason.isVisible()).toBe(true)
  const after = await page
    // A citation names its article, on paper too; other links say where they lead.
    .locator('.pagina a[href^="/recht/"]:not(.artikelnummer)')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain(new URL(siteUrl).origin)
  expect(after).toContain('/recht/')
  for (const hidden of [
    '.navbar',
    '.footer',
    '.theme-doc-sidebar-container',
    '.begrip__uitleg',
    '.aanhang'
  ]) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false)
  }
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
  expect(await page.locator('.waarom').first().getAttribute('open')).toBeNull()
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  await page.close()
})

describe('the PDFs of a page', () => {
  const PDF: Pdf = {
    naam: 'Dit hoofdstuk',
    address: '/pdf/een.pdf',
    pagina: CHAPTER,
    bytes: 1_260_000,
    bladen: 4,
    vingerafdruk: '0123456789ab'
  }

  /** What a chapter links when the list of the site holds these. */
  async function linked(list: readonly Pdf[]): Promise<string[]> {
    const page = await site.tab()
    await page.route(`**/${PDF_FOLDER}/${PDF_LIST}`, (route) => route.fulfill({ json: list }))
    const asked = page.waitForResponse(`**/${PDF_FOLDER}/${PDF_LIST}`)
    await page.goto(site.origin + CHAPTER)
    await (await asked).finished()
    if (list.some(({ pagina }) => pagina === CHAPTER)) await page.locator('.pdfs a').first().waitFor()
    return page
      .locator('.pdfs a')
      .evaluateAll((links) => links.map((link) => `${link.getAttribute('href') ?? ''}: ${link.textContent}`))
  }

  test('are linked with their size when the site has them', async () => {
    expect(await linked([{ ...PDF, pagina: '/inzetkader' }, PDF])).toEqual([
      '/pdf/een.pdf: Dit hoofdstuk pdf, 4 bladen, 1,3 MB'
    ])
  })

  test('are not while there are none of this page', async () => {
    expect(await linked([])).toEqual([])
    expect(await linked([{ ...PDF, pagina: '/inzetkader' }])).toEqual([])
  })

  test('a site without them has an empty list, so nothing is asked in vain', () => {
    expect(readFileSync(join(PROJECT_ROOT, 'static', PDF_FOLDER, PDF_LIST), 'utf8').trim()).toBe('[]')
  })
})

describe('the kit of a module', () => {
  const MODULE = '/opleiding/bodycam-basis'
  const LIST = `${LESPAKKET_FOLDER}/${LESPAKKET_LIST}`
  const ZIP = {
    naam: 'lespakket-bodycam-basis-2026-11-28-0a1b2c.zip',
    titel: 'Het hele lespakket',
    waarvoor: 'Alle bestanden hieronder in één keer.',
    soort: 'zip',
    address: '/lespakket/lespakket-bodycam-basis-2026-11-28-0a1b2c.zip',
    bytes: 1_260_000,
    vingerafdruk: '0a1b2c345678'
  }
  const MADE = ['dias.html', 'scorm.zip', 'vragen.gift.txt', 'module.json']

  /** What its page offers when the list of the site holds these. */
  async function offered(
    list: readonly Lespakket[]
  ): Promise<{ href: string; text: string; height: number }[]> {
    const page = await site.tab()
    await page.route(`**/${LIST}`, (route) => route.fulfill({ json: list }))
    const asked = page.waitForResponse(`**/${LIST}`)
    await page.goto(site.origin + MODULE)
    await (await asked).finished()
    if (list.length > 0) await page.locator('.lespakket .knop').waitFor()
    return page.locator('.lespakket li > a').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        text: link.textContent,
        height: link.getBoundingClientRect().height
      }))
    )
  }

  test('is offered with its sort and size where somebody made it', async () => {
    const [first, ...others] = await offered([{ module: MODULE, bijgewerkt: '2026-11-28', bestanden: [ZIP] }])
    expect(others).toEqual([])
    expect(first).toMatchObject({ href: ZIP.address, text: 'Het hele lespakket zip, 1,3 MB' })
    expect(first?.height).toBeGreaterThanOrEqual(44)
  })

  test('is what the site always has where nobody did', async () => {
    const shown = await offered([])
    expect(shown.map(({ href }) => href)).toEqual(MADE.map((naam) => `/lespakket/bodycam-basis/${naam}`))
    for (const { href, text, height } of shown) {
      const { length } = readFileSync(join(BUILD, href))
      expect(text.endsWith(`, ${Math.round(length / 1000)} kB`)).toBe(true)
      expect(height).toBeGreaterThanOrEqual(44)
    }
  })

  test('a site without kits has an empty list, so nothing is asked in vain', () => {
    expect(readFileSync(join(PROJECT_ROOT, 'static', LIST), 'utf8').trim()).toBe('[]')
  })
})
