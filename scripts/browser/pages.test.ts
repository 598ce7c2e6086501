/** One page of each kind: what every reader gets, with and without JavaScript. */

import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { html } from './html.ts'
import { OWN_PAGES, PAGE_OF_KIND } from './kinds.ts'
import { pageData, useSite } from './site.ts'
import { type Visit, visit } from './visit.ts'

const site = useSite()

describe.each([...OWN_PAGES, ...PAGE_OF_KIND])('%s (%s)', (kind, address) => {
  let context: BrowserContext
  let seen: Visit
  beforeAll(async () => {
    context = await site.browser.newContext({ viewport: { width: 1400, height: 900 } })
    seen = await visit(context, site.origin + address)
  })
  afterAll(() => context.close())

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
    const bare = await site.browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1400, height: 900 }
    })
    const page = await bare.newPage()
    await page.goto(site.origin + address)
    expect(await page.locator('h1').isVisible()).toBe(true)
    // What only a script can answer is no part of what is read; a tree is whole without one (card.test.ts compares).
    await seen.page.addStyleTag({ content: '.met-script, .beslisboom { display: none !important }' })
    await page.evaluate("document.querySelectorAll('.beslisboom').forEach((tree) => tree.remove())")
    expect(words(await page.locator('main').innerText())).toBe(
      words(await seen.page.locator('main').innerText())
    )
    await bare.close()
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
    ).toBe(data.omschrijving)
  })

  test('links to its source on the code host', async () => {
    expect(data.editUrl).toMatch(/\/edit\/main\/(?:docs|blog)\/.+\.md$/u)
    expect(await seen.page.locator(`a[href="${data.editUrl}"]`).isVisible()).toBe(true)
  })

  test('has a table of contents that leads to its headings', async () => {
    const hrefs = await seen.page
      .locator('.table-of-contents a, .verslag__inhoud a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const targets = hrefs.map((href) => decodeURIComponent(href.slice(1)))
    for (const { id } of data.toc) expect(targets).toContain(id)
    for (const id of targets) expect(await seen.page.locator(`[id="${id}"]`).count(), id).toBe(1)
  })
})

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
