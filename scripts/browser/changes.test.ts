/** What changed, and why: read without script, any two versions with one, on the report that caused it, and on paper. */

import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated, watch } from './visit.ts'

const CHANGES = '/inzetkader/bodycam/wijzigingen'
const CHAPTER = '/inzetkader/bodycam/1.1/activering'
const REPORT = '/praktijk/zone-noord/2022-01-10-te-laat-aangezet'
const DAY = new Date('2026-11-23T10:00:00+01:00')

const site = useSite(KADER_BUILD)
async function open(address: string, options: { script?: boolean; width?: number } = {}): Promise<Page> {
  const { script = true, width = 1280 } = options
  const page = await site.tab({
    javaScriptEnabled: script,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce'
  })
  if (script) await page.clock.setFixedTime(DAY)
  await page.goto(site.origin + address)
  if (script) await hydrated(page)
  return page
}

/** The words of a difference as a reader hears them. */
async function wordsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allTextContents()
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim())
}

describe('without script', () => {
  test('each adopted version, newest first, and then the concept', async () => {
    const page = await open(CHANGES, { script: false })
    expect(await wordsOf(page, '.wijzigingen > h2')).toEqual([
      'Versie 2.0',
      'Versie 1.1',
      'Versie 1.0',
      'Concept 2.1'
    ])
    expect(await page.locator('.kiezer').isVisible()).toBe(false)
  })

  test('the log of a version in words, with what set each change in motion', async () => {
    const page = await open(CHANGES, { script: false })
    const table = 'section[aria-labelledby=_versie-1-1] table'
    expect(await wordsOf(page, `${table} th`)).toEqual(['Datum', 'Artikel', 'Wijziging', 'Waarom'])
    expect(await wordsOf(page, `${table} td`)).toEqual([
      '4 mei 2022',
      'BC 6.1',
      'Er staat "moet" in plaats van "kan".',
      'Dragers twijfelden te lang of ze mochten opnemen. Oorzaak: ervaring van het terrein, De camera ging te laat aan.',
      '4 mei 2022',
      'BC 5.2',
      'Nieuw artikel over het melden bij meerdere dragers.',
      'Het nazicht toonde dat niemand dit geregeld had. Oorzaak: nazicht.'
    ])
    const links = page.locator(`${table} a`)
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      `${CHAPTER}#bc-6-1`,
      REPORT,
      '/inzetkader/bodycam/1.1/waarschuwing#bc-5-2'
    ])
    const law = page.locator('section[aria-labelledby=_versie-2-0] table a[href="/recht/voorbeeldwet"]')
    expect(await law.innerText()).toBe('Voorbeeldwet')
  })

  test('the exact words of each article, struck and added by name', async () => {
    const page = await open(CHANGES, { script: false })
    expect(await wordsOf(page, 'section[aria-labelledby=_versie-2-0] .verschil')).toEqual([
      'BC 5.2 geschrapt: Wie waarschuwt bij meerdere dragers? (einde) Vervallen artikelgeschrapt: De eerste drager ter plaatse waarschuwt voor iedereen. (einde)',
      'BC 18.1 Hoelang blijven beelden bewaard?GewijzigdBeelden blijven geschrapt: dertig (einde) toegevoegd: negentig (einde) dagen bewaard. Daarna worden ze gewist.'
    ])
    const one = 'section[aria-labelledby=_versie-1-1] .verschil'
    expect(await wordsOf(page, `${one} del`)).toEqual(['geschrapt: kan (einde)'])
    expect(await wordsOf(page, `${one} ins`)).toEqual([
      'toegevoegd: Wie waarschuwt bij meerdere dragers? (einde)',
      'toegevoegd: De eerste drager ter plaatse waarschuwt voor iedereen. (einde)',
      'toegevoegd: moet (einde)'
    ])
  })

  test('a first version says so; with only a concept there is nothing to compare', async () => {
    const page = await open(CHANGES, { script: false })
    expect(await page.locator('section[aria-labelledby=_versie-1-0]').innerText()).toContain(
      'Dit is de eerste versie: alle artikels zijn nieuw.'
    )
    await page.goto(`${site.origin}/inzetkader/drones/wijzigingen`)
    expect(await page.locator('.pagina > p').last().innerText()).toBe(
      'Er is nog maar één versie: het concept 0.1. Er valt dus nog niets te vergelijken. Wordt er een tweede versie geschreven, dan lees je hier wat er wijzigt en waarom.'
    )
    expect(await page.locator('.kiezer, .wijzigingen').count()).toBe(0)
  })

  test('an article tells what its version changed, why, and folds the words', async () => {
    const page = await open(CHAPTER, { script: false })
    expect(await wordsOf(page, '.gewijzigd > p')).toEqual([
      'Gewijzigd in versie 1.1. Er staat "moet" in plaats van "kan". Dragers twijfelden te lang of ze mochten opnemen. Oorzaak: ervaring van het terrein, De camera ging te laat aan.'
    ])
    expect(await page.locator('.gewijzigd ins').isVisible()).toBe(false)
    await page.locator('.gewijzigd summary').click()
    expect(await page.locator('.gewijzigd ins').isVisible()).toBe(true)
    expect(await wordsOf(page, '.gewijzigd .verschil p')).toEqual([
      'Je geschrapt: kan (einde) toegevoegd: moet (einde) opnemen zodra een interventie begint.',
      "… 7 alinea's ongewijzigd …"
    ])
  })

  test('a report shows the words it led to and the days it took', async () => {
    const page = await open(REPORT, { script: false })
    const block = page.locator('.gevolgen')
    expect(await block.locator('h2').innerText()).toBe('Dit verslag wijzigde het inzetkader')
    expect(await wordsOf(page, '.gevolg > p')).toEqual([
      'Bodycam versie 1.1, beslist op 4 mei 2022, na 114 dagen. Er staat "moet" in plaats van "kan".'
    ])
    expect(await block.locator('h3 a').getAttribute('href')).toBe(`${CHAPTER}#bc-6-1`)
    expect(await wordsOf(page, '.gevolgen :is(ins, del)')).toEqual([
      'geschrapt: kan (einde)',
      'toegevoegd: moet (einde)'
    ])
  })

  test('a report shows its course as a line of steps, and says which of them it stands on', async () => {
    const page = await open(REPORT, { script: false, width: 390 })
    const steps = page.getByRole('region', { name: 'Wat ermee gebeurde' }).getByRole('listitem')
    const texts = await steps.evaluateAll((items) =>
      items.map((item) => [...item.children].map(({ textContent }) => textContent))
    )
    expect(texts).toEqual([
      ['✓ Ingediend10 januari 2022, indiener'],
      ['✓ Nagekeken17 januari 2022, tweede lezer'],
      ['✓ Vastgesteld7 februari 2022, Werkgroep bodycam'],
      [
        '✓ In behandeling7 februari 2022, Werkgroep bodycam',
        'Wie het opneemt: Werkgroep bodycam. Tegen 30 juni 2022.'
      ],
      [
        '✓ Kader gewijzigd4 mei 2022, Stuurgroep',
        'Dragers twijfelden te lang of ze mochten opnemen.',
        'Wijzigde: Inzetkader bodycam, versie 1.1'
      ],
      ['✓ Opleiding gewijzigd1 september 2022, lesgever', 'Wijzigde: Opnemen'],
      [
        '✓ GeborgdHier staat het nu1 maart 2023, Werkgroep bodycam',
        'Bewijs: De observatielijsten van de rollenspelen van het voorjaar.'
      ]
    ])
    expect(
      await steps.evaluateAll((items) => items.map((item) => item.getAttribute('aria-current')))
    ).toEqual([...Array.from({ length: 6 }, () => null), 'step'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  })

  test('a report that changed nothing has no such block', async () => {
    const page = await open('/praktijk/zone-zuid/2025-06-02-station-vol', { script: false })
    expect(await page.locator('.gevolgen').count()).toBe(0)
  })
})

describe('any two versions', () => {
  test('are chosen from two lists; the address says which', async () => {
    const page = await open(CHANGES)
    const { problems, foreign } = watch(page, site.origin + CHANGES)
    expect(await page.locator('select[name=naar] option').allInnerTexts()).toEqual([
      '1.0 (vervangen)',
      '1.1 (ingetrokken)',
      '2.0 (van kracht)',
      '2.1 (concept)'
    ])
    await page.locator('select[name=van]').selectOption('1.0')
    await page.locator('select[name=naar]').selectOption('2.0')
    await page.locator('.kiezer button').click()
    await page.locator('.uitkomst .verschil').first().waitFor()
    expect(await page.evaluate(() => location.search)).toBe('?van=1.0&naar=2.0')
    expect(await page.locator('.uitkomst h2').innerText()).toBe('Van versie 1.0 naar versie 2.0')
    expect(await wordsOf(page, '.uitkomst [role=status]')).toEqual(['2 artikels verschillen.'])
    expect(await wordsOf(page, '.uitkomst :is(ins, del)')).toEqual([
      'geschrapt: kan (einde)',
      'toegevoegd: moet (einde)',
      'geschrapt: dertig (einde)',
      'toegevoegd: negentig (einde)'
    ])
    expect(await wordsOf(page, '.uitkomst td:nth-child(2)')).toEqual([
      'BC 18.1',
      'BC 5.2',
      'BC 6.1',
      'BC 5.2'
    ])
    expect(await page.evaluate('document.activeElement?.id')).toBe('_verschil')
    expect([problems, foreign]).toEqual([[], []])
  })

  test('a link to them opens them, without a mismatch, and going back closes them', async () => {
    const page = await open(CHANGES)
    const { problems } = watch(page, site.origin + CHANGES)
    await page.goto(`${site.origin}${CHANGES}?van=2.0&naar=2.1`)
    await hydrated(page)
    await page.locator('.uitkomst .verschil').waitFor()
    expect(await page.locator('.uitkomst').innerText()).toContain(
      'Dit zou het concept wijzigen. Het is nog niet vastgesteld.'
    )
    expect(await wordsOf(page, '.uitkomst ins')).toEqual([
      'toegevoegd: of een gesprek met een collega (einde)'
    ])
    expect(await page.locator('select[name=van]').inputValue()).toBe('2.0')
    await page.goBack()
    await hydrated(page)
    await expect.poll(() => page.locator('.uitkomst h2').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('the words are the same as those of the static page', async () => {
    const page = await open(`${CHANGES}?van=1.0&naar=1.1`)
    await page.locator('.uitkomst .verschil').first().waitFor()
    expect(await wordsOf(page, '.uitkomst .verschil')).toEqual(
      await wordsOf(page, 'section[aria-labelledby=_versie-1-1] .verschil')
    )
  })

  test.each([
    [
      '?van=2.0&naar=1.0',
      'Je koos de nieuwste eerst. Je leest hier wat er wijzigde van versie 1.0 naar versie 2.0.'
    ],
    ['?van=1.1&naar=1.1', 'Je koos twee keer versie 1.1. Kies twee verschillende versies.'],
    ['?van=1.1&naar=9.9', 'Versie 9.9 bestaat niet. Kies uit de lijst.'],
    ['?van=1.1', 'Kies twee versies.']
  ])('%s has an answer', async (search, answer) => {
    const page = await open(CHANGES + search)
    await page.locator('.uitkomst p').first().waitFor()
    expect(await page.locator('.uitkomst').innerText()).toContain(answer)
  })

  test('nothing changed is said', async () => {
    const page = await open(CHANGES)
    await page.route('**/data/inzetkader/bodycam/2.1.json', async (route) => {
      const same = await page.request.get(`${site.origin}/data/inzetkader/bodycam/2.0.json`)
      await route.fulfill({ response: same })
    })
    await page.goto(`${site.origin}${CHANGES}?van=2.0&naar=2.1`)
    await hydrated(page)
    // First it says that it compares.
    await expect
      .poll(() => wordsOf(page, '.uitkomst [role=status]'))
      .toEqual(['Er is niets gewijzigd: elk artikel zegt in beide versies hetzelfde.'])
  })

  test('without network the page says why it shows nothing', async () => {
    const page = await open(CHANGES)
    await page.route('**/data/**', (route) => route.abort())
    await page.locator('.kiezer button').click()
    await page.locator('.uitkomst .strip__melding').waitFor()
    expect(await wordsOf(page, '.uitkomst [role=status]')).toEqual([
      'De versies konden niet geladen worden. Ben je offline? Probeer opnieuw zodra je verbinding hebt.'
    ])
  })
})

test('on paper, without colour, struck and added words differ by their lines', async () => {
  const page = await open(`${CHANGES}?van=1.0&naar=1.1`)
  await page.locator('.uitkomst .verschil').first().waitFor()
  await page.emulateMedia({ media: 'print' })
  const look = (tag: string): Promise<string[]> =>
    page
      .locator(`.uitkomst ${tag}`)
      .last()
      .evaluate((element) => {
        const { textDecorationLine, color, backgroundColor } = getComputedStyle(element)
        return [textDecorationLine, color, backgroundColor]
      })
  const black = ['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']
  expect(await look('ins')).toEqual(['underline', ...black])
  expect(await look('del')).toEqual(['line-through', ...black])
  expect(await page.locator('.kiezer').isVisible()).toBe(false)
})

describe.each([390, 1280])('accessible and in its width at %i', (width) => {
  test.each([CHANGES, `${CHANGES}?van=1.0&naar=2.0`, '/inzetkader/drones/wijzigingen', CHAPTER, REPORT])(
    '%s',
    async (address) => {
      const page = await open(address, { width })
      await page
        .locator('details')
        .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
      await expectAccessible(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    }
  )
})
