/** In jouw zone: a reader picks a zone, and sees in place what holds there today; and what hangs on each article. */

import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated, visit } from './visit.ts'

const site = useSite(KADER_BUILD)
const ACTIVERING = '/inzetkader/bodycam/2.0/activering'
const BEWARING = '/inzetkader/bodycam/2.0/bewaring'

let context: BrowserContext
let page: Page
let problems: string[]
beforeAll(async () => {
  context = await site.browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })
})
afterEach(async () => {
  expect(problems).toEqual([])
  for (const tab of context.pages()) {
    await tab.evaluate('localStorage.clear()')
    await tab.close()
  }
})

/** Opens a page on a day, as its clock in Brussels has it. */
async function open(address: string, day = '2026-11-23'): Promise<void> {
  await context.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`))
  ;({ page, problems } = await visit(context, site.origin + address))
}

const zonePicker = (where = page): Locator => where.getByLabel('Jouw zone', { exact: true })

async function pick(zone: string): Promise<void> {
  await zonePicker().selectOption(zone)
}

const blocks = (): Promise<string[]> => page.locator('.zoneblok').allInnerTexts()
const onStrip = (): Promise<string[]> => page.locator('.strip [role=status]').allInnerTexts()

/** The folded list of an article, opened. */
async function details(id: string): Promise<string> {
  const found = page.locator(`.artikel[aria-labelledby=${id}] .aanhang`)
  await found.evaluate((element) => element.setAttribute('open', ''))
  return (await found.innerText()).replace(/\s+/gu, ' ')
}

describe('the zone of the reader', () => {
  test('shows its deviation under the rule, after a reload and on the next page too', async () => {
    await open(ACTIVERING)
    expect(await blocks()).toEqual([])
    expect(await onStrip()).toEqual([''])
    await pick('zone-noord')
    const block = page.locator('.artikel[aria-labelledby=bc-6-1] > h2 + p + .zoneblok')
    expect((await block.innerText()).replace(/\s+/gu, ' ')).toBe(
      'In jouw zone (Zone Noord) Fictief In deze zone neem je ook op bij een verkeerscontrole. Reden De zone test dit met het parket. Besloten door Politiecollege Van 1 januari 2026 Tot 1 januari 2030'
    )
    expect(await blocks()).toHaveLength(1)
    expect(await onStrip()).toEqual(['Zone Noord wijkt op deze bladzijde af van 1 artikel: BC 6.1'])
    await page.locator('.strip [role=status] a').click()
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#bc-6-1')

    await page.reload()
    await hydrated(page)
    expect(await blocks()).toHaveLength(1)
    expect(await zonePicker().inputValue()).toBe('zone-noord')

    await page.locator('.pagination-nav a', { hasText: 'Bewaring' }).click()
    await page.locator('h1', { hasText: 'Bewaring' }).waitFor()
    expect(await zonePicker().inputValue()).toBe('zone-noord')
    expect(await onStrip()).toEqual(['Zone Noord wijkt op deze bladzijde van geen enkel artikel af.'])
  })

  test('is forgotten by "Geen zone"', async () => {
    await open(ACTIVERING)
    await pick('zone-noord')
    expect(await page.evaluate(() => localStorage.getItem('plot-zone-v1'))).toBe('zone-noord')
    await pick('')
    expect(await blocks()).toEqual([])
    expect(await page.evaluate(() => localStorage.getItem('plot-zone-v1'))).toBeNull()
    expect(await zonePicker().inputValue()).toBe('')
  })

  test('can be picked with the keyboard, in every tab at once', async () => {
    await open(ACTIVERING)
    const other = await context.newPage()
    await other.goto(`${site.origin}/zones`)
    await hydrated(other)
    await zonePicker(other).focus()
    // By arrows: letters of a name must come within a second of each other.
    await other.keyboard.press('ArrowDown')
    await expect.poll(() => zonePicker(other).inputValue()).toBe('zone-noord')
    await other.close()
    await page.locator('.zoneblok').waitFor()
  })

  test('that is not on the list counts as none', async () => {
    await open(ACTIVERING)
    await page.evaluate(() => localStorage.setItem('plot-zone-v1', '"><script>'))
    await page.reload()
    await hydrated(page)
    expect(await zonePicker().inputValue()).toBe('')
    expect(await onStrip()).toEqual([''])
  })

  test.each([
    ['2025-12-31', 0],
    ['2026-01-01', 1],
    ['2029-12-31', 1],
    ['2030-01-01', 0]
  ])('counts by its dates: on %s, %i', async (day, count) => {
    await open(ACTIVERING, day)
    await pick('zone-noord')
    expect(await blocks()).toHaveLength(count)
  })

  test('stands on another version only where the words are the same', async () => {
    await open('/inzetkader/bodycam/1.1/activering')
    await pick('zone-noord')
    expect(await blocks()).toHaveLength(1)
    await open('/inzetkader/bodycam/1.0/activering')
    expect(await blocks()).toEqual([])
  })

  test('stands on the field card with its article', async () => {
    await open('/inzetkader/bodycam/2.0/kaart')
    await pick('zone-noord')
    const [block = ''] = await blocks()
    expect(block).toContain('BC 6.1: In deze zone neem je ook op bij een verkeerscontrole.')
  })

  test('cannot be picked without JavaScript, and the deviation can still be read', async () => {
    problems = []
    const plain = await site.browser.newPage({ javaScriptEnabled: false })
    await plain.goto(site.origin + ACTIVERING)
    expect(await plain.locator('select').count()).toBe(0)
    await plain.locator('.artikel[aria-labelledby=bc-6-1] .aanhang summary').click()
    const text = await plain.locator('.aanhang').first().innerText()
    expect(text).toContain('In deze zone neem je ook op bij een verkeerscontrole. Van 1 januari 2026')
    await plain.close()
  })

  test('is on paper, the picker is not', async () => {
    await open(ACTIVERING)
    await pick('zone-noord')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.zoneblok').isVisible()).toBe(true)
    expect(await page.locator('.zonekeuze').isVisible()).toBe(false)
  })
})

describe('a deviation that has ended', () => {
  test('is not shown in place, and the folded list says so', async () => {
    await open(BEWARING)
    await pick('zone-zuid')
    expect(await blocks()).toEqual([])
    expect(await onStrip()).toEqual(['Zone Zuid wijkt op deze bladzijde van geen enkel artikel af.'])
    expect(await details('bc-18-1')).toContain(
      'Zone Zuid Fictief Verlopen In deze zone blijven beelden zestig dagen bewaard. Van 1 januari 2024 tot 1 januari 2025.'
    )
  })

  test.each([
    [
      '2023-12-31',
      'Nog niet van kracht',
      'Er is 1 afwijking vastgelegd. Vandaag: geen van kracht, 1 nog niet.'
    ],
    ['2024-06-01', '', 'Er is 1 afwijking vastgelegd. Vandaag: 1 van kracht.'],
    ['2026-11-23', 'Verlopen', 'Er is 1 afwijking vastgelegd. Vandaag: geen van kracht, 1 verlopen.']
  ])('on %s is counted so on the page of its zone', async (day, mark, count) => {
    await open('/zones/zone-zuid', day)
    const section = page.locator('.afwijkingen')
    expect(await section.locator('h2 + p').innerText()).toBe(count)
    expect((await section.locator('.merk').allInnerTexts()).join()).toBe(mark)
    expect(await section.locator('a').getAttribute('href')).toBe(`${BEWARING}#bc-18-1`)
  })
})

describe('what hangs on an article', () => {
  test('stands under it by sort, with its review', async () => {
    await open(ACTIVERING)
    expect(await details('bc-6-1')).toBe(
      [
        'Wie verwijst naar dit artikel (7)',
        'Nazicht Nagelezen op 1 september 2026 door Jurist van de werkgroep, tegen: Voorbeeldwet. Uitkomst: ongewijzigd.',
        'Afwijkingen van zones (1) Zone Noord Fictief In deze zone neem je ook op bij een verkeerscontrole. Van 1 januari 2026 tot 1 januari 2030.',
        'Ervaringsverslagen (1) De camera ging te laat aan Fictief',
        'Lessen en modules (2) Opnemen Fictief Op tijd opnemen Fictief',
        'Rollenspelen en vragen (1) Te laat aangezet Fictief',
        "Andere pagina's (2) Technologie: Bodycam Fictief Veldkaart: Moet ik nu opnemen? Fictief",
        'Dit artikel noemt geen rechtsbron.'
      ].join(' ')
    )
  })

  test('or the page says that nothing does', async () => {
    await open('/inzetkader/drones/0.1/vlucht')
    expect(await details('dr-1-1')).toBe(
      [
        'Wie verwijst naar dit artikel (0) Nazicht Nog niet nagelezen.',
        'Dit artikel noemt geen rechtsbron. Geen zone wijkt af van dit artikel.',
        'Geen ervaringsverslag verwijst naar dit artikel. Geen les of module verwijst naar dit artikel.',
        'Geen rollenspel of vraag verwijst naar dit artikel. Geen andere pagina verwijst naar dit artikel.'
      ].join(' ')
    )
  })

  test('a page that nobody uses says so', async () => {
    await open('/opleiding/opnemen/rollenspel-te-laat')
    expect(await page.locator('.pagina').innerText()).toContain('Nog niemand verwijst naar deze pagina.')
  })
})

test.each([ACTIVERING, BEWARING, '/zones', '/zones/zone-zuid', '/inzetkader/bodycam/2.0/kaart'])(
  '%s is accessible and fits a phone, with a zone picked and all unfolded',
  async (address) => {
    await open('/zones')
    await pick('zone-noord')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(site.origin + address)
    await hydrated(page)
    await page.locator('.aanhang').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
  }
)
