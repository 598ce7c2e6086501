/** A market survey by the clock and the weights of the reader: what is too old goes grey, what weighs stands in the address. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../pipeline/core/calendar.ts'
import type { PageOf } from '../pipeline/emit/page.ts'
import { bewijsVervaltOp } from '../pipeline/markt/vergelijking.ts'
import { expectAccessible, openAll } from './axe.ts'
import { html } from './html.ts'
import { dataOf, useSite } from './site.ts'
import { type Visit, visit } from './visit.ts'

const ADDRESS = '/markt/bodycam'
const WIDTH = 360

const site = useSite()
const { data, markt } = dataOf(ADDRESS) as PageOf<'markt'>
/** The newest evidence: on its own day it counts, and nothing is newer. */
const bewijs = markt.producten
  .flatMap(({ bewijzen, titel }) => bewijzen.map((each) => ({ ...each, titel })))
  .toSorted((a, b) => (a.op > b.op ? -1 : 1))
  .at(0)

let seen: Visit
let page: Page
beforeAll(async () => {
  const context = await site.browser.newContext({ viewport: { width: WIDTH, height: 740 } })
  await context.clock.setFixedTime(noonOn(found().op))
  seen = await visit(context, site.origin + ADDRESS)
  page = seen.page
})
afterAll(() => {
  expect(seen.problems).toEqual([])
})

function found(): NonNullable<typeof bewijs> {
  if (!bewijs) throw new Error('No product of the content has any evidence')
  return bewijs
}

function noonOn(day: string): Date {
  return new Date(`${day}T12:00:00+01:00`)
}

/** As on a phone that wakes up on that day. */
async function wakeOn(day: string): Promise<void> {
  await page.clock.setFixedTime(noonOn(day))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

const cel = () => {
  const row = data.eisen.find(({ id }) => id === found().eis)?.eis ?? ''
  return page.locator('.markt__tabel tr', { hasText: row }).locator(`td[data-kop="${found().titel}"] .status`)
}

test('without a script the products are compared, all criteria alike, and nothing asks to be chosen', () => {
  const words = html(seen.html).texts().join(' ')
  for (const { titel } of markt.producten) expect(words).toContain(titel)
  for (const { eis } of data.eisen) expect(words).toContain(eis)
  expect(words).toMatch(/\d+ van de \d+ punten/u)
})

test('a cell goes grey when the clock passes the last day, without a build or a reload', async () => {
  const end = bewijsVervaltOp(found())
  const fresh = await cel().innerText()
  expect(fresh).not.toContain('Onbekend')
  await wakeOn(addDays(end, -1))
  await page.locator('h3', { hasText: `De uitkomst op ${inWords(addDays(end, -1))}` }).waitFor()
  expect(await cel().innerText()).toBe(fresh)
  await wakeOn(end)
  await page.locator('h3', { hasText: `De uitkomst op ${inWords(end)}` }).waitFor()
  expect(await cel().innerText()).toBe('? Onbekend')
  expect(await cel().getAttribute('class')).toContain('status--grijs')
  await wakeOn(found().op)
  await page.locator('h3', { hasText: `De uitkomst op ${inWords(found().op)}` }).waitFor()
})

function inWords(day: string): string {
  return new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

test('weights are set by keyboard on the smallest phone, change the points, and come back from the address', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH)
  const uitkomst = page.locator('.markt__uitkomst')
  const before = await uitkomst.innerText()
  const first = page.locator('.markt__gewichten select').first()
  await first.focus()
  for (const control of await page.locator('.markt__gewichten :is(select, label:has(input))').all())
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/gewicht=/u)
  const weighed = await uitkomst.innerText()
  expect(weighed).not.toBe(before)
  const criterium = data.criteria[0]?.id ?? ''
  expect(new URL(page.url()).search).toBe(`?gewicht=${criterium}-2`)

  for (let index = 0; index < data.criteria.length; index++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.waitForURL(/leverancier=nee/u)
  await page.reload()
  await page.locator('.markt__gewichten button').waitFor()
  expect(await first.inputValue()).toBe('2')
  expect(await page.locator('.markt__gewichten input').isChecked()).toBe(true)

  await page.locator('.markt__gewichten input').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.search === '')
  expect(await uitkomst.innerText()).toBe(before)
})

test('what was compared can be kept as a table', async () => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.markt__bewaar button').press('Enter')
  ])
  expect(download.suggestedFilename()).toBe('vergelijking.csv')
  expect(await download.failure()).toBeNull()
})

test('is accessible with all unfolded, light and dark', async () => {
  await openAll(page)
  await expectAccessible(page)
})
