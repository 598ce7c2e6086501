/** The field card, decision trees and checklists: on a small phone, by keyboard, without JavaScript and on paper. */

import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { ensurePdfTools, pdfInfo, pdfText } from '../io/poppler.ts'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const KAART = '/inzetkader/bodycam/2.0/kaart'
const BOOM = '/inzetkader/bodycam/2.0/activering'
const LIJST = '/inzetkader/bodycam/2.0/waarschuwing'

const PHONE = { width: 360, height: 740 }
const SHIFT_STARTS = new Date('2026-11-23T08:00:00+01:00')

const site = useSite(KADER_BUILD)

beforeAll(ensurePdfTools)

async function open(
  address: string,
  {
    day,
    ...options
  }: { day?: string; javaScriptEnabled?: boolean; viewport?: { width: number; height: number } } = {}
): Promise<Page> {
  const page = await site.browser.newPage({ viewport: PHONE, reducedMotion: 'reduce', ...options })
  if (day !== undefined) await page.clock.setFixedTime(new Date(day))
  await page.goto(site.origin + address)
  if (options.javaScriptEnabled !== false) await hydrated(page)
  return page
}

describe('the field card', () => {
  test('fits a small phone: no sideways scroll, every action and the doubt on the first screen', async () => {
    const page = await open(KAART)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width)
    expect(await page.locator('h1').innerText()).toBe('Moet ik nu opnemen?')
    for (const action of [...(await page.locator('.kaart > li').all()), page.locator('.kaart__twijfel')]) {
      const box = await action.boundingBox()
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height)
    }
    await page.close()
  })

  test('nine actions of two lines fit too, while no review is overdue', async () => {
    const page = await open(KAART, { day: '2025-06-01' })
    await page.evaluate(() => {
      const list = document.querySelector('.kaart')
      const item = list?.firstElementChild
      while (list && item && list.children.length < 9) list.append(item.cloneNode(true))
    })
    const last = await page.locator('.kaart > li').nth(8).boundingBox()
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual(PHONE.height)
    await page.close()
  })

  test('each action leads to its article in the version of the card', async () => {
    const page = await open(KAART)
    const links = page.locator('.kaart a')
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/inzetkader/bodycam/2.0/activering#bc-6-1',
      '/inzetkader/bodycam/2.0/activering#bc-6-1',
      '/inzetkader/bodycam/2.0/waarschuwing#bc-5-1',
      '/inzetkader/bodycam/2.0/activering#bc-6-2',
      '/inzetkader/bodycam/2.0/bewaring#bc-18-1'
    ])
    for (const link of await links.all()) {
      const box = await link.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    }
    await page.close()
  })

  test('an older card keeps its own articles and says that it no longer counts', async () => {
    const page = await open('/inzetkader/bodycam/1.0/kaart')
    expect(await page.locator('.kaart a').first().getAttribute('href')).toBe(
      '/inzetkader/bodycam/1.0/activering#bc-6-1'
    )
    expect(await page.locator('.strip').innerText()).toContain(
      'Deze versie geldt niet meer sinds 1 juni 2022.'
    )
    await page.close()
  })

  test('is one sheet of A4', async () => {
    const page = await open(KAART)
    const pdf = await page.pdf({ format: 'A4', printBackground: true })
    expect(pdfInfo(pdf).get('Pages')).toBe('1')
    expect(pdfInfo(pdf).get('Page size')).toContain('A4')
    const text = pdfText(pdf)
    for (const words of ['Moet ik nu opnemen?', 'Kijk of je op een interventie bent.', 'BC 18.1', 'Twijfel?'])
      expect(text).toContain(words)
    await page.close()
  })

  test('is found from the home page, the page of its version and the side list', async () => {
    const wide = { width: 1280, height: 900 }
    const home = await open('/', { viewport: wide })
    expect(await home.getByRole('link', { name: 'Veldkaart bodycam' }).getAttribute('href')).toBe(KAART)
    await home.goto(`${site.origin}/inzetkader/bodycam/2.0`)
    await hydrated(home)
    expect(await home.locator('.naar-veldkaart a').getAttribute('href')).toBe(KAART)
    const chapters = home.locator(
      '.menu__list-item:has(> .menu__list-item-collapsible a[href$="/2.0"]) .menu__list a'
    )
    expect((await chapters.allInnerTexts())[0]).toBe('Veldkaart')
    await home.close()
  })

  test('has no fault that axe knows', async () => {
    const page = await open(KAART)
    await expectAccessible(page)
    await page.close()
  })
})

describe('a decision tree', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '')

  test('is walked by keyboard, one question at a time', async () => {
    const page = await open(BOOM)
    const boom = page.locator('.beslisboom')
    const knop = (name: string) => boom.getByRole('button', { name, exact: true })
    expect(await boom.getByText('Kan je veilig bij je toestel?').isVisible()).toBe(false)
    expect(await boom.getByText('Neem niet op.').isVisible()).toBe(false)

    await knop('Ja').focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Kan je veilig bij je toestel?')
    expect(await boom.getByText('Ben je op een interventie?').isVisible()).toBe(true)

    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Nee')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await boom.locator('.beslisboom__melding').innerText()).toBe(
      'Uitkomst: Neem op en waarschuw (BC 5.1).'
    )
    expect(await focused(page)).toBe('Ja')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('BC 5.1')

    await knop('Terug').focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Kan je veilig bij je toestel?')
    expect(await boom.locator('.beslisboom__melding').innerText()).toBe('')
    await knop('Opnieuw').focus()
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('Ben je op een interventie?')
    expect(await knop('Opnieuw').count()).toBe(0)

    await knop('Nee').click()
    await boom.getByRole('link', { name: 'BC 6.2' }).click()
    await page.waitForURL('**/activering#bc-6-2')
    await page.close()
  })

  test('gives a sentence over the way walked, by keyboard, that changes with the way', async () => {
    const page = await open(BOOM, { day: '2026-11-23T08:00:00+01:00' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const boom = page.locator('.beslisboom')
    const zin = boom.getByRole('button', { name: 'Kopieer zin voor je pv of verslag' })
    expect(await zin.count()).toBe(0)
    await boom.getByRole('button', { name: 'Nee', exact: true }).click()
    await zin.focus()
    await page.keyboard.press('Enter')
    await boom.getByText('Gekopieerd').waitFor()
    const copied = await page.evaluate('navigator.clipboard.readText()')
    expect(copied).toMatch(
      /^De beslisboom bij artikel BC 6\.1 .*\(inzetkader Bodycam, versie 2\.0: van kracht .*; vingerafdruk v2:[\da-f]{12}; geraadpleegd op 23 november 2026; fictief voorbeeld, geen geldende regel\) geeft bij het antwoord "Ben je op een interventie\?" nee als uitkomst: "Neem niet op\. Zie BC 6\.2\."$/u
    )
    expect(await page.getByLabel('Zin voor je pv of verslag').inputValue()).toBe(copied)
    await expectAccessible(page)
    await boom.getByRole('button', { name: 'Terug' }).click()
    expect(await page.getByLabel('Zin voor je pv of verslag').count()).toBe(0)
    await page.close()
  })

  test('shows itself whole when asked', async () => {
    const page = await open(BOOM)
    const boom = page.locator('.beslisboom')
    await boom.getByRole('button', { name: 'Toon alle vragen' }).click()
    await expectWhole(boom)
    await boom.getByRole('button', { name: 'Vraag per vraag' }).click()
    expect(await boom.getByText('Kan je veilig bij je toestel?').isVisible()).toBe(false)
    await page.close()
  })

  test('is a list without JavaScript', async () => {
    const page = await open(BOOM, { javaScriptEnabled: false })
    await expectWhole(page.locator('.beslisboom'))
    expect(await page.locator('.beslisboom button').count()).toBe(0)
    await page.close()
  })

  test('is whole on paper, wherever the reader stood', async () => {
    const page = await open(BOOM)
    await page.locator('.beslisboom').getByRole('button', { name: 'Nee', exact: true }).first().click()
    const text = pdfText(await page.pdf({ format: 'A4' }))
    for (const words of [
      'Ben je op een interventie?',
      'Nee → Neem niet op. Zie BC 6.2.',
      'Ja → Kijk naar de volgende vraag.',
      'Kan je veilig bij je toestel?',
      'Nee → Zorg eerst voor je veiligheid.',
      'Ja → Neem op en waarschuw (BC 5.1).'
    ])
      expect(text).toContain(words)
    for (const words of ['Opnieuw', 'Toon alle vragen', '✓ Nee']) expect(text).not.toContain(words)
    await page.close()
  })

  test('has no fault that axe knows, on the way and at the outcome', async () => {
    const page = await open(BOOM)
    const boom = page.locator('.beslisboom')
    await boom.getByRole('button', { name: 'Ja', exact: true }).click()
    await expectAccessible(page)
    await boom.getByRole('button', { name: 'Nee', exact: true }).click()
    await expectAccessible(page)
    await page.close()
  })

  async function expectWhole(boom: ReturnType<Page['locator']>): Promise<void> {
    expect((await boom.locator('.beslisboom__vragen').innerText()).replace(/\s+/gu, ' ').trim()).toBe(
      'Ben je op een interventie? Nee → Neem niet op. Zie BC 6.2. Ja → Kijk naar de volgende vraag. ' +
        'Kan je veilig bij je toestel? Nee → Zorg eerst voor je veiligheid. Ja → Neem op en waarschuw (BC 5.1).'
    )
  }
})

describe('a checklist', () => {
  const ticked = (page: Page): Promise<boolean[]> =>
    page
      .locator('.checklist input')
      .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).checked))

  async function atWork(): Promise<Page> {
    const page = await site.browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' })
    await page.clock.install({ time: SHIFT_STARTS })
    await page.goto(site.origin + LIJST)
    await hydrated(page)
    return page
  }

  test('stands in groups: before, during and after the shift', async () => {
    const page = await open(LIJST)
    expect(await page.locator('.checklist h3').allTextContents()).toEqual([
      'Voor de dienst#',
      'Tijdens de dienst#',
      'Na de dienst#'
    ])
    await page.close()
  })

  test('is ticked by keyboard and keeps its ticks when the page is opened again', async () => {
    const page = await atWork()
    const wis = page.getByRole('button', { name: 'Wis de vinkjes' })
    expect(await wis.count()).toBe(0)
    await page.locator('.checklist input').first().focus()
    await page.keyboard.press('Space')
    expect(await ticked(page)).toEqual([true, false, false, false])
    await page.reload()
    await hydrated(page)
    expect(await ticked(page)).toEqual([true, false, false, false])
    expect(await wis.isVisible()).toBe(true)
    await page.close()
  })

  test('forgets them twelve hours after the first, also while the page stays open', async () => {
    const page = await atWork()
    await page.locator('.checklist input').first().check()
    await page.clock.fastForward('06:00:00')
    await page.locator('.checklist input').nth(1).check()
    await page.clock.fastForward('05:58:00')
    expect(await ticked(page)).toEqual([true, true, false, false])
    await page.clock.fastForward('03:00')
    await expect.poll(() => ticked(page)).toEqual([false, false, false, false])
    await page.reload()
    await hydrated(page)
    expect(await ticked(page)).toEqual([false, false, false, false])
    await page.close()
  })

  test('is cleared by its button', async () => {
    const page = await atWork()
    await page.locator('.checklist input').first().check()
    await page.getByRole('button', { name: 'Wis de vinkjes' }).press('Enter')
    expect(await ticked(page)).toEqual([false, false, false, false])
    expect(await page.evaluate(() => document.activeElement?.matches('.checklist input'))).toBe(true)
    expect(await page.evaluate(() => localStorage.getItem('plot-vinkjes-v1'))).toBeNull()
    await page.close()
  })

  test('can be ticked for the moment without JavaScript', async () => {
    const page = await open(LIJST, { javaScriptEnabled: false })
    await page.locator('.vink').first().click()
    expect(await page.locator('.checklist input').first().isChecked()).toBe(true)
    await page.close()
  })

  test('is empty on paper', async () => {
    const page = await atWork()
    await page.locator('.checklist input').first().check()
    await page.emulateMedia({ media: 'print' })
    const [ticked, empty] = await page.locator('.checklist input').evaluateAll((all) =>
      all.slice(0, 2).map((input) => {
        const { appearance, backgroundColor, backgroundImage } = getComputedStyle(input)
        return [appearance, backgroundColor, backgroundImage]
      })
    )
    expect(ticked).toEqual(empty)
    expect(ticked?.[0]).toBe('none')
    expect(await page.getByText('Wis de vinkjes').isVisible()).toBe(false)
    await page.close()
  })

  test('has no fault that axe knows', async () => {
    const page = await open(LIJST)
    await page.locator('.checklist input').first().check()
    await expectAccessible(page)
    await page.close()
  })
})

test('trees and checklists answer in an experience report too', async () => {
  const page = await open('/praktijk/zone-zuid/2025-06-02-station-vol')
  const boom = page.locator('.beslisboom')
  await boom.getByRole('button', { name: 'Ja', exact: true }).click()
  expect(await boom.locator('.beslisboom__melding').innerText()).toBe('Uitkomst: Meld het aan de beheerder.')
  await page.locator('.checklist input').nth(1).check()
  await page.reload()
  await hydrated(page)
  expect(await page.locator('.checklist input').nth(1).isChecked()).toBe(true)
  await page.close()
})
