/** Searching by keyboard, by ear and on a small screen. */

import { describe, expect, test } from 'vitest'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { answered, ask, FIELD, openPage, PHONE, WIDE } from './zoeken.ts'

const site = useSite()

describe('by keyboard', () => {
  test('a slash leads to the field, arrows to an answer, Enter to its place, where one reads on', async () => {
    const page = await openPage(site, '/recht')
    await page.keyboard.press('/')
    const field = page.locator(FIELD)
    expect(await field.evaluate((one) => document.activeElement === one)).toBe(true)
    await page.keyboard.type('bc 6.1')
    // Not the answers to "bc 6", nor those of the first part of what is searched.
    await page.locator('.zoeklijst[data-vraag="bc 6.1"][aria-busy=false]').waitFor()
    await page.keyboard.press('ArrowDown')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    await page.keyboard.press('ArrowUp')
    expect(await field.getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('ArrowUp')
    expect(await chosen.innerText()).toMatch(/^Toon alle|^Toon dit/u)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#bc-6-1$/u)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('bc-6-1')
  })

  test('Escape closes the list and then empties the field; Enter asks for all answers', async () => {
    const page = await openPage(site, '/recht')
    await page.keyboard.press('Control+k')
    const field = page.locator(FIELD)
    await ask(page, 'bewaren')
    await page.keyboard.press('Escape')
    expect(await page.locator('.zoeklijst').isVisible()).toBe(false)
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await field.inputValue()).toBe('bewaren')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?q=bewaren')
    await answered(page)
    await page.locator(FIELD).focus()
    await page.keyboard.press('Escape')
    expect(await page.locator(FIELD).inputValue()).toBe('')
    // Here the answers stand below it: there is no list to close.
    expect(await page.locator('main .zoeklijst').count()).toBe(0)
  })

  test('a slash stays a slash where one writes, and where it is switched off', async () => {
    const page = await site.browser.newPage(WIDE)
    await page.goto(`${site.origin}/zoeken`)
    await hydrated(page)
    await page.locator(FIELD).fill('')
    await page.locator(FIELD).press('/')
    expect(await page.locator(FIELD).inputValue()).toBe('/')
    await page.locator('.sneltoets input').uncheck()
    await page.locator('h1').click()
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    await page.close()
  })
})

describe('what is heard', () => {
  test('a field with a list, its parts and its lines, and how many there are', async () => {
    const page = await openPage(site, '/blad')
    await page.locator(FIELD).focus()
    await ask(page, 'lichaamscamera')
    await page.keyboard.press('ArrowDown')
    const tree = await page.locator('.navbar search').ariaSnapshot()
    expect(tree).toContain('combobox "Zoek op deze site" [expanded]')
    expect(tree).toContain('listbox "Antwoorden"')
    expect(tree).toContain('group "Begrippen"')
    expect(tree).toMatch(/option "Bodycam [^"]+" \[selected\]/u)
    expect(tree).toMatch(/status: \d+ antwoorden/u)
    await expectAccessible(page)
  })

  test('of the page of answers too: axe finds nothing, wide and on a phone', async () => {
    const page = await openPage(site, '/zoeken?q=bewaartermijn&soort=begrip')
    await answered(page)
    expect(await page.locator('.zoeken [role=status]').innerText()).toMatch(
      /^\d+ antwoorden op “bewaartermijn”/u
    )
    await expectAccessible(page)
    await page.setViewportSize(PHONE.viewport)
    await expectAccessibleHereToo(page)
    // And what stands there without a question.
    await page.locator(FIELD).fill('')
    await page.locator('.alfabet').first().waitFor()
    await expectAccessibleHereToo(page)
    await page.setViewportSize(WIDE.viewport)
  })
})

test('on 320 px nothing is cut, and what one touches is 44 px', async () => {
  const page = await openPage(site, '/', { viewport: { width: 320, height: 640 } })
  const fits = async (): Promise<void> => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
  }
  await page.locator(FIELD).focus()
  await ask(page, 'mag ik filmen in een woning')
  await fits()
  const box = await page.locator('.zoeklijst').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  const small = '.zoekveld button, .zoeklijst [role=option], .facetten label, .facetten summary, .treffers a'
  const tooSmall = (): Promise<string[]> =>
    page
      .locator(small)
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
          .map((one) => one.outerHTML)
      )
  expect(await tooSmall()).toEqual([])
  await page.keyboard.press('Enter')
  await answered(page)
  await page.locator('.facetten summary').click()
  await fits()
  expect(await tooSmall()).toEqual([])
})
