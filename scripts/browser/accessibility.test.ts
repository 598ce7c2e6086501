/** WCAG 2.2 AA by axe: every kind of page and every element, wide and on a phone, light and dark. */

import { describe, test } from 'vitest'
import { expectAccessible, openAll } from './axe.ts'
import { OWN_PAGES, PAGE_OF_KIND, pagesWithEveryElement } from './kinds.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const addresses = new Set([...OWN_PAGES.values(), ...PAGE_OF_KIND.values(), ...pagesWithEveryElement()])
const site = useSite()

describe.each([
  ['wide', { width: 1400, height: 900 }],
  ['on a phone', { width: 390, height: 844 }]
] as const)('%s', (_, viewport) => {
  test.each([...addresses])('%s', async (address) => {
    const page = await site.browser.newPage({ viewport, reducedMotion: 'reduce' })
    await page.goto(site.origin + address)
    await hydrated(page)
    await openAll(page)
    await expectAccessible(page)
    await page.close()
  })
})

test('the menu on a phone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' })
  await page.goto(`${site.origin}${PAGE_OF_KIND.get('hoofdstuk')}`)
  await hydrated(page)
  await page.locator('.navbar__toggle').click()
  await page.locator('.navbar-sidebar--show .navbar-sidebar').waitFor()
  await expectAccessible(page)
  await page.close()
})
