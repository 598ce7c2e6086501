/** Which version counts on which day, as a reader of the built fixture site sees it; the clock is moved, the site is not rebuilt. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emitOptions } from '../io/project.ts'
import { html } from './html.ts'
import { expectAccessible, openAll } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { untilKept } from './worker.ts'

const site = useSite(KADER_BUILD)
const { siteUrl } = emitOptions()
const BODYCAM = '/inzetkader/bodycam'
const OP = `${BODYCAM}/op`

/** Noon in Brussels, whatever the season. */
const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`)

async function openOn(day: string, address: string, context?: BrowserContext): Promise<Page> {
  const page = context ? await context.newPage() : await site.tab()
  await page.clock.setFixedTime(noonOf(day))
  await page.goto(site.origin + address)
  await hydrated(page)
  return page
}

/** The text of what a selector finds, in one line each. */
async function textsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allInnerTexts()
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim())
}

function builtPage(address: string): string {
  return readFileSync(join(KADER_BUILD, `${address}.html`), 'utf8')
}

describe('a date, with the network off', () => {
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    context = await site.browser.newContext({ serviceWorkers: 'allow' })
    page = await openOn('2026-11-23', OP, context)
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    for (const path of [
      OP,
      ...['1.0', '1.1', '2.0', '2.1'].map((versie) => `/data${BODYCAM}/${versie}.json`)
    ])
      await untilKept(page, path)
    await context.setOffline(true)
  })
  afterAll(() => context.close())

  /** Opens the page anew for a day, as a link in a report would. */
  async function answerFor(datum: string): Promise<{ kop: string[]; uitleg: string[]; artikels: string[] }> {
    await page.goto(`${site.origin}${OP}?datum=${encodeURIComponent(datum)}`)
    await page.locator('.op__vraag').waitFor()
    if ((await page.locator('.op__antwoord').count()) > 0)
      await page.getByText('De artikels worden geladen').waitFor({ state: 'detached' })
    return {
      kop: await textsOf(page, '#_op-antwoord'),
      uitleg: await textsOf(page, '.op__antwoord [role=status] p'),
      artikels: await textsOf(page, '.op .artikel__nummer')
    }
  }

  test('in a version: exactly its articles, in their words of then', async () => {
    expect(await answerFor('2021-03-14')).toEqual({
      kop: ['Op 14 maart 2021 gold versie 1.0.'],
      uitleg: [],
      artikels: ['BC 5.1', 'BC 6.1', 'BC 6.2', 'BC 18.1']
    })
    expect(await textsOf(page, '.op__hoofdstuk > h2')).toEqual([
      '5. Waarschuwing',
      '6. Activering',
      '18. Bewaring'
    ])
    expect(await textsOf(page, '#bc-6-1 > p')).toEqual(['Je kan opnemen zodra een interventie begint.'])
    expect(await textsOf(page, '#bc-18-1 > p')).toEqual([
      'Beelden blijven dertig dagen bewaard. Daarna worden ze gewist.'
    ])
    expect(await textsOf(page, '#bc-6-1 .op__bron dd')).toEqual([
      `${siteUrl}/inzetkader/bodycam/1.0/activering#bc-6-1`,
      'v2:6a7e526dcdc5'
    ])
    expect(await page.locator('#_op-datum').inputValue()).toBe('2021-03-14')
  })

  test('before the first version: none, and since when there is one', async () => {
    expect(await answerFor('2020-12-31')).toEqual({
      kop: ['Op 31 december 2020 was geen enkele versie van kracht.'],
      uitleg: ['De eerste versie, 1.0, ging in op 1 januari 2021.'],
      artikels: []
    })
  })

  test('in a gap: none, with what was before and after', async () => {
    expect(await answerFor('2023-01-15')).toEqual({
      kop: ['Op 15 januari 2023 was geen enkele versie van kracht.'],
      uitleg: [
        'Versie 1.1 gold tot 1 januari 2023 en is ingetrokken.',
        'Versie 2.0 ging in op 1 maart 2023.'
      ],
      artikels: []
    })
  })

  test('on the day of change the new version counts, and the day before the old one', async () => {
    expect(await answerFor('2022-06-01')).toEqual({
      kop: ['Op 1 juni 2022 gold versie 1.1.'],
      uitleg: ['Dit is de eerste dag van versie 1.1. De dag ervoor gold versie 1.0.'],
      artikels: ['BC 5.1', 'BC 5.2', 'BC 6.1', 'BC 6.2', 'BC 18.1']
    })
    expect((await answerFor('2022-05-31')).kop).toEqual(['Op 31 mei 2022 gold versie 1.0.'])
    expect((await answerFor('2023-01-01')).artikels).toEqual([])
  })

  test.each(['2021-02-30', 'vorige dinsdag', '<b>14</b>'])(
    '%s is no day: says so and keeps it',
    async (getypt) => {
      expect(await answerFor(getypt)).toEqual({ kop: [], uitleg: [], artikels: [] })
      expect(await textsOf(page, '[role=alert]')).toEqual([
        `“${getypt}” bestaat niet in de kalender. Schrijf een dag als jjjj-mm-dd, bijvoorbeeld 2021-03-14.`
      ])
      const field = page.getByLabel('Op welke dag?')
      expect(await field.inputValue()).toBe(getypt)
      expect(await field.getAttribute('aria-invalid')).toBe('true')
    }
  )

  test('with a slash at the end of the address the answer is the same', async () => {
    await page.goto(`${site.origin}${OP}/?datum=2021-03-14`)
    await page.locator('#_op-antwoord').waitFor()
    expect(await textsOf(page, '#_op-antwoord')).toEqual(['Op 14 maart 2021 gold versie 1.0.'])
    expect(await page.locator('#_op-datum').inputValue()).toBe('2021-03-14')
  })

  test('no day: today; a day to come: what is known today', async () => {
    expect(await answerFor('')).toEqual({
      kop: ['Vandaag, 23 november 2026, geldt versie 2.0.'],
      uitleg: [],
      artikels: ['BC 5.1', 'BC 6.1', 'BC 6.2', 'BC 18.1']
    })
    expect(await answerFor('2030-01-01')).toEqual({
      kop: ['Op 1 januari 2030 geldt versie 2.0.'],
      uitleg: ['Die dag moet nog komen. Dit is wat vandaag bekend is.'],
      artikels: ['BC 5.1', 'BC 6.1', 'BC 6.2', 'BC 18.1']
    })
  })
})

describe('the page of a day', () => {
  test('is asked by keyboard and gets an address to cite', async () => {
    const page = await openOn('2026-11-23', OP)
    await page.getByLabel('Op welke dag?').fill('2021-03-14')
    await page.keyboard.press('Enter')
    await page.waitForURL(`**${OP}?datum=2021-03-14`)
    // The router writes the address before it draws the page.
    const answer = (): Promise<string[]> => textsOf(page, '#_op-antwoord')
    await expect.poll(answer).toEqual(['Op 14 maart 2021 gold versie 1.0.'])
    await page.goBack()
    await expect.poll(answer).toEqual(['Vandaag, 23 november 2026, geldt versie 2.0.'])
  })

  test('counts days in Brussels, also for a reader elsewhere', async () => {
    const context = await site.browser.newContext({ timezoneId: 'Pacific/Honolulu' })
    const page = await context.newPage()
    await page.clock.setFixedTime(new Date('2022-05-31T22:30:00Z'))
    await page.goto(site.origin + OP)
    await hydrated(page)
    expect(await textsOf(page, '#_op-antwoord')).toEqual(['Vandaag, 1 juni 2022, geldt versie 1.1.'])
    await context.close()
  })

  test('leads to one article of that day', async () => {
    const page = await openOn('2026-11-23', `${OP}?datum=2021-03-14#bc-18-1`)
    await expect
      .poll(() => page.locator('#bc-18-1').evaluate((found) => found.getBoundingClientRect().top))
      .toBeLessThan(300)
  })

  test('without JavaScript lists the versions with their dates', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.origin}${OP}?datum=2021-03-14`)
    expect(await textsOf(page, '.versies > li')).toEqual([
      'Versie 2.1 ✎ Concept nog geen datum',
      'Versie 2.0 ✓ Vastgesteld vanaf 1 maart 2023',
      'Versie 1.1 ✕ Ingetrokken van 1 juni 2022 tot 1 januari 2023',
      'Versie 1.0 → Vervangen van 1 januari 2021 tot 1 juni 2022'
    ])
    expect(await page.locator('main form').count()).toBe(0)
    await page.close()
  })

  test('is accessible and fits a small screen', async () => {
    const context = await site.browser.newContext({ viewport: { width: 320, height: 640 } })
    for (const address of [
      `${OP}?datum=2021-03-14`,
      `${OP}?datum=2021-02-30`,
      BODYCAM,
      `${BODYCAM}/1.0/activering`
    ]) {
      const page = await openOn('2026-11-23', address, context)
      await openAll(page)
      await expectAccessible(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320)
      await page.close()
    }
    await context.close()
  })
})

describe('a citation', () => {
  const CITATION = [
    'BC 6.1 "Wanneer neem je op?"',
    'Inzetkader Bodycam, versie 1.0: was van kracht van 1 januari 2021 tot 1 juni 2022 (vervangen)',
    'Vingerafdruk: v2:6a7e526dcdc5',
    `Adres: ${siteUrl}/inzetkader/bodycam/1.0/activering#bc-6-1`,
    'Geraadpleegd op 23 november 2026',
    'Fictief voorbeeld, geen geldende regel'
  ].join('\n')

  test.each([`${OP}?datum=2021-03-14`, `${BODYCAM}/1.0/activering`])(
    'is copied whole on %s',
    async (address) => {
      const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
      const page = await openOn('2026-11-23', address, context)
      await page.getByRole('button', { name: 'Citeer BC 6.1' }).click()
      await page.locator('.citeer__stand', { hasText: 'Gekopieerd' }).waitFor()
      expect(await page.locator('.citeer__stand', { hasText: 'Gekopieerd' }).getAttribute('role')).toBe(
        'status'
      )
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe(CITATION)
      await context.close()
    }
  )

  test('can be copied by hand where there is no clipboard', async () => {
    const page = await site.browser.newPage()
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    await page.clock.setFixedTime(noonOf('2026-11-23'))
    await page.goto(`${site.origin}${BODYCAM}/1.0/activering`)
    await hydrated(page)
    await page.getByRole('button', { name: 'Citeer BC 6.1' }).click()
    const field = page.getByLabel('Citaat van BC 6.1')
    expect(await field.inputValue()).toBe(CITATION)
    expect(await page.evaluate('getSelection().toString()')).toBe(CITATION)
    await page.close()
  })

  test('fits in one sentence too, that says what the words are worth', async () => {
    const page = await openOn('2026-11-23', `${BODYCAM}/1.0/activering`)
    await page.getByRole('button', { name: 'Pv-zin over BC 6.1' }).click()
    expect(await page.getByRole('textbox', { name: 'Zin over BC 6.1' }).inputValue()).toBe(
      'Zie artikel BC 6.1 "Wanneer neem je op?" (inzetkader Bodycam, versie 1.0: was van kracht van 1 januari 2021 ' +
        'tot 1 juni 2022 (vervangen); vingerafdruk v2:6a7e526dcdc5; geraadpleegd op 23 november 2026; ' +
        'fictief voorbeeld, geen geldende regel).'
    )
    await page.close()
  })

  test('has no button without JavaScript', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.origin}${BODYCAM}/1.0/activering`)
    const buttons = await page.locator('.citeer').all()
    expect(buttons.length).toBeGreaterThan(1)
    for (const button of buttons) expect(await button.isVisible()).toBe(false)
    await page.close()
  })
})

test('a link that lands on an article shows its status within the first screen of a phone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.clock.setFixedTime(noonOf('2026-11-23'))
  await page.goto(`${site.origin}${BODYCAM}/1.0/activering#bc-6-2`)
  await hydrated(page)
  for (const part of ['.artikel__stand', '.artikel__melding a', 'h2']) {
    const place = page.locator(`[aria-labelledby=bc-6-2] ${part}`)
    await expect.poll(async () => (await place.boundingBox())?.y).toSatisfy((y) => y > 60 && y < 844)
  }
  await page.close()
})

describe('the page of a technologie', () => {
  test.each([
    [
      '2020-06-01',
      'Er is geen versie van kracht',
      ['Versie 1.0 geldt vanaf 1 januari 2021.', 'Versie 2.1 is een concept en geldt niet.']
    ],
    [
      '2021-01-01',
      'Van kracht: versie 1.0',
      [
        'Versie 1.0 geldt sinds 1 januari 2021, tot 1 juni 2022.',
        'Versie 1.1 geldt vanaf 1 juni 2022.',
        'Veldkaart: Moet ik nu opnemen?'
      ]
    ],
    [
      '2022-06-01',
      'Van kracht: versie 1.1',
      [
        'Versie 1.1 geldt sinds 1 juni 2022, tot 1 januari 2023.',
        'De vorige was',
        'Versie 2.0 geldt vanaf 1 maart 2023.',
        'Veldkaart: Moet ik nu opnemen?'
      ]
    ],
    [
      '2023-02-28',
      'Er is geen versie van kracht',
      [
        'De vorige was versie 1.1: van kracht van 1 juni 2022 tot 1 januari 2023, daarna ingetrokken.',
        'Versie 2.0 geldt vanaf 1 maart 2023.',
        'Versie 2.1 is een concept en geldt niet.'
      ]
    ],
    [
      '2026-11-23',
      'Van kracht: versie 2.0',
      ['Versie 2.0 geldt sinds 1 maart 2023.', 'Veldkaart: Moet ik nu opnemen?']
    ]
  ])('on %s: %s', async (day, kop, zinnen) => {
    const page = await openOn(day, BODYCAM)
    expect(await textsOf(page, '.geldend h2')).toEqual([kop])
    expect(await textsOf(page, '.geldend p:not(.geldend__dag)')).toEqual(
      zinnen.filter((zin) => zin !== 'De vorige was')
    )
    const versie = /versie (?<nummer>\d\.\d)$/u.exec(kop)?.groups?.['nummer']
    const links = await page
      .locator('.geldend__hoofdstukken a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links).toEqual(
      versie === undefined
        ? []
        : ['waarschuwing', 'activering', 'bewaring'].map((name) => `${BODYCAM}/${versie}/${name}`)
    )
  })

  test('with only a concept shows it and says so', async () => {
    const page = await openOn('2026-11-23', '/inzetkader/drones')
    expect(await textsOf(page, '.geldend')).toEqual([
      'Nog niets vastgesteld Concept: versie 0.1 Er is nog geen versie vastgesteld, dus er is geen versie van kracht. Versie 0.1 is een concept: een tekst om te bespreken, geen regel. 1 Vlucht'
    ])
  })

  test('without a clock tells what counted on the date of the content, and all dates', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(site.origin + BODYCAM)
    expect(await textsOf(page, '.geldend__dag')).toEqual(['Op 5 januari 2026'])
    expect(await textsOf(page, '.geldend h2')).toEqual(['Van kracht: versie 2.0'])
    expect(await page.locator('.versies > li').count()).toBe(4)
    expect(await page.locator(`.kader-wegen a[href="${OP}"]`).isVisible()).toBe(true)
    await page.close()
  })
})

describe('a page of a version', () => {
  test.each([
    ['2026-11-23', '2.0', 'Van kracht', undefined, undefined],
    [
      '2026-11-23',
      '1.0',
      'Vervangen',
      'Deze versie geldt niet meer sinds 1 juni 2022. Vandaag geldt versie 2.0.',
      '2.0'
    ],
    [
      '2026-11-23',
      '1.1',
      'Ingetrokken',
      'Deze versie is ingetrokken en geldt niet meer sinds 1 januari 2023. Vandaag geldt versie 2.0.',
      '2.0'
    ],
    [
      '2026-11-23',
      '2.1',
      'Concept',
      'Dit is een concept. Deze tekst is niet van kracht. Vandaag geldt versie 2.0.',
      '2.0'
    ],
    [
      '2022-07-01',
      '2.0',
      'Vastgesteld, geldt vanaf 1 maart 2023',
      'Deze versie geldt pas vanaf 1 maart 2023. Vandaag geldt versie 1.1.',
      '1.1'
    ],
    [
      '2023-01-15',
      '1.0',
      'Vervangen',
      'Deze versie geldt niet meer sinds 1 juni 2022. Vandaag is geen enkele versie van kracht. Versie 2.0 geldt vanaf 1 maart 2023.',
      '2.0'
    ],
    ['2021-05-01', '1.0', 'Van kracht', undefined, undefined]
  ])('on %s, version %s: %s', async (day, versie, status, melding, naar) => {
    const page = await openOn(day, `${BODYCAM}/${versie}/activering`)
    expect(await textsOf(page, '.strip__feiten .status')).toEqual([
      expect.stringMatching(new RegExp(`^. ${status}$`, 'u'))
    ])
    const banner = page.locator('.strip__melding:not(.strip__melding--fictief)')
    expect(await banner.count()).toBe(melding === undefined ? 0 : 1)
    if (melding !== undefined)
      expect(await textsOf(page, '.strip__melding:not(.strip__melding--fictief)')).toEqual([
        `${melding} Ga naar versie ${naar}`
      ])
    expect(await textsOf(page, '[aria-labelledby=bc-6-1] .artikel__stand')).toEqual([
      expect.stringMatching(new RegExp(`^. ${status} versie ${versie}$`, 'u'))
    ])
    expect(await textsOf(page, '[aria-labelledby=bc-6-1] .artikel__melding')).toEqual(
      melding === undefined ? [] : [`${melding} Ga naar versie ${naar}`]
    )
    if (naar !== undefined) {
      const link = page.locator('[aria-labelledby=bc-6-1] .artikel__melding a')
      expect(await link.getAttribute('href')).toBe(`${BODYCAM}/${naar}/activering#bc-6-1`)
    }
    if (naar !== undefined)
      expect(await banner.locator('a').getAttribute('href')).toBe(`${BODYCAM}/${naar}/activering`)
  })

  test('has a menu of all versions with their dates, that works without JavaScript', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.origin}${BODYCAM}/1.1/activering`)
    await page.getByText('Alle versies (4)').click()
    expect(await textsOf(page, '.versiemenu li')).toEqual([
      'Versie 2.1 ✎ Concept nog geen datum',
      'Versie 2.0 ✓ Vastgesteld vanaf 1 maart 2023',
      'Versie 1.1 (deze) ✕ Ingetrokken van 1 juni 2022 tot 1 januari 2023',
      'Versie 1.0 → Vervangen van 1 januari 2021 tot 1 juni 2022'
    ])
    await page.locator('.versiemenu').getByRole('link', { name: 'Versie 1.0' }).click()
    await page.waitForURL(`**${BODYCAM}/1.0/activering`)
    await page.close()
  })

  test('claims nothing in its HTML that only a clock knows', () => {
    for (const versie of ['1.0', '1.1', '2.0', '2.1']) {
      const texts = html(builtPage(`${BODYCAM}/${versie}/activering`))
        .texts()
        .join(' ')
      expect(texts).not.toMatch(/vandaag|nu geldt|verlopen/iu)
      expect(texts).not.toMatch(/✓ Van kracht/u)
    }
  })

  test('turns amber by itself once its review date is past', async () => {
    const page = await site.browser.newPage()
    await page.clock.install({ time: noonOf('2027-09-01') })
    await page.goto(`${site.origin}${BODYCAM}/2.0/activering`)
    await hydrated(page)
    const amber = page.locator('.strip__banner--over-tijd')
    expect(await amber.count()).toBe(0)
    await page.clock.fastForward('24:00:00')
    await amber.waitFor()
    expect(await textsOf(page, '.strip__melding:not(.strip__melding--fictief)')).toEqual([
      'Nazicht verlopen sinds 1 september 2027.'
    ])
    await page.close()
  })

  test('is found by search engines only where it is the one that counts', () => {
    const sitemap = readFileSync(join(KADER_BUILD, 'sitemap.xml'), 'utf8')
    const isListed = (address: string) => sitemap.includes(`<loc>${siteUrl}${address}</loc>`)
    const isKeptOut = (address: string) =>
      html(builtPage(address))
        .all('meta')
        .some(({ name, content }) => name === 'robots' && content === 'noindex')
    for (const address of [
      `${BODYCAM}/2.0`,
      `${BODYCAM}/2.0/activering`,
      '/inzetkader/drones/0.1/vlucht',
      BODYCAM,
      OP
    ])
      expect([address, isListed(address), isKeptOut(address)]).toEqual([address, true, false])
    for (const versie of ['1.0', '1.1', '2.1'])
      for (const address of [
        `${BODYCAM}/${versie}`,
        `${BODYCAM}/${versie}/activering`,
        `${BODYCAM}/${versie}/kaart`
      ])
        expect([address, isListed(address), isKeptOut(address)]).toEqual([address, false, true])
  })
})
