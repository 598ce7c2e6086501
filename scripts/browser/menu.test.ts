/** On a phone: the menu by keyboard and without a script, contents, tables and targets. */

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const PHONE = { viewport: { width: 390, height: 844 } }
const HOOFDSTUK = '/inzetkader/bodycam/0.1/waarschuwing'

async function open(address: string, options = {}): Promise<Page> {
  const page = await site.tab({ ...PHONE, ...options })
  await page.goto(site.origin + address)
  return page
}

test('the menu holds focus, closes with Escape and gives focus back', async () => {
  const page = await open(HOOFDSTUK)
  await hydrated(page)
  const toggle = page.locator('.navbar__toggle')
  await toggle.click()
  const menu = page.getByRole('dialog', { name: 'Menu' })
  await menu.waitFor()
  const focused = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)
  const count = await menu.locator('a, button').count()
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('Tab')
    // After the last stop a browser goes by its own bar, which is the body here.
    expect(await focused('dialog, dialog *, body')).toBe(true)
  }
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })
  expect(await focused('.navbar__toggle')).toBe(true)
  expect(await toggle.getAttribute('aria-expanded')).toBe('false')
})

test('the menu says the whole name, names home and field cards, and leads there', async () => {
  const page = await open(HOOFDSTUK)
  await hydrated(page)
  await page.locator('.navbar__toggle').click()
  const menu = page.getByRole('dialog', { name: 'Menu' })
  expect(await menu.locator('strong').first().innerText()).toBe('PLOT kenniscentrum')
  const links = await menu.locator('.menublad__delen a').allInnerTexts()
  expect(links.slice(0, 3)).toEqual(['Start', 'Veldkaart bodycam', 'Veldkaart drones'])
  for (const target of await menu.locator('.menublad__delen a, .menublad__kop button, .menu__link').all())
    expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(43.9)
  await menu.getByRole('link', { name: 'Recht', exact: true }).click()
  await page.locator('h1', { hasText: 'Recht' }).waitFor()
  expect(await menu.count()).toBe(0)
})

test('a heading is no tab stop, and contents and menu are 44 px high', async () => {
  const page = await open(HOOFDSTUK)
  expect(await page.locator('.kop__anker:not([tabindex="-1"])').count()).toBe(0)
  for (const target of ['.navbar__toggle', '.inhoud-dicht > summary'])
    expect((await page.locator(target).boundingBox())?.height, target).toBeGreaterThanOrEqual(43.9)
})

test('the way back is one line, and nothing of the page touches the next', async () => {
  const page = await open('/inzetkader/bodycam/0.1/kaart')
  const steps = await page.locator('.kruimels a:visible').all()
  expect(steps).toHaveLength(3)
  const lines = await Promise.all(steps.map(async (step) => (await step.boundingBox())?.y))
  expect(new Set(lines).size).toBe(1)
  const [strip, list] = [
    await page.locator('.strip').boundingBox(),
    await page.locator('.kaart').boundingBox()
  ]
  expect((list?.y ?? 0) - (strip?.y ?? 0) - (strip?.height ?? 0)).toBeGreaterThanOrEqual(4)
})

test('the arrows between steps stay where all surfaces take the colours of the reader', async () => {
  const page = await open('/inzetkader/bodycam/0.1/bewaring-en-wissing')
  await page.emulateMedia({ forcedColors: 'active' })
  const [arrow, ink] = await page
    .locator('.stappen > ol > li')
    .first()
    .evaluate((step) => [getComputedStyle(step, '::after').backgroundColor, getComputedStyle(step).color])
  expect(arrow).toBe(ink)
  await page.emulateMedia({ forcedColors: null })
})

test('without a script the menu is a list, contents open, and a day has its table', async () => {
  const page = await open(HOOFDSTUK, { javaScriptEnabled: false })
  expect(await page.locator('.navbar__toggle').isVisible()).toBe(false)
  const links = page.locator('.navbar__link')
  expect(await links.count()).toBeGreaterThan(5)
  for (const link of await links.all()) expect(await link.isVisible()).toBe(true)
  await page.locator('.inhoud-dicht > summary').click()
  expect(await page.locator('.inhoud-dicht a').first().isVisible()).toBe(true)
  await page.goto(`${site.origin}/inzetkader/bodycam/op`)
  expect(await page.getByText('Zonder JavaScript zoek je zelf').isVisible()).toBe(true)
  expect(await page.locator('.versies > li').first().isVisible()).toBe(true)
})

test('the cells of a table stand below each other, each with its head; on a desk it is a table', async () => {
  const page = await open('/recht')
  const table = page.locator('.tabel').first()
  const cells = table.locator('tbody tr').first().locator('td')
  const heads = await table.locator('th').allTextContents()
  const [first, second] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()]
  expect(second?.y).toBeGreaterThanOrEqual((first?.y ?? Infinity) + (first?.height ?? 0) - 1)
  expect(await cells.nth(1).getAttribute('data-kop')).toBe(heads[1])
  expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(1)
  await page.setViewportSize({ width: 1280, height: 900 })
  expect((await cells.nth(1).boundingBox())?.y).toBe((await cells.nth(0).boundingBox())?.y)
  await page.setViewportSize(PHONE.viewport)
})
