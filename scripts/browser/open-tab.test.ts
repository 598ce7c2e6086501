/** A tab that stays open over a withdrawal: it never goes on calling a version the rule, nor pairs old words with a new day. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Version } from '../pipeline/inzetkader/versions.ts'
import { expectAccessible } from './axe.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { openServed, untilKept } from './worker.ts'

const copy = mkdtempSync(join(tmpdir(), 'plot-open-tab-'))
afterAll(() => rmSync(copy, { recursive: true }))
cpSync(KADER_BUILD, copy, { recursive: true })
const site = useSite(copy)

const STATE = join(copy, 'data/inzetkader.json')
const AS_BUILT = readFileSync(STATE, 'utf8')
const BODYCAM = '/inzetkader/bodycam'
const ARTICLE = `${BODYCAM}/2.0/activering`
const DAY = '2026-11-23'
const NEXT = '2026-11-24'

let context: BrowserContext
beforeEach(async () => {
  writeFileSync(STATE, AS_BUILT)
  context = await site.browser.newContext({
    serviceWorkers: 'allow',
    permissions: ['clipboard-read', 'clipboard-write']
  })
})
afterEach(() => context.close())

const noonOf = (day: string): Date => new Date(`${day}T11:00:00Z`)

async function open(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.clock.setFixedTime(noonOf(DAY))
  const asked = page.waitForResponse((response) => response.url().endsWith('/data/inzetkader.json'))
  await page.goto(site.origin + address)
  await hydrated(page)
  await asked
  return page
}

/** As the site tells it after a decision about 2.0. */
function decide(change: Partial<Version>): void {
  const versies = JSON.parse(AS_BUILT) as Version[]
  const told = versies.map((one) => (one.address === `${BODYCAM}/2.0` ? { ...one, ...change } : one))
  writeFileSync(STATE, JSON.stringify(told))
}

async function comeBack(page: Page, event = 'visibilitychange'): Promise<void> {
  const asked = page.waitForRequest((request) => request.url().endsWith('/data/inzetkader.json'))
  await page.evaluate(
    (type) => (type === 'visibilitychange' ? document : window).dispatchEvent(new Event(type)),
    event
  )
  await asked
}

const told = (page: Page): Promise<string> => page.locator('.nagegaan').innerText()

/** What a press copies; that it was copied may still be said of the press before. */
async function citation(page: Page): Promise<string[]> {
  await page.evaluate("navigator.clipboard.writeText('')")
  await page.getByRole('button', { name: 'Citeer BC 6.1' }).click()
  const copied = (): Promise<string> => page.evaluate('navigator.clipboard.readText()')
  await expect.poll(copied).not.toBe('')
  return (await copied()).split('\n')
}

const WITHDRAWN = { status: 'ingetrokken', tot: DAY } as const

describe('what a page says of a version that was withdrawn while it was open', () => {
  test.each([
    [ARTICLE, '.strip__feiten .status', 'Van kracht', 'Ingetrokken'],
    [`${BODYCAM}/2.0`, '.strip__feiten .status', 'Van kracht', 'Ingetrokken'],
    [`${BODYCAM}/2.0/kaart`, '.strip__feiten .status', 'Van kracht', 'Ingetrokken'],
    [`${BODYCAM}/2.0/alles`, '.strip__feiten .status', 'Van kracht', 'Ingetrokken'],
    [BODYCAM, '.geldend', 'Van kracht: versie 2.0', 'Er is geen versie van kracht'],
    [`${BODYCAM}/op`, '.op__antwoord', 'geldt versie 2.0', 'is geen enkele versie van kracht'],
    [
      `${BODYCAM}/wijzigingen`,
      '.wijzigingen:has(a[href$="bodycam/2.0"]) .status',
      'Van kracht',
      'Ingetrokken'
    ],
    ['/', '.stand', 'bodycam 2.0', 'geen enkel inzetkader'],
    ['/blad?b=bodycam_2.0', '.blad', 'Versie 2.0 geldt vandaag nog', 'Dit blad geldt vandaag niet']
  ])('%s', async (address, selector, before, after) => {
    const page = await open(address)
    const place = page.locator(selector).first()
    await expect.poll(() => place.innerText()).toContain(before)
    expect(await told(page)).toBe('')
    decide(WITHDRAWN)
    await comeBack(page)
    await expect.poll(() => place.innerText()).toContain(after)
    expect(await place.innerText()).not.toContain(before)
    expect(await told(page)).toBe(
      'Geladen op 23 november 2026; intussen is gewijzigd welke versie geldt. Laad de pagina opnieuw'
    )
  })

  test('or rewritten: a concept of which the words are others since', async () => {
    const DRAFT = '/inzetkader/drones/0.1'
    const page = await open(`${DRAFT}/vlucht`)
    const versies = JSON.parse(AS_BUILT) as Version[]
    expect(versies.filter(({ tekst }) => tekst !== undefined).map(({ address }) => address)).toContain(DRAFT)
    expect(versies.find(({ status }) => status === 'vastgesteld')?.tekst).toBeUndefined()
    const rewritten = (one: Version): Version =>
      one.address === DRAFT ? { ...one, tekst: '0123456789ab' } : one
    writeFileSync(STATE, JSON.stringify(versies.map(rewritten)))
    await comeBack(page)
    await expect
      .poll(() => told(page))
      .toBe(
        'Geladen op 23 november 2026; intussen is de tekst van deze versie herschreven. Laad de pagina opnieuw'
      )
  })

  test.each(['focus', 'pageshow', 'online'])('is heard on %s', async (event) => {
    const page = await open(ARTICLE)
    decide(WITHDRAWN)
    await comeBack(page, event)
    await page.locator('.strip__feiten .status', { hasText: 'Ingetrokken' }).waitFor()
  })

  test.each([
    ['replaced', { status: 'vervangen', tot: DAY } as const, 'Vervangen'],
    ['called off', { status: 'ingetrokken', tot: '2023-03-01' } as const, 'Ze gold nooit.']
  ])('or %s', async (_, change, words) => {
    const page = await open(ARTICLE)
    decide(change)
    await comeBack(page)
    await page.locator('.strip', { hasText: words }).first().waitFor()
  })

  test('is right from the start on a page from before, and with the service worker', async () => {
    const first = await openServed(context, site.origin + ARTICLE)
    await untilKept(first, ARTICLE)
    await first.close()
    decide(WITHDRAWN)
    const page = await open(ARTICLE)
    await page.locator('.strip__feiten .status', { hasText: 'Ingetrokken' }).waitFor()
  })
})

describe('a tab that cannot ask', () => {
  test.each([
    ['no network', undefined],
    ['a page with status 200', '<!doctype html><h1>Home</h1>'],
    ['another thing', '{"versies":[]}']
  ])('for %s, says on which day its text was loaded', async (_, body) => {
    const page = await open(ARTICLE)
    if (body === undefined) await context.setOffline(true)
    else writeFileSync(STATE, body)
    await page.clock.setFixedTime(noonOf(NEXT))
    await comeBack(page)
    await expect
      .poll(() => told(page))
      .toBe('Geladen op 23 november 2026; kon niet nagaan of dit nog geldt. Laad de pagina opnieuw')
    await expectAccessible(page)
    expect((await citation(page)).slice(4, 6)).toEqual([
      'Geraadpleegd op 23 november 2026',
      'Fictief voorbeeld, geen geldende regel'
    ])

    await context.setOffline(false)
    writeFileSync(STATE, AS_BUILT)
    await comeBack(page, 'online')
    await expect.poll(() => told(page)).toBe('')
  })

  test('and whose page was kept, says when that was', async () => {
    const first = await openServed(context, site.origin + ARTICLE)
    await untilKept(first, ARTICLE)
    await context.setOffline(true)
    const page = await context.newPage()
    // Again and again: what the worker was still fetching when the line went may be kept after it, with a day of its own.
    const openKept = async (): Promise<string> => {
      expect(await first.evaluate(keptOnTheFifth)).toBe(true)
      await page.goto(site.origin + ARTICLE)
      await hydrated(page)
      await page.waitForFunction("document.querySelector('.nagegaan').textContent !== ''")
      return told(page)
    }
    await expect
      .poll(openKept)
      .toBe('Geladen op 5 maart 2026; kon niet nagaan of dit nog geldt. Laad de pagina opnieuw')
    expect(await citation(page)).toContain('Geraadpleegd op 5 maart 2026')
  })
})

describe('a citation from a tab that stayed open', () => {
  test('names the day of its words and the day of what they are worth', async () => {
    const page = await open(ARTICLE)
    expect(await citation(page)).toContain('Geraadpleegd op 23 november 2026')
    decide(WITHDRAWN)
    await page.clock.setFixedTime(noonOf(NEXT))
    await comeBack(page)
    await page.locator('.strip__feiten .status', { hasText: 'Ingetrokken' }).waitFor()
    const lines = await citation(page)
    expect(lines[1]).toBe(
      'Inzetkader Bodycam, versie 2.0: was van kracht van 1 maart 2023 tot 23 november 2026 (ingetrokken)'
    )
    expect(lines.slice(4, 6)).toEqual([
      'Tekst geladen op 23 november 2026',
      'Stand nagegaan op 24 november 2026'
    ])
  })
})

test('a page that tells of no version asks nobody and says nothing', async () => {
  const page = await context.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(`${site.origin}/over/privacy`)
  await hydrated(page)
  await context.setOffline(true)
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  expect(asked).not.toContain('/data/inzetkader.json')
  expect(await told(page)).toBe('')
})

/** Runs in the page. */
async function keptOnTheFifth(): Promise<boolean> {
  const cache = await caches.open('plot-gelezen-v1')
  const page = await cache.match(location.pathname)
  const headers = new Headers(page?.headers)
  headers.set('x-plot-gehaald', '2026-03-05T11:00:00Z')
  await cache.put(location.pathname, new Response(await page?.text(), { headers }))
  return page !== undefined
}
