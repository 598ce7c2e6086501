/** WCAG 2.2 AA by axe: every kind of page and every element, wide and on a phone, light and dark. */

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible, expectAccessibleHereToo, openAll } from './axe.ts'
import { OWN_PAGES, PAGE_OF_KIND, pagesWithOtherElements } from './kinds.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const addresses = [
  ...OWN_PAGES.values(),
  ...PAGE_OF_KIND.values(),
  ...pagesWithOtherElements(),
  '/opvolging/gaten'
]
const site = useSite()

const WIDE = { width: 1400, height: 900 }
const PHONE = { width: 390, height: 844 }

async function open(address: string, viewport: typeof WIDE): Promise<Page> {
  const page = await site.browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(site.origin + address)
  await hydrated(page)
  await openAll(page)
  return page
}

test.concurrent.each(addresses)('%s', async (address) => {
  const page = await open(address, WIDE)
  await expectAccessible(page)
  await page.setViewportSize(PHONE)
  await expectAccessibleHereToo(page)
  await page.close()
})

/** What only a phone shows is the same everywhere. */
test('the menu on a phone, closed and open', async () => {
  const page = await open(PAGE_OF_KIND.get('hoofdstuk') ?? '', PHONE)
  await expectAccessible(page)
  await page.locator('.navbar__toggle').click()
  const menu = page.getByRole('dialog', { name: 'Menu' })
  await menu.waitFor()
  expect(await menu.isVisible()).toBe(true)
  await expectAccessible(page)
})
