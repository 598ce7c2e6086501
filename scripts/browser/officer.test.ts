/** The officer's way, keyboard only: home → article → explanation of a term → source. */

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const CHAPTER = `${currentAddress('bodycam')}/waarschuwing`

/** Presses Tab until what matches has the focus; a reader would give up later than this. */
async function tabTo(page: Page, selector: string, presses = 250): Promise<void> {
  for (let press = 0; press < presses; press++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Tab never reached ${selector}`)
}

test('finds the rule, an explanation and the source without a mouse', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(site.origin)
  await hydrated(page)
  await tabTo(page, `a[href="${CHAPTER}#bc-5-1"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${CHAPTER}#bc-5-1`)
  await page.locator('h1', { hasText: 'Waarschuwing' }).waitFor()
  expect(await page.locator('#bc-5-1').first().isVisible()).toBe(true)

  await tabTo(page, '.begrip')
  await page.keyboard.press('Enter')
  const uitleg = page.locator('.begrip__uitleg:popover-open')
  expect(await uitleg.isVisible()).toBe(true)
  expect(await uitleg.locator('a').getAttribute('href')).toMatch(/^\/begrippen\//u)
  await page.keyboard.press('Escape')
  expect(await uitleg.count()).toBe(0)

  await tabTo(page, 'a[href^="/recht/"]')
  await page.keyboard.press('Enter')
  await page.locator('.pagina__soort', { hasText: 'Rechtsbron' }).waitFor()
  expect(page.url()).toContain('/recht/')
  await page.close()
})

test('the rule stands on the first screen of a phone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(`${site.origin}${CHAPTER}#bc-5-1`)
  await hydrated(page)
  const lead = await page.locator('.artikel > h2 ~ p:not([class])').first().boundingBox()
  expect(lead && lead.y + lead.height).toBeLessThan(844)
  await page.close()
})

test('explanations open without JavaScript', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.origin + CHAPTER)
  await page.locator('.begrip').first().click()
  expect(await page.locator('.begrip__uitleg').first().isVisible()).toBe(true)
  await page.close()
})
