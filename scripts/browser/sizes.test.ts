/** Small screens and large letters: nothing is lost and nobody scrolls sideways (WCAG 1.4.4, 1.4.10). */

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { OWN_PAGES, PAGE_OF_KIND } from './kinds.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()

/** Elements wider than the screen, those that scroll by themselves left out. */
const TOO_WIDE = `(() => {
  const width = document.documentElement.clientWidth
  const scrolls = (element) => element.closest('.tabel, pre, .menu, .navbar-sidebar, [popover]') !== null
  return [...document.querySelectorAll('main *, footer *')]
    .filter((element) => !scrolls(element) && element.getClientRects().length > 0 && element.getBoundingClientRect().right > width + 1)
    .map((element) => element.tagName + '.' + element.className)
    .slice(0, 5)
})()`

/** What the bookmarklet of WCAG 1.4.12 asks for. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** Elements of which a part of the words cannot be seen nor scrolled to. */
const CUT = `[...document.querySelectorAll('body *')]
  .filter((element) => {
    const { overflowX, overflowY, display } = getComputedStyle(element)
    const isHidden = element.getClientRects().length === 0 || element.clientHeight <= 1 || display === 'inline'
    if (isHidden || element.matches('svg, svg *, select')) return false
    const hides = (overflow) => overflow === 'hidden' || overflow === 'clip'
    return (
      (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
    )
  })
  .map((element) => element.tagName + '.' + element.className)
  .slice(0, 5)`

let page: Page
beforeAll(async () => {
  page = await site.browser.newPage()
})

describe.each([...OWN_PAGES, ...PAGE_OF_KIND])('%s (%s)', (_kind, address) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(site.origin + address)
    await hydrated(page)
  })

  test('fits a screen of 320 px', async () => {
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })

  test('fits paper of 390 px: a browser prints smaller whatever sticks out', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await page.emulateMedia({ media: null })
    await page.setViewportSize({ width: 320, height: 640 })
  })

  test('loses no word at 320 px when lines, letters and words are set wide', async () => {
    await page.addStyleTag({ content: SPACED })
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
    expect(await page.evaluate(CUT)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  })

  test('stands letters of 200 %', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
  })
})
