/** Paper that knows it is old: heads and codes on every sheet, what the code says later, and the PDFs. */

import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import { cssString, qrImage } from '../../src/print/blad-css.ts'
import { writePdfs } from '../io/pdf.ts'
import { ensurePdfTools } from '../io/poppler.ts'
import { emitOptions } from '../io/project.ts'
import { type Pdf, PDF_FOLDER, PDF_LIST } from '../pipeline/core/pdf.ts'
import { qrOf } from '../pipeline/emit/inzetkader/blad-codes.ts'
import type { VersionData } from '../pipeline/emit/inzetkader/version-data.ts'
import {
  encodeBlad,
  BLAD_NORMALISER,
  type BladArtikel,
  bladArtikel,
  shortened
} from '../pipeline/inzetkader/blad.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { untilKept } from './worker.ts'

const site = useSite(KADER_BUILD)
const { siteUrl } = emitOptions()
const TODAY = '2026-11-23T10:00:00Z'

function dataOf(versie: string): VersionData {
  const path = join(KADER_BUILD, `data/inzetkader/bodycam/${versie}.json`)
  return JSON.parse(readFileSync(path, 'utf8')) as VersionData
}

/** The articles of a version as they stand on its sheets; of one chapter, or all. */
function onPaper(versie: string, hoofdstuk = ''): BladArtikel[] {
  return dataOf(versie)
    .hoofdstukken.filter(({ address }) => address.endsWith(hoofdstuk))
    .flatMap(({ artikels }) => artikels.map(bladArtikel))
}

/** The code of a sheet; `naam` is that of the chapter or card that it was printed from. */
function bodycam(versie: string, artikels: readonly BladArtikel[], naam?: string): string {
  const vingerafdruk = shortened(dataOf(versie).bladen[naam ?? ''] ?? '')
  const pagina = naam === undefined ? {} : { pagina: { naam, vingerafdruk } }
  return encodeBlad({ technologie: 'bodycam', versie, normaliser: BLAD_NORMALISER, artikels, ...pagina })
}

/** What the page says of a code: its verdict, then each list. */
async function scanned(address: string, day = TODAY): Promise<Record<string, string[]>> {
  const phone = await site.tab()
  await phone.clock.setFixedTime(day)
  await phone.goto(site.origin + address)
  await phone.locator('.blad__uitspraak').waitFor()
  return readVerdict(phone)
}

async function readVerdict(page: Page): Promise<Record<string, string[]>> {
  const verdict = await page.locator('.blad__uitspraak :is(h2, p)').allInnerTexts()
  const lists = await page.locator('.blad__artikels').all()
  const parts = lists.map(async (list) => [
    await list.locator('h3').innerText(),
    await list.locator('li').allInnerTexts()
  ])
  return { verdict, ...(Object.fromEntries(await Promise.all(parts)) as Record<string, string[]>) }
}

describe('the code of a sheet, read today', () => {
  test('printed before a change: exactly the changed articles', async () => {
    expect(await scanned(bodycam('1.0', onPaper('1.0')))).toEqual({
      verdict: [
        '! Gewijzigd: 2 van de 4 artikels op dit blad.',
        'Versie 1.0 is vervangen en geldt niet meer sinds 1 juni 2022. Vandaag geldt versie 2.0.'
      ],
      'Anders dan wat vandaag geldt': [
        'BC 6.1 Wanneer neem je op?: nu met andere woorden',
        'BC 18.1 Hoelang blijven beelden bewaard?: nu met andere woorden'
      ],
      'Zoals het vandaag geldt': ['BC 5.1 Wat zeg je?', 'BC 6.2 Wanneer neem je niet op?']
    })
  })

  test('a card whose own words changed, and not its articles', async () => {
    const same = onPaper('2.0', 'waarschuwing')
    const card = { naam: 'kaart', vingerafdruk: '000000' }
    const blad = { technologie: 'bodycam', versie: '1.1', normaliser: BLAD_NORMALISER }
    const address = encodeBlad({ ...blad, artikels: same, pagina: card })
    expect((await scanned(address))['verdict']?.[0]).toBe(
      '! Gewijzigd: de kaart zegt het vandaag anders. De artikels bleven dezelfde.'
    )
  })

  test('a chapter of the version in force: unchanged', async () => {
    expect(await scanned(bodycam('2.0', onPaper('2.0', 'activering')))).toEqual({
      verdict: ['✓ Ongewijzigd: wat op dit blad staat, geldt vandaag nog.'],
      'Zoals het vandaag geldt': ['BC 6.1 Wanneer neem je op?', 'BC 6.2 Wanneer neem je niet op?']
    })
  })

  test('a withdrawn version: says so, and what is gone', async () => {
    expect(await scanned(bodycam('1.1', onPaper('1.1', 'waarschuwing')))).toEqual({
      verdict: [
        '! Gewijzigd: 1 van de 2 artikels op dit blad.',
        'Versie 1.1 is ingetrokken en geldt niet meer sinds 1 januari 2023. Vandaag geldt versie 2.0.'
      ],
      'Anders dan wat vandaag geldt': ['BC 5.2 Wie waarschuwt bij meerdere dragers?: bestaat niet meer'],
      'Zoals het vandaag geldt': ['BC 5.1 Wat zeg je?']
    })
  })

  test('a withdrawn version while nothing is in force', async () => {
    const said = await scanned(bodycam('1.1', onPaper('1.1')), '2023-02-01T10:00:00Z')
    expect(said).toEqual({
      verdict: [
        '✕ Dit blad geldt vandaag niet.',
        'Versie 1.1 is ingetrokken en geldt niet meer sinds 1 januari 2023. Vandaag is geen versie van kracht.'
      ]
    })
  })

  test('a concept: no rule, and whether its words changed', async () => {
    const artikels = [{ nummer: '1-1', vingerafdruk: '000000' }]
    expect(
      await scanned(
        encodeBlad({ technologie: 'drones', versie: '0.1', normaliser: BLAD_NORMALISER, artikels })
      )
    ).toEqual({
      verdict: [
        '✕ Dit blad is een concept: het is geen regel.',
        'Versie 0.1 is nog niet vastgesteld. De woorden van het concept zijn sinds het afdrukken gewijzigd. Vandaag is geen versie van kracht.'
      ],
      'Gewijzigd in het concept': ['DR 1.1 Wanneer vlieg je?: nu met andere woorden']
    })
    expect(await scanned(bodycam('2.1', onPaper('2.1', 'activering')))).toEqual({
      verdict: [
        '✕ Dit blad is een concept: het is geen regel.',
        'Versie 2.1 is nog niet vastgesteld. De woorden van het concept zijn sinds het afdrukken niet gewijzigd. Vandaag geldt versie 2.0.'
      ],
      'Anders dan wat vandaag geldt': ['BC 6.2 Wanneer neem je niet op?: nu met andere woorden'],
      'Zoals het vandaag geldt': ['BC 6.1 Wanneer neem je op?']
    })
  })

  test.each(['/blad?b=onzin', '/blad?b=fiets_1.0&a=6-1.abc123', '/blad?b=bodycam_1.0&a=%3Cscript%3E'])(
    '%s is not readable',
    async (address) => {
      expect((await scanned(address))['verdict']?.[0]).toBe('✕ Deze code kunnen we niet lezen')
    }
  )

  test('the present words are one click away', async () => {
    const page = await site.browser.newPage()
    await page.goto(site.origin + bodycam('1.0', onPaper('1.0', 'activering')))
    await page.getByRole('link', { name: 'BC 6.1' }).click()
    await page.waitForURL('**/inzetkader/bodycam/2.0/activering#bc-6-1')
    await page.close()
  })

  test('without network, from what was kept', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const page = await context.newPage()
    await page.goto(site.origin + bodycam('2.0', onPaper('2.0', 'activering')))
    await hydrated(page)
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
    await page.reload()
    await hydrated(page)
    for (const path of ['/blad', '/data/inzetkader/bodycam/2.0.json']) await untilKept(page, path)
    await context.setOffline(true)
    await page.goto(site.origin + bodycam('2.0', onPaper('2.0', 'bewaring')))
    await page.locator('.blad__uitspraak--geldig').waitFor()
    await context.close()
  })

  test('without the words of today it says that it cannot know', async () => {
    const context = await site.browser.newContext()
    const page = await context.newPage()
    await page.route('**/data/**', (route) => route.abort())
    await page.goto(site.origin + bodycam('2.0', onPaper('2.0', 'activering')))
    await page.getByRole('heading', { name: 'Dit kunnen we nu niet nakijken' }).waitFor()
    await context.close()
  })

  test('without JavaScript it explains where to look', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.origin + bodycam('1.0', onPaper('1.0')))
    expect(await page.locator('.blad').innerText()).toContain('Daarvoor is JavaScript nodig.')
    expect(await page.locator('.blad a').first().getAttribute('href')).toBe('/inzetkader')
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await context.close()
  })
})

describe('the code on a sheet', () => {
  test.each([
    ['a chapter', '1.0/activering', bodycam('1.0', onPaper('1.0', 'activering'), 'activering')],
    [
      'a card',
      '1.0/kaart',
      bodycam(
        '1.0',
        ['6-1', '5-1', '6-2', '18-1'].map(
          (nummer) => onPaper('1.0').find((artikel) => artikel.nummer === nummer) as BladArtikel
        ),
        'kaart'
      )
    ],
    ['a chapter in the whole version', '1.0/alles', bodycam('1.0', onPaper('1.0', 'bewaring'), 'bewaring')],
    ['the first sheet of the whole version', '1.0/alles', bodycam('1.0', [])]
  ])('%s', (_, path, address) => {
    const html = readFileSync(join(KADER_BUILD, `inzetkader/bodycam/${path}.html`), 'utf8')
    expect(html).toContain(qrImage(qrOf(siteUrl + address)))
  })

  test('hostile words stay words in the style of a page', async () => {
    const page = await site.browser.newPage()
    for (const text of [
      '"}body{display:none}',
      String.raw`\"}*{color:red}`,
      '</style><script>window.x=1</script>',
      'a\n}b',
      "'*/ url(//x)"
    ]) {
      await page.setContent(`<style>p::before{content:${cssString(text)}}</style><p></p>`)
      const content = await page.locator('p').evaluate((p) => getComputedStyle(p, '::before').content)
      // What could end the element is printed as the sign that looks like it.
      expect(JSON.parse(content)).toBe(text.replaceAll('<', '‹').replaceAll('>', '›').replace(/\s+/gu, ' '))
      expect(
        await page.evaluate('[document.styleSheets[0].cssRules.length, document.scripts.length]')
      ).toEqual([1, 0])
    }
    await page.close()
  })
})

test('one article is printed alone, and the page is as before', async () => {
  const page = await site.browser.newPage()
  await page.addInitScript('window.print = () => { window.printed = (window.printed ?? 0) + 1 }')
  await page.goto(`${site.origin}/inzetkader/bodycam/1.0/activering`)
  await hydrated(page)
  const before = await page.locator('main').innerHTML()
  await page.locator('.druk-artikel').nth(1).click()
  await page.waitForFunction('window.printed === 1')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#bc-6-2').isVisible()).toBe(true)
  expect(await page.locator('.strip__melding', { hasText: 'sinds 1 juni 2022.' }).isVisible()).toBe(true)
  for (const hidden of ['#bc-6-1', 'h1', '#_bronnen', '.druk-artikel'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate("window.dispatchEvent(new Event('afterprint'))")
  await page.waitForFunction("!document.querySelector('main style').textContent.includes('bc-6-2')")
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#bc-6-1').isVisible()).toBe(true)
  expect(withoutStyle(await page.locator('main').innerHTML())).toBe(withoutStyle(before))
  await page.close()
})

/** React writes the rules anew, without what the minifier of the HTML left out; the mark in the contents follows what one reads. */
function withoutStyle(html: string): string {
  return html.replace(/<style>.*?<\/style>/gsu, '').replaceAll(' aria-current="location"', '')
}

/** What the QR code on a picture of a sheet says. */
async function codeOn(picture: string): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return decodeQR({ data, width: info.width, height: info.height }, { timeLimit: 10_000 })
}

describe('the PDFs of a version', () => {
  const folder = join(dirname(KADER_BUILD), 'pdf')
  const written: string[] = []
  const versions = [{ technologie: 'bodycam', versie: '1.0' }]

  beforeAll(async () => {
    ensurePdfTools()
    rmSync(folder, { recursive: true, force: true })
    await writePdfs({ build: KADER_BUILD, to: folder, versions, withArtikels: true }, (path) =>
      written.push(path)
    )
  }, 240_000)

  function tool(name: string, path: string, ...args: string[]): string {
    return execFileSync(
      name,
      [...args, join(folder, 'bodycam/1.0', path), ...(name === 'pdftotext' ? ['-'] : [])],
      { encoding: 'utf8' }
    )
  }

  function bladenOf(path: string): string[] {
    return tool('pdftotext', path, '-layout').replace(/\f$/u, '').split('\f')
  }

  test('are the whole, each chapter, the card and each article', () => {
    expect(written).toEqual(
      [
        'alles',
        'waarschuwing',
        'activering',
        'bewaring',
        'kaart',
        'kaart-a4',
        'artikels/bc-5-1',
        'artikels/bc-6-1',
        'artikels/bc-6-2',
        'artikels/bc-18-1'
      ].map((name) => `bodycam/1.0/${name}.pdf`)
    )
  })

  test('the whole version is tagged, has a title, one sheet per chapter and one of sources', () => {
    const info = tool('pdfinfo', 'alles.pdf')
    expect(info).toMatch(/^Tagged:\s+yes$/mu)
    expect(info).toMatch(
      /^Title:\s+Inzetkader bodycam, versie 1\.0: volledige tekst \| PLOT kenniscentrum$/mu
    )
    expect(info).toMatch(/^Pages:\s+5$/mu)
    expect(info).toMatch(/A4/u)
    expect(readFileSync(join(folder, 'bodycam/1.0/alles.pdf'), 'latin1')).toContain('/Lang (nl-BE)')
  })

  test('its contents say on which sheet each article stands', () => {
    const [first = ''] = bladenOf('alles.pdf')
    for (const [title, blad] of [
      ['BC 5.1 Wat zeg je?', 2],
      ['BC 6.2 Wanneer neem je niet op?', 3],
      ['BC 18.1 Hoelang blijven beelden bewaard?', 4]
    ] as const)
      expect(first.replace(/ +/gu, ' ')).toContain(`${title} ${blad}`)
  })

  test('the card is one sheet for a pocket', () => {
    const info = tool('pdfinfo', 'kaart.pdf')
    expect(info).toMatch(/^Pages:\s+1$/mu)
    // Points: 105 by 148 mm.
    expect(info).toMatch(/^Page size:\s+298\S* x 4(?:19|20)\S* pts/mu)
  })

  test('the card for a wall is one sheet too', () => {
    const info = tool('pdfinfo', 'kaart-a4.pdf')
    expect(info).toMatch(/^Pages:\s+1$/mu)
    expect(info).toMatch(/A4/u)
  })

  test('the list says of each which page it is and how large', () => {
    const list = JSON.parse(readFileSync(join(folder, PDF_LIST), 'utf8')) as Pdf[]
    expect(list.map(({ address }) => address)).toEqual(written.map((path) => `/${PDF_FOLDER}/${path}`).sort())
    expect(list.find(({ naam }) => naam === 'Volledige tekst')).toEqual({
      naam: 'Volledige tekst',
      address: '/pdf/bodycam/1.0/alles.pdf',
      pagina: '/inzetkader/bodycam/1.0/alles',
      bytes: statSync(join(folder, 'bodycam/1.0/alles.pdf')).size,
      bladen: 5,
      vingerafdruk: expect.stringMatching(/^[\da-f]{12}$/u) as string
    })
  })

  test('its outline names every chapter and article, and the sources', () => {
    const xml = tool('pdftohtml', 'alles.pdf', '-xml', '-i', '-stdout')
    const outline = [...xml.slice(xml.indexOf('<outline>')).matchAll(/<item[^>]*>([^<]+)/gu)].map(
      ([, text]) => text?.trim()
    )
    expect(outline).toEqual([
      'Inzetkader bodycam, versie 1.0: volledige tekst',
      'Inhoud',
      'Waarschuwing',
      'Wat zeg je?',
      'Voor de dienst',
      'Tijdens de dienst',
      'Na de dienst',
      'Activering',
      'Wanneer neem je op?',
      'Wanneer neem je niet op?',
      'Bewaring',
      'Hoelang blijven beelden bewaard?',
      'Bronnen'
    ])
  })

  test('it has the words of every article, on the sheet of its chapter', () => {
    const bladen = bladenOf('alles.pdf')
    for (const [blad, words] of [
      [1, 'Je zegt luid dat je opneemt.'],
      [2, 'Je kan opnemen zodra een interventie begint.'],
      [2, 'Een opname die te laat begint, mist het belangrijkste.'],
      [2, 'Je neemt niet op tijdens een briefing of een pauze.'],
      [3, 'Beelden blijven dertig dagen bewaard.']
    ] as const)
      expect(bladen[blad]).toContain(words)
  })

  test.each(['alles', 'activering', 'kaart', 'artikels/bc-6-1'])(
    '%s: every sheet says what it is',
    (name) => {
      const bladen = bladenOf(`${name}.pdf`)
      bladen.forEach((blad, index) => {
        expect(blad).toContain('Bodycam · versie 1.0 · Vervangen · Fictief voorbeeld')
        expect(blad).toContain('Van kracht van 1 januari 2021 tot 1 juni 2022 · Bijgewerkt 4 december 2020')
        expect(blad).toContain('Geldt dit nog? Scan.')
        expect(blad).toContain(`Blad ${index + 1} van ${bladen.length}`)
      })
    }
  )

  test('a phone reads the code of every sheet, and comes to the page of just that sheet', async () => {
    const printed = join(folder, 'blad')
    execFileSync('pdftoppm', ['-r', '150', '-png', join(folder, 'bodycam/1.0/alles.pdf'), printed])
    const bladen = [1, 2, 3, 4, 5].map((number) => `${printed}-${number}.png`)
    const read = await Promise.all(bladen.map(codeOn))
    expect(read).toEqual([
      siteUrl + bodycam('1.0', []),
      ...['waarschuwing', 'activering', 'bewaring'].map(
        (hoofdstuk) => siteUrl + bodycam('1.0', onPaper('1.0', hoofdstuk), hoofdstuk)
      ),
      siteUrl + bodycam('1.0', [])
    ])
    expect((await scanned(read[2]?.slice(siteUrl.length) ?? ''))['verdict']?.[0]).toBe(
      '! Gewijzigd: 1 van de 2 artikels in dit hoofdstuk.'
    )
  })

  test('an article alone stands under its own name', () => {
    const [blad = '', ...others] = bladenOf('artikels/bc-6-1.pdf')
    expect(others).toEqual([])
    expect(blad.trimStart()).toMatch(/^BC 6\.1 Wanneer neem je op\?/u)
    expect(blad).toContain('/inzetkader/bodycam/1.0/activering#bc-6-1')
    expect(blad).not.toContain('Wanneer neem je niet op?')
  })
})
