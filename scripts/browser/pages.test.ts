/** One page of each kind: what every reader gets, with and without JavaScript. */

import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from './html.ts'
import { OWN_PAGES, PAGE_OF_KIND } from './kinds.ts'
import { pageData, useSite, summaryOf } from './site.ts'
import { type Visit, visit } from './visit.ts'

const site = useSite()

const VIEWPORT = { width: 1400, height: 900 }
let context: BrowserContext
let bare: Page
beforeAll(async () => {
  context = await site.browser.newContext({ viewport: VIEWPORT })
  bare = await site.browser.newPage({ javaScriptEnabled: false, viewport: VIEWPORT })
})

describe.each([...OWN_PAGES, ...PAGE_OF_KIND])('%s (%s)', (kind, address) => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit(context, site.origin + address)
  })
  afterAll(() => seen.page.close())

  test('answers with the right status', () => {
    expect(seen.status).toBe(kind === '404' ? 404 : 200)
  })

  test('is in Dutch as written in Belgium', async () => {
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('nl-BE')
  })

  test('has the same title before and after hydration', async () => {
    const title = html(seen.html).textOf('title')
    expect(title).not.toMatch(/^$|undefined|%%/u)
    expect(await seen.page.title()).toBe(title)
  })

  test('has one heading of the first level', async () => {
    expect(html(seen.html).all('h1')).toHaveLength(1)
    expect(await seen.page.locator('h1').count()).toBe(1)
  })

  test('gives no error, warning or hydration mismatch', () => {
    expect(seen.problems).toEqual([])
  })

  test('asks nothing of another site and sets no cookie', async () => {
    expect(seen.foreign).toEqual([])
    expect(await context.cookies()).toEqual([])
  })

  test('reads the same without JavaScript', async () => {
    await bare.goto(site.origin + address)
    expect(await bare.locator('h1').isVisible()).toBe(true)
    // What only a script can answer is no part of what is read; a tree and a test are whole without one (card.test.ts, toets.test.ts).
    await seen.page.addStyleTag({
      content: '.met-script, .beslisboom, .zelftest { display: none !important }'
    })
    await bare.evaluate(
      "document.querySelectorAll('.beslisboom, .toets__lijst').forEach((tree) => tree.remove())"
    )
    expect(words(await bare.locator('main').innerText())).toBe(
      words(await seen.page.locator('main').innerText())
    )
  })

  if (OWN_PAGES.has(kind)) return
  const data = pageData(address)

  test('says its title, its description and the day it was last changed', async () => {
    expect(await seen.page.title()).toBe(`${data.titel} | PLOT kenniscentrum`)
    expect(await seen.page.locator('h1').innerText()).toBe(data.titel)
    const day = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' }).format(
      new Date(data.bijgewerkt)
    )
    expect(await seen.page.locator('main').innerText()).toContain(day)
    expect(
      html(seen.html)
        .all('meta')
        .find(({ name }) => name === 'description')?.content
    ).toBe(summaryOf(data))
  })

  test('leads back up by one path, and has one way to improve it', async () => {
    expect(await seen.page.locator('main nav[aria-label="Kruimelpad"] a').first().innerText()).toBe('Start')
    expect(await seen.page.locator('nav[aria-label="Kruimelpad"]').count()).toBe(1)
    const improve = seen.page.getByRole('link', { name: 'Verbeter deze tekst' })
    expect(await improve.count()).toBe(1)
    // No address of the code host is set here, so it leads to what to do without one.
    expect(await improve.getAttribute('href')).toBe('/bijdragen#_doorgeven')
    const steps = await seen.page
      .locator('.kruimels a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const step of steps) expect(`${address}/`.startsWith(step)).toBe(true)
  })

  test('has a table of contents that leads to its headings', async () => {
    const hrefs = await seen.page
      .locator('.inhoud a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const targets = hrefs.map((href) => decodeURIComponent(href.slice(1)))
    for (const { id } of data.toc) expect(targets).toContain(id)
    for (const id of targets) expect(await seen.page.locator(`[id="${id}"]`).count(), id).toBe(1)
  })
})

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
