/** Small screens and large letters: nothing is lost and nobody scrolls sideways (WCAG 1.4.4, 1.4.10). */

import { describe, expect, test } from 'vitest'
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

describe.each([...OWN_PAGES, ...PAGE_OF_KIND])('%s (%s)', (_kind, address) => {
  test('fits a screen of 320 px', async () => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 640 } })
    await page.goto(site.origin + address)
    await hydrated(page)
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
    await page.close()
  })

  test('stands letters of 200 %', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } })
    await page.goto(site.origin + address)
    await hydrated(page)
    await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
    expect(await page.evaluate(TOO_WIDE)).toEqual([])
    await page.close()
  })
})
