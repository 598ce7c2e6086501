/** Paper: everything open, addresses visible, and a head that says what the text was worth and when. */

import { expect, test } from 'vitest'
import { useSite } from './site.ts'

const site = useSite()

test('an article on paper is complete', async () => {
  const page = await site.browser.newPage()
  await page.goto(`${site.origin}/inzetkader/bodycam/0.1/waarschuwing`, { waitUntil: 'networkidle' })
  await page.emulateMedia({ media: 'print' })
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))")

  /* Chromium draws the head in the margin of every sheet (paper.test.ts); the one above the text is for other browsers. */
  expect(await page.locator('.print-kop').isVisible()).toBe(false)
  expect(await page.locator('.print-kop').textContent()).toBe(
    'Hoofdstuk 5. Waarschuwing · Bodycam · versie 0.1 · Concept · Sjabloon, geen vastgestelde regel · Bijgewerkt 23 november 2026 · /inzetkader/bodycam/0.1/waarschuwing'
  )
  for (const reason of await page.locator('.waarom > div').all()) expect(await reason.isVisible()).toBe(true)
  for (const list of await page.locator('.aanhang dl').all()) expect(await list.isVisible()).toBe(true)
  const after = await page
    .locator('.pagina a[href^="/recht/"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(after).toContain('/recht/')
  for (const hidden of ['.navbar', '.footer', '.theme-doc-sidebar-container', '.begrip__uitleg']) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false)
  }
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
  expect(await page.locator('.waarom').first().getAttribute('open')).toBeNull()
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
  await page.close()
})
