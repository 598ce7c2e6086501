/** Lists first, and what stands around a page: on a phone and on a desk. */

import { expect, test } from 'vitest'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const PHONE = { width: 390, height: 844 }
const WIDE = { width: 1280, height: 900 }
/** Rows, or the cards of modules. */
const ROWS = ':is(.rijen, .modules__kaarten)'
const LISTS = ['/praktijk', '/opleiding', '/inzetkader', '/zones', '/begrippen', '/recht']

test('on a phone the list of a section begins in the first screen, before what explains it', async () => {
  const page = await site.tab({ viewport: PHONE })
  for (const address of LISTS) {
    await page.goto(site.origin + address)
    await hydrated(page)
    const first = await page.locator(`${ROWS} a`).first().boundingBox()
    expect((first?.y ?? 0) + (first?.height ?? 0), address).toBeLessThan(PHONE.height)
    const uitleg = await page.getByRole('heading', { name: 'Uitleg', exact: true }).boundingBox()
    expect(uitleg?.y, address).toBeGreaterThan(first?.y ?? Infinity)
    const [kop = ''] = await page.locator('.onderdelen > h2').allInnerTexts()
    // The shared zone is a row, and no zone.
    const aantal = (await page.locator(`${ROWS} > li`).count()) - (address === '/zones' ? 1 : 0)
    expect(kop, address).toMatch(new RegExp(`\\(${aantal}\\)`, 'u'))
  }
})

test('what explains a list is one tap away, and above it', async () => {
  const page = await site.tab({ viewport: PHONE })
  await page.goto(`${site.origin}/recht`)
  await hydrated(page)
  const way = page.locator('.naar-uitleg a')
  expect(await way.innerText()).toBe('Wat mag en wat moet?')
  const first = await page.locator('.rijen a').first().boundingBox()
  expect((await way.boundingBox())?.y).toBeLessThan(first?.y ?? 0)
  await way.click()
  const heading = page.getByRole('heading', { name: 'Wat mag en wat moet?' })
  await expect.poll(async () => (await heading.boundingBox())?.y).toBeLessThan(PHONE.height / 2)
})

test('the letters of the glossary lead to the terms that begin with them', async () => {
  const page = await site.tab({ viewport: PHONE })
  await page.goto(`${site.origin}/begrippen`)
  await hydrated(page)
  const letters = page.locator('.alfabet a')
  expect(await letters.count()).toBeGreaterThan(10)
  await letters.getByText('W', { exact: true }).click()
  const section = page.locator('section:has(> #_w)')
  const titles = await section.locator('.rijen__titel').allInnerTexts()
  expect(titles.map((title) => title.charAt(0).toLowerCase()).filter((sign) => sign !== 'w')).toEqual([])
  await expect.poll(async () => (await section.boundingBox())?.y).toBeLessThan(PHONE.height)
})

test('beside a chapter: where one is in the side list and on the page, what it is worth, and its citation', async () => {
  const page = await site.tab({ viewport: WIDE, permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${site.origin}/inzetkader/bodycam/0.1/herziening`)
  await hydrated(page)
  const current = page.locator('.theme-doc-sidebar-container .menu__link[aria-current="page"]')
  await expect.poll(async () => (await current.boundingBox())?.y).toBeLessThan(WIDE.height)
  const open = page.locator('.theme-doc-sidebar-container .menu__link--sublist[aria-expanded="true"]')
  expect(await open.allInnerTexts()).toEqual(['Opleiden en bijsturen'])

  const beside = page.locator('.over-pagina')
  expect(await beside.innerText()).toMatch(/^Hoofdstuk 29\s[^]*Concept versie 0\.1/u)
  await beside.getByRole('button', { name: 'Citeer deze pagina' }).click()
  await beside.getByText('Gekopieerd').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Hoofdstuk 29 "Herziening van het inzetkader"\nInzetkader Bodycam, versie 0\.1: concept, niet van kracht\nPLOT[^]*\/herziening\nGeraadpleegd op/u
  )

  const lines = page.locator('.inhoud a')
  await lines.last().click()
  await expect
    .poll(() => page.locator('.inhoud a[aria-current]').getAttribute('href'))
    .toBe(await lines.last().getAttribute('href'))
})

test('previous and next are named by their titles', async () => {
  const page = await site.tab({ viewport: WIDE })
  await page.goto(`${site.origin}/inzetkader/bodycam/0.1/doel-en-reikwijdte`)
  expect(await page.locator('.pagination-nav__label').allInnerTexts()).toEqual([
    'Moet ik nu opnemen?',
    'Juridische grondslag en toestemmingen'
  ])
})
