/** The slides of the modules of this site, opened from a disk: nothing falls off one, they go on by keyboard, and without a program they read. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from '../io/browser.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { pdfInfo } from '../io/poppler.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'

const KITS = join(PROJECT_ROOT, 'generated/static/lespakket')
const MODULES = readdirSync(KITS, { withFileTypes: true }).flatMap((one) =>
  one.isDirectory() ? [one.name] : []
)
const addressOf = (module: string): string => pathToFileURL(join(KITS, module, 'dias.html')).href

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const SCREEN = { viewport: { width: 1280, height: 720 } }

/** Runs in the page: the number of each slide of which something does not fit. */
const FALLEN = `(() => {
  const bladen = [...document.querySelectorAll('.blad')]
  const isOver = (element) =>
    element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
  return bladen.flatMap((blad, index) => {
    bladen.forEach((other) => { other.hidden = other !== blad })
    return ['.dia', '.dia__tekst'].some((name) => isOver(blad.querySelector(name))) ? [index + 1] : []
  })
})()`

const stand = (page: Page) => page.locator('.balk__stand').innerText()
const shown = (page: Page) => page.locator('.blad:not([hidden])')

test('by keyboard from the first to the last, with notes beside them; nothing is asked for', async () => {
  const page = await browser.newPage(SCREEN)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const address = addressOf('bodycam-basis')
  await page.goto(address)
  const count = await page.locator('.blad').count()
  expect(await stand(page)).toBe(`1 / ${count}`)
  await expectAccessible(page)
  const walk: [key: string, now: number][] = [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['ArrowLeft', 1],
    ['End', count],
    ['ArrowDown', count],
    ['Home', 1]
  ]
  for (const [key, now] of walk) {
    await page.keyboard.press(key)
    expect(await stand(page), key).toBe(`${now} / ${count}`)
  }
  await page.keyboard.press('ArrowRight')
  expect(await shown(page).count()).toBe(1)
  expect(await page.getByRole('status').textContent()).toBe(`Dia 2 van ${count}: Wat je leert`)
  expect(page.url()).toBe(`${address}#_dia-2`)

  await page.getByRole('button', { name: 'Notities', exact: true }).press('Enter')
  expect(await shown(page).locator('.notities').innerText()).toContain('Geen notities bij deze dia.')
  expect(await shown(page).locator('.volgende').innerText()).toBe('Hierna: Wat en wanneer')
  await expectAccessibleHereToo(page)
  await page.keyboard.press('Escape')
  expect(await shown(page).count()).toBe(count)
  expect([...new Set(asked)]).toEqual([address])
  await page.close()
})

test('a window of their own for the notes goes along', async () => {
  const page = await browser.newPage(SCREEN)
  await page.goto(addressOf('bodycam-basis'))
  const [notes] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Notities in eigen venster' }).click()
  ])
  await notes.locator('body.spreker').waitFor()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => stand(notes)).toMatch(/^2 \//u)
  await notes.keyboard.press('ArrowRight')
  await expect.poll(() => stand(page)).toMatch(/^3 \//u)
  await page.context().close()
})

test.each(MODULES)('nothing falls off a slide: %s', async (module) => {
  const page = await browser.newPage(SCREEN)
  await page.goto(addressOf(module))
  expect(await page.evaluate(FALLEN)).toEqual([])
  await page.close()
})

test('on a phone, and without a program, they are one page to read; on paper a sheet each, with the notes', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false
  })
  const page = await context.newPage()
  await page.goto(addressOf('drone-inzet-basis'))
  const count = await page.locator('.blad').count()
  expect(await page.locator('.blad:visible').count()).toBe(count)
  expect(await page.locator('.balk').isVisible()).toBe(false)
  const widest = await page.locator('html').evaluate((html) => html.scrollWidth)
  expect(widest).toBe(390)
  const pages = Number(pdfInfo(await page.pdf({ preferCSSPageSize: true })).get('Pages'))
  expect(pages).toBeGreaterThanOrEqual(count)
  expect(pages).toBeLessThan(count + 4)
  await context.close()
})
