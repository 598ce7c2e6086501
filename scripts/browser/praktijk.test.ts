/** The list of reports with 300 of them: what a reader chooses stands in the address, and the first page stays small. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import Lessen from '../../src/views/lessen.tsx'
import { metVerslagen } from '../fixtures/verslagen.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { readSources } from '../io/read.ts'
import { compile } from '../pipeline/compile.ts'
import { emit } from '../pipeline/emit/index.ts'
import type { LessenView } from '../pipeline/emit/views/lessen.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { BUILD, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const KADER = join(PROJECT_ROOT, 'scripts/fixtures/kader')

const site = useSite()
/** Their files, by address: what the site would serve if it had them. */
let files: ReadonlyMap<string, Buffer>
beforeAll(() => {
  const { site: kader } = compile(readSources(KADER), OPTIONS)
  if (!kader) throw new Error('The site of the fixture has a fault')
  const outputs = emit(metVerslagen(kader, 300), OPTIONS)
  files = new Map(
    [...outputs].map(({ path, bytes }) => [path.replace(/^static/u, ''), Buffer.from(bytes)] as const)
  )
})

const isOfList = ({ pathname }: URL): boolean =>
  /^\/data\/praktijk(?:-rijen\.[0-9a-f]+)?\.json$/u.test(pathname)

async function opened(search: string, options = {}): Promise<Tab> {
  const page = await site.tab({ viewport: { width: 390, height: 844 }, ...options })
  await page.route(isOfList, (route) => {
    const body = files.get(new URL(route.request().url()).pathname)
    return body ? route.fulfill({ body, contentType: 'application/json' }) : route.abort()
  })
  await page.goto(`${site.origin}/praktijk${search}`)
  await hydrated(page)
  return page
}

const titels = (page: Tab): Promise<string[]> => page.locator('.verslagen .rijen__titel').allInnerTexts()
const stand = (page: Tab): Promise<string> => page.locator('.verslagen__stand').innerText()
/** Asked of the page itself: a click is answered before Playwright hears of the new address. */
const searchOf = (page: Tab): Promise<string> => page.evaluate(() => location.search)
/** Until the rows of what was chosen are there: until then the page shows others. */
const rowsThere = (page: Tab): Promise<void> => page.locator('.verslagen [aria-busy=false]').waitFor()

describe('300 reports', () => {
  test('an address is a choice: it shows the rows, and says how many', async () => {
    const page = await opened('?technologie=bodycam&werkt=werkte-niet')
    await expect.poll(() => stand(page)).toBe('25 van de 302 verslagen')
    await expect.poll(() => titels(page)).toHaveLength(20)
    expect(await page.locator('.verslagen .rijen__merken').allInnerTexts()).toSatisfy((rows: string[]) =>
      rows.every((row) => row.includes('✕ Werkte niet'))
    )
  })

  test('boxes, pages and the way back', async () => {
    const page = await opened('')
    expect(await searchOf(page)).toBe('')
    const own = await titels(page)
    await page.locator('.facetten > summary').click()
    const box = (naam: string) => page.getByRole('checkbox', { name: naam })
    await box('Bodycam').check()
    await expect.poll(() => titels(page)).toHaveLength(20)
    expect(await searchOf(page)).toBe('?technologie=bodycam')
    await box('Politie').check()
    await expect.poll(() => page.locator('.onderdelen__aantal').innerText()).toBe('(102)')
    await rowsThere(page)
    const first = await titels(page)
    await expectAccessibleHereToo(page)

    await page.getByRole('link', { name: 'Volgende' }).click()
    await expect.poll(() => titels(page)).not.toEqual(first)
    expect(await searchOf(page)).toBe('?technologie=bodycam&dienst=politie&pagina=2')
    expect(await page.locator('.bladeren [aria-current]').innerText()).toBe('2')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_onderdelen')

    await page.goBack()
    await expect.poll(() => titels(page)).toEqual(first)
    await page.goBack()
    await expect.poll(() => box('Politie').isChecked()).toBe(false)
    expect(await searchOf(page)).toBe('?technologie=bodycam')
    await page.goBack()
    await expect.poll(() => titels(page)).toEqual(own)
    await page.goForward()
    await expect.poll(() => box('Bodycam').isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Technologie: Bodycam. Laat deze keuze weg' }).click()
    await expect.poll(() => titels(page)).toEqual(own)
    expect(await searchOf(page)).toBe('')
  })

  test('nothing that fits, and no connection, are said', async () => {
    const page = await opened('?zone=nergens')
    await expect.poll(() => stand(page)).toBe('Geen enkel verslag past bij wat je koos.')
    await page.unrouteAll()
    await page.route(isOfList, (route) => route.abort())
    await page.goto(`${site.origin}/praktijk?zone=zone-oost`)
    await expect.poll(() => stand(page)).toContain('er is geen verbinding')
  })

  test('the first page, and all that a first choice fetches, is at most 60 kB', () => {
    const packed = (bytes: Buffer | string): number => gzipSync(bytes, { level: 9 }).length
    const noise = noisy()
    const rows = [...files].filter(([path]) => path.startsWith('/data/praktijk-rijen.'))
    const [, firstRows = Buffer.alloc(0)] = rows[0] ?? []
    const kB = {
      // With ten rows; ten more, with words that nothing packs, at most what is counted for the page itself.
      html: packed(readFileSync(join(BUILD, 'praktijk.html'))),
      pagina: packed(noise(files.get('docs/praktijk.json') ?? Buffer.alloc(0))),
      keuze: packed(files.get('/data/praktijk.json') ?? ''),
      rijen: packed(noise(firstRows))
    }
    const all = Object.values(kB).reduce((sum, bytes) => sum + bytes, 0)
    expect(Object.values(kB).every((bytes) => bytes > 500)).toBe(true)
    expect(all, JSON.stringify(kB)).toBeLessThanOrEqual(60_000)
  })
})

test('figures, where there are any, are accessible too', async () => {
  const page = await site.tab({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.origin}/opvolging/lessen`)
  await hydrated(page)
  const view = JSON.parse(String(files.get('docs/opvolging/lessen.json'))) as LessenView
  const html = renderToStaticMarkup(createElement(Lessen, { page: view }))
  await page.locator('.pagina').evaluate((element, filled) => {
    element.outerHTML = filled
    document.querySelector('.lessen details')?.setAttribute('open', '')
  }, html)
  expect(await page.locator('.staven').evaluate((chart) => chart.clientHeight)).toBeGreaterThan(400)
  await expectAccessible(page)
})

test('without JavaScript the newest reports stand there, and nothing that does not work', async () => {
  const page = await site.tab({ javaScriptEnabled: false })
  await page.goto(`${site.origin}/praktijk`)
  expect((await titels(page)).length).toBeGreaterThan(5)
  expect(await page.locator('.filterkeuze').isVisible()).toBe(false)
  expect(await page.getByText('✕ Werkte niet').first().isVisible()).toBe(true)
})

/** The same rows with titles and sentences of letters that come in no order, so that they pack as no text does. */
function noisy(): (bytes: Buffer) => string {
  let seed = 1
  const letter = (): string => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (seed % 26))
  }
  return (bytes) =>
    bytes
      .toString()
      .replace(/(?<="(?:titel|omschrijving)":")[^"]+/gu, (text) => text.replace(/\p{L}/gu, letter))
}
