/** The list of reviews: what is overdue is worked out in the browser, so it is true without a build. */

import { describe, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { BUILD, useSite } from './site.ts'
import { hydrated, visit } from './visit.ts'

const site = useSite(KADER_BUILD)
const NAZICHT = '/opvolging/nazicht'

describe('/opvolging/nazicht', () => {
  test.each([
    ['2025-06-01', 'In orde (2)', 'fresh'],
    ['2025-12-01', 'Binnen 60 dagen (1)', 'due soon'],
    ['2026-11-23', 'Nazicht verlopen (1)', 'overdue']
  ])('on %s Bewaring is under %s: %s', async (day, heading) => {
    const context = await site.browser.newContext()
    await context.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`))
    const { page, problems } = await visit(context, site.origin + NAZICHT)
    const section = page.locator('.nazicht__lijst', { has: page.locator('a', { hasText: 'Bewaring' }) })
    expect(await section.locator('h2').innerText()).toBe(heading)
    expect(await section.locator('h3').allInnerTexts()).toEqual(['Werkgroep bodycam'])
    expect(await section.locator('li', { hasText: 'Bewaring' }).locator('p').innerText()).toBe(
      'Bodycam, versie 2.0. Nagelezen op 15 januari 2025. Volgend nazicht: 15 januari 2026.'
    )
    expect(problems).toEqual([])
    await context.close()
  })

  test('names the articles without a review of their present words', async () => {
    const context = await site.browser.newContext()
    const { page } = await visit(context, site.origin + NAZICHT)
    const section = page.locator('.nazicht__lijst', { hasText: 'Nog niet volledig nagelezen' })
    expect(await section.locator('li').allInnerTexts()).toHaveLength(1)
    expect(await section.locator('li p').innerText()).toBe(
      'Bodycam, versie 2.0. Zonder nazicht van de huidige woorden: BC 5.1.'
    )
    const link = section.locator('li p a')
    expect(await link.getAttribute('href')).toBe('/inzetkader/bodycam/2.0/waarschuwing#bc-5-1')
    await context.close()
  })

  test('is a table of dates without JavaScript, the next review first', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(site.origin + NAZICHT)
    const rows = await page
      .locator('tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))
    expect(rows).toEqual([
      ['15 januari 2026', 'BewaringBodycam, versie 2.0', '15 januari 2025', 'Werkgroep bodycam'],
      ['1 september 2027', 'ActiveringBodycam, versie 2.0', '1 september 2026', 'Werkgroep bodycam'],
      ['niet bepaald', 'WaarschuwingBodycam, versie 2.0', 'nog niet volledig: BC 5.1', 'Werkgroep bodycam']
    ])
    await page.close()
  })

  test('is reached from the page and the menu of its section', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } })
    const { page } = await visit(context, `${site.origin}/opvolging`)
    expect(await page.locator(`.menu a[href="${NAZICHT}"]`).count()).toBe(1)
    await page.locator(`article a[href="${NAZICHT}"]`).click()
    await page.locator('h1', { hasText: 'Nazicht' }).waitFor()
    await context.close()
  })

  test('is accessible and fits a phone, light and dark', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } })
    const { page } = await visit(context, site.origin + NAZICHT)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
    await context.close()
  })
})

describe('with only concepts', () => {
  const real = useSite(BUILD)

  test('the page says that there is nothing to review yet, with and without JavaScript', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await real.browser.newPage({ javaScriptEnabled })
      await page.goto(real.origin + NAZICHT)
      if (javaScriptEnabled) await hydrated(page)
      expect(await page.locator('.nazicht').innerText()).toContain('Er is nog geen nazicht gepland')
      await page.close()
    }
  })
})
