/** What the training covers: a table that reads without JavaScript, and a filter that stands in the address. */

import { expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { visit } from './visit.ts'

const site = useSite(KADER_BUILD)
const DEKKING = '/opvolging/dekking'

test('without JavaScript all technologies are there, the gaps named before the table', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.origin + DEKKING)
  const bodycam = page.locator('section', { has: page.locator('h2', { hasText: 'Bodycam' }) })
  expect(await bodycam.locator('h3').allInnerTexts()).toEqual([
    expect.stringMatching(/^Nog in geen enkele les \(\d+\)$/u),
    'Wel in een les, nog in geen enkele toets (2)',
    'Alle artikels'
  ])
  const row = bodycam.getByRole('row', { name: 'BC 6.1' })
  expect(await row.getByRole('rowheader').innerText()).toBe('BC 6.1 Wanneer neem je op?')
  expect(await row.getByRole('cell').allInnerTexts()).toEqual(['✓ 1 les', '✓ 1 spel', '– geen'])
  await row.locator('summary').first().click()
  expect(await row.getByRole('link', { name: 'Op tijd opnemen' }).getAttribute('href')).toBe(
    '/opleiding/opnemen/op-tijd'
  )
  expect(await page.getByRole('navigation', { name: 'Toon' }).getByRole('link').count()).toBe(3)
  expect(await page.locator('h2').allInnerTexts()).toEqual(['Bodycam', 'Drones', 'Hoe we tellen'])
  await page.close()
})

test('the address says which technologie, on the smallest phone', async () => {
  const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } })
  const { page, problems } = await visit(context, `${site.origin}${DEKKING}?technologie=drones`)
  const choice = page.getByRole('navigation', { name: 'Toon' })
  await choice.locator('[aria-current]', { hasText: 'Drones' }).waitFor()
  expect(await page.locator('h2').allInnerTexts()).toEqual(['Drones', 'Hoe we tellen'])
  await choice.getByRole('link', { name: 'Alles' }).click()
  await page.locator('h2', { hasText: 'Bodycam' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await expectAccessible(page)
  expect(problems).toEqual([])
  await context.close()
})
