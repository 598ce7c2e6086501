/** Going from page to page without loading anew, reports included, and back. */

import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageData, REPORTS, useSite } from './site.ts'
import { visit } from './visit.ts'

const site = useSite()

let context: BrowserContext
let page: Page
let problems: string[]
beforeEach(async () => {
  context = await site.browser.newContext({ viewport: { width: 1400, height: 900 } })
})
afterEach(() => context.close())

test('home → praktijk → report → other page, then back and forward', async () => {
  const [report = ''] = REPORTS
  await open('/')
  const home = await page.locator('h1').innerText()
  await follow('.navbar a[href="/praktijk"]')
  await expectPage('/praktijk')
  await follow(`main a[href="${report}"]`)
  await expectPage(report)
  const other = await firstLink(/^\/(?:begrippen|inzetkader|recht)\//u)
  await follow(`main a[href="${other}"]`)
  await expectPage(other)
  await page.goBack()
  await expectPage(report)
  await page.goBack()
  await expectPage('/praktijk')
  await page.goBack()
  await page.locator('h1', { hasText: home }).waitFor()
  for (const address of ['/praktijk', report, other]) {
    await page.goForward()
    await expectPage(address)
  }
  await expectNoLoad()
})

test('report → its zone → another report of that zone, then back', async () => {
  const [first = '', second = ''] = REPORTS.filter((address) =>
    address.startsWith('/praktijk/voorbeeldzone/')
  )
  const zone = first.replace('/praktijk/', '/zones/').replace(/\/[^/]+$/u, '')
  await open(first)
  await follow(`main a[href="${zone}"]`)
  await expectPage(zone)
  await follow(`main a[href="${second}"]`)
  await expectPage(second)
  await page.goBack()
  await expectPage(zone)
  await page.goBack()
  await expectPage(first)
  await expectNoLoad()
})

test('an anchor within a report moves to it and keeps the page', async () => {
  const report = REPORTS.find((address) => pageData(address).toc.length > 0) ?? ''
  const id = pageData(report).toc.at(-1)?.id ?? ''
  await open(report)
  await page.locator(`.inhoud a[href="#${id}"]`).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${id}`)
  await page.locator(`[id="${id}"]`).waitFor()
  await expectPage(report)
  await expectNoLoad()
})

test('a report that does not exist says so', async () => {
  await open(REPORTS[0] ?? '')
  await page.evaluate(() => history.pushState({}, '', '/praktijk/voorbeeldzone/2000-01-01-bestaat-niet'))
  await page.goBack()
  await page.goForward()
  await page.locator('h1', { hasText: 'Dit verslag vinden we niet' }).waitFor()
  expect(await page.locator('h1').count()).toBe(1)
})

/** Loads a page whole and marks its window: the mark is gone as soon as another page is loaded whole. */
async function open(address: string): Promise<void> {
  const seen = await visit(context, site.origin + address)
  page = seen.page
  problems = seen.problems
  await page.evaluate(() => Object.assign(window, { isSame: true }))
}

async function follow(selector: string): Promise<void> {
  await page.locator(selector).locator('visible=true').first().click()
}

async function expectPage(address: string): Promise<void> {
  const { titel } = pageData(address)
  await page.locator('h1', { hasText: titel }).waitFor()
  await expect.poll(() => page.title()).toBe(`${titel} | PLOT kenniscentrum`)
  expect(await page.locator('h1').allInnerTexts()).toEqual([titel])
  expect(await page.evaluate(() => location.pathname)).toBe(address)
}

async function expectNoLoad(): Promise<void> {
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true)
  expect(problems).toEqual([])
}

/** The first link in sight in the main text whose address looks like this. */
async function firstLink(pattern: RegExp): Promise<string> {
  const hrefs = await page
    .locator('main a')
    .locator('visible=true')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const found = hrefs.find((href) => pattern.test(href) && !href.includes('#'))
  if (found === undefined) throw new Error(`No link like ${String(pattern)}`)
  return found
}
