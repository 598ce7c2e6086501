/** Where zones stand, by the clock of the reader: what is too old goes grey on a page that nobody built again. */

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../pipeline/core/calendar.ts'
import type { InvoeringView } from '../pipeline/emit/views/invoering.ts'
import { vervaltOp } from '../pipeline/zones/invoering.ts'
import { expectAccessible, openAll } from './axe.ts'
import { html } from './html.ts'
import { dataOf, useSite } from './site.ts'
import { type Visit, visit } from './visit.ts'

const ADDRESS = '/opvolging/invoering'
const WIDTH = 360

const site = useSite()
const { zones, technologieen } = dataOf(ADDRESS) as InvoeringView
const [technologie] = technologieen
/** The first fact of a zone that says where it stands: on its own day nothing else of that zone is known. */
const told = zones.flatMap(({ titel, tegel, address, feiten }) =>
  feiten
    .filter((feit) => feit.technologie === technologie?.naam && feit.stand !== 'onbekend')
    .toSorted((a, b) => (a.op < b.op ? -1 : 1))
    .slice(0, 1)
    .flatMap((feit) => (tegel ? [{ titel, tegel, address, feit }] : []))
)

let seen: Visit
let page: Page
beforeAll(async () => {
  const context = await site.browser.newContext({ viewport: { width: WIDTH, height: 740 } })
  await context.clock.setFixedTime(noonOn(first().feit.op))
  seen = await visit(context, site.origin + ADDRESS)
  page = seen.page
})
afterAll(() => {
  expect(seen.problems).toEqual([])
})

function first(): (typeof told)[number] {
  const [found] = told
  if (!found) throw new Error('No zone of the content says where it stands')
  return found
}

function noonOn(day: string): Date {
  return new Date(`${day}T12:00:00+01:00`)
}

/** As on a phone that wakes up on that day. */
async function wakeOn(day: string): Promise<void> {
  await page.clock.setFixedTime(noonOn(day))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

/** The sign and the word of a zone in the matrix and on the map, each with the tone that repeats them. */
async function shown(): Promise<string[]> {
  const { address } = first()
  const cell = page.locator(`tr:has(a[href^="${address}#"]) td`).first().locator('.status')
  const tile = page.locator(`.tegel[href^="${address}#"]`).first()
  const tone = /status--\w+/u
  return [
    `${await cell.innerText()} ${tone.exec((await cell.getAttribute('class')) ?? '')?.[0] ?? ''}`,
    `${await tile.locator('span').first().innerText()} ${tone.exec((await tile.getAttribute('class')) ?? '')?.[0] ?? ''}`
  ]
}

test('without a script the page tells of the day of its content', () => {
  const { bijgewerkt } = dataOf(ADDRESS) as InvoeringView
  const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(bijgewerkt)
  )
  expect(html(seen.html).texts().join(' ')).toContain(`Op ${day} is de stand:`)
})

test('since when the police needs no consent for a bodycam, the page says in the words of the content', () => {
  const words = html(seen.html).texts().join(' ')
  expect(words).toMatch(
    /bij de politie sinds 20 januari 2024 enkel nog voor vaste en tijdelijk vaste camera/u
  )
})

test('a cell and a tile go grey when the clock passes the last day, without a build or a reload', async () => {
  const end = vervaltOp(first().feit.op)
  const fresh = await shown()
  for (const words of fresh) expect(words).not.toContain('Onbekend')
  await wakeOn(addDays(end, -1))
  expect(await shown()).toEqual(fresh)
  await wakeOn(end)
  await page.locator(`.tegel.status--grijs[href^="${first().address}#"]`).first().waitFor()
  expect(await shown()).toEqual(Array(2).fill('? Onbekend status--grijs'))
})

test('the map and the matrix answer to the keyboard on the smallest phone', async () => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH)
  const tiles = page.locator('.tegelkaart').first().locator('.tegel')
  await tiles.first().focus()
  const places: number[][] = []
  for (let index = 0; index < (await tiles.count()); index++) {
    expect(await tiles.nth(index).evaluate((tile) => tile === document.activeElement)).toBe(true)
    const { x, y, width, height } = (await tiles.nth(index).boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0
    }
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    places.push([y + (await page.evaluate(() => window.scrollY)), x])
    await page.keyboard.press('Tab')
  }
  // As an eye goes: by row, and in a row from the left.
  expect(places.toSorted(([y = 0, x = 0], [top = 0, left = 0]) => y - top || x - left)).toEqual(places)

  const row = page.locator(`tr:has(a[href^="${first().address}#"])`)
  await row.locator('a').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await row.locator('details[open]').first().innerText()).toContain(`Bron: ${first().feit.bron}`)
})

test('is accessible with all unfolded, light and dark', async () => {
  await openAll(page)
  await expectAccessible(page)
})

test('a tile leads to where the zone stands on its own page', async () => {
  await page.locator(`.tegel[href^="${first().address}#"]`).first().focus()
  await page.keyboard.press('Enter')
  await page.locator('h1', { hasText: first().titel }).waitFor()
  expect(new URL(page.url()).hash).toBe('#_invoering')
  expect(await page.locator('#_invoering').innerText()).toBe('Invoering')
})
