/**
 * The course package in a real browser: on a platform that is stricter than any, from a folder on a disk, and as a page of a
 * host. The platform is scorm-again with what it lets pass held against the texts of SCORM 1.2.
 */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CURSUS, gemerktPakket, type Pakket, pakketOf } from '../fixtures/cursus.ts'
import { launch } from '../io/browser.ts'
import { speler } from '../io/speler.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'

const HOST = 'https://platform.plot.be'
const COURSE = `${HOST}/cursus/`
const SCORM_AGAIN = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12'), 'utf8')

const PAKKET = pakketOf(CURSUS, { speler: speler() })

/** As one call of the package came in: its name, what it gave, what it got back and the error that the platform then tells. */
type Call = [name: string, given: string[], result: string, error: string]

/** Runs in the page of the platform. */
const PLATFORM = `
window.log = []
window.open12 = (kept) => {
  const cmi = new Scorm12API({ autocommit: false, logLevel: 5 })
  if (kept) cmi.loadFromJSON(kept, '')
  window.cmi = cmi
  window.API = Object.fromEntries(
    ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish'].map((name) => [name, (...given) => {
      const result = String(cmi[name](...given))
      log.push([name, given, result, String(cmi.LMSGetLastError())])
      return result
    }])
  )
  const frame = document.createElement('iframe')
  frame.src = '/cursus/index.html'
  frame.title = 'Cursus'
  document.body.append(frame)
}
window.close12 = () => {
  document.querySelector('iframe').remove()
  return log
}
`

/** No inline script, no style of its own, no code from text, nothing of another host. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'"

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  webp: 'image/webp'
}

let browser: Browser
let folder: string
beforeAll(async () => {
  browser = await launch()
  folder = mkdtempSync(join(tmpdir(), 'cursus-'))
  for (const [path, bytes] of PAKKET) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page of the platform, or of a host; `asked` is what it went for, `said` what it complained of. */
async function open(
  address: string,
  pakket: Pakket = PAKKET
): Promise<{ page: Page; asked: string[]; said: string[]; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const asked: string[] = []
  const said: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  context.on('console', (message) => said.push(message.text()))
  context.on('weberror', (error) => said.push(String(error.error())))
  await context.route(`${HOST}/**`, (route) => {
    const path = new URL(route.request().url()).pathname
    const bytes = pakket.get(path.replace(/^\/cursus\//u, ''))
    if (path === '/')
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><html lang="nl"><title>Platform</title><body><script>${SCORM_AGAIN}</script><script>${PLATFORM}</script>`
      })
    if (!bytes) return route.fulfill({ status: 404 })
    return route.fulfill({
      contentType: TYPES[path.split('.').at(-1) ?? ''] ?? '',
      body: Buffer.from(bytes),
      headers: { 'content-security-policy': CSP }
    })
  })
  const page = await context.newPage()
  await page.goto(address)
  return { page, asked, said, context }
}

type Within = Page | FrameLocator

const press = (within: Within, name: string) =>
  within.getByRole('button', { name, exact: true }).press('Enter')
const asks = (within: Within): Locator => within.locator('.vraag:not([hidden])')

/** Answers what is asked by keyboard: of choices the one with these words, of an order as it stands, of an open one that it was right. */
async function answer(within: Within, ...words: string[]): Promise<void> {
  if (words.length === 0 && (await asks(within).locator('textarea').count()) > 0) {
    await press(within, 'Toon een modelantwoord')
    await press(within, 'Ja')
    return
  }
  for (const word of words)
    await asks(within).getByLabel(word, { exact: true }).filter({ visible: true }).press('Space')
  await press(within, 'Kijk na')
}

/** Puts the steps of fixtures/toets.ts, which begin as 2, 1, 3, in their order. */
async function inOrder(within: Within): Promise<void> {
  await press(within, 'Hoger: Je krijgt een opdracht.')
  expect(await asks(within).locator('.gezegd').innerText()).toBe('Staat nu op plaats 1 van 3.')
  await press(within, 'Kijk na')
}

const verdict = (within: Within) => asks(within).locator('.oordeel').innerText()
const next = (within: Within) => press(within, 'Volgende vraag')

function of(log: readonly Call[], name: string): Call[] {
  return log.filter(([called]) => called === name)
}

function valuesOf(log: readonly Call[], name: string): (string | undefined)[] {
  return of(log, 'LMSSetValue').flatMap(([, [element, value]]) => (element === name ? [value] : []))
}

/** What scorm-again lets pass: https://scorm.com/scorm-explained/technical-scorm/run-time/run-time-reference/. */
function faultsIn(log: readonly Call[]): Call[] {
  const finished = log.findIndex(([name]) => name === 'LMSFinish')
  return log.filter(([name, [element = '', value = ''], result, error], index) => {
    if (error !== '0' || (name !== 'LMSGetValue' && result !== 'true')) return true
    if (index > finished && finished >= 0) return true
    if (name !== 'LMSSetValue') return false
    if (element === 'cmi.suspend_data') return value.length > 4096
    if (/\.(?:student_response|pattern|id)$/u.test(element)) return !/^[\w,-]{1,255}$/u.test(value)
    if (element.endsWith('session_time')) return !/^\d{4}:[0-5]\d:[0-5]\d$/u.test(value)
    return false
  })
}

async function closed(page: Page): Promise<Call[]> {
  return page.evaluate('close12()')
}

test('the platform lets nothing pass that SCORM 1.2 does not', () => {
  const set = (element: string, value: string): Call => ['LMSSetValue', [element, value], 'true', '0']
  const finish: Call = ['LMSFinish', [''], 'true', '0']
  const wrong: Call[] = [
    set('cmi.suspend_data', 'a'.repeat(4097)),
    set('cmi.interactions.0.student_response', 'a'.repeat(256)),
    set('cmi.interactions.0.id', 'é'),
    set('cmi.core.session_time', '00:10:00'),
    ['LMSSetValue', ['cmi.core.lesson_status', 'geslaagd'], 'false', '405']
  ]
  expect(faultsIn([...wrong, finish])).toEqual(wrong)
  const late = [set('cmi.core.exit', ''), finish]
  expect(faultsIn([finish, ...late])).toEqual(late)
})

describe('on a platform', () => {
  test('it starts, answers are told as they come, it is passed once all is right, and it ends once', async () => {
    const { page, asked, said, context } = await open(`${HOST}/`)
    await page.evaluate('open12()')
    const course = page.frameLocator('iframe')
    await course.getByRole('link', { name: 'Toets: opnemen' }).first().press('Enter')
    await press(course, 'Kijk na')
    expect(await verdict(course)).toBe('Kies eerst een antwoord.')
    await answer(course, 'Niet waar')
    expect(await verdict(course)).toBe('✗ Niet juist.')
    await next(course)
    await answer(course, 'Niet waar')
    await next(course)
    await answer(course, 'Na een opdracht')
    expect(await verdict(course)).toBe('✓ Juist.')
    await next(course)
    await inOrder(course)
    await next(course)
    await answer(course)
    await next(course)
    await answer(course, 'Niet waar')
    await press(course, 'Toon je resultaat')
    expect(await course.locator('.uitslag').innerText()).toMatch(
      /^4 van 5 juist\n+✗ Je bent nog niet geslaagd\.\n+Lees dit na:/u
    )
    await press(course, 'Oefen de foute vraag opnieuw')
    await answer(course, 'Waar')
    await press(course, 'Volgende vraag')
    expect(await course.locator('.uitslag').innerText()).toMatch(/^5 van 5 juist\n+✓ Je bent geslaagd\./u)

    const log = await closed(page)
    expect(faultsIn(log)).toEqual([])
    expect([of(log, 'LMSInitialize').length, of(log, 'LMSFinish').length]).toEqual([1, 1])
    expect(log.at(-1)?.[0]).toBe('LMSFinish')
    expect(valuesOf(log, 'cmi.core.lesson_status')).toEqual(['incomplete', 'failed', 'passed'])
    expect(valuesOf(log, 'cmi.core.score.raw')).toEqual(['80', '100'])
    expect([valuesOf(log, 'cmi.core.score.min')[0], valuesOf(log, 'cmi.core.score.max')[0]]).toEqual([
      '0',
      '100'
    ])
    expect(valuesOf(log, 'cmi.core.exit')).toEqual([''])
    const told = (index: number) =>
      ['id', 'type', 'student_response', 'correct_responses.0.pattern', 'result'].map(
        (name) => valuesOf(log, `cmi.interactions.${index}.${name}`)[0]
      )
    expect([0, 1, 2, 3, 4, 5, 6].map(told)).toEqual([
      ['v-interventie', 'true-false', 'f', 't', 'wrong'],
      ['v-pauze', 'true-false', 'f', 'f', 'correct'],
      ['v-opdracht', 'choice', 'a', 'a', 'correct'],
      ['v-vertrek', 'sequencing', 'a,b,c', 'a,b,c', 'correct'],
      ['v-bewaren', 'true-false', 'f', 'f', 'correct'],
      ['v-interventie', 'true-false', 't', 't', 'correct'],
      [undefined, undefined, undefined, undefined, undefined]
    ])
    expect(asked.filter((address) => address !== `${HOST}/` && !address.startsWith(COURSE))).toEqual([])
    expect(said).toEqual([])
    await context.close()
  })

  test('it goes on where it was left, and a lower bar of the platform counts', async () => {
    const { page, said, context } = await open(`${HOST}/`)
    await page.evaluate('open12()')
    const course = page.frameLocator('iframe')
    await course.getByRole('link', { name: 'Toets: opnemen' }).first().press('Enter')
    await answer(course, 'Niet waar')
    await next(course)
    await answer(course, 'Niet waar')
    const first = await closed(page)
    expect(faultsIn(first)).toEqual([])
    expect([valuesOf(first, 'cmi.core.exit'), valuesOf(first, 'cmi.core.score.raw')]).toEqual([
      ['suspend'],
      []
    ])

    const kept = {
      core: {
        entry: 'resume',
        lesson_status: 'incomplete',
        lesson_location: valuesOf(first, 'cmi.core.lesson_location').at(-1)
      },
      suspend_data: valuesOf(first, 'cmi.suspend_data').at(-1),
      student_data: { mastery_score: '80' }
    }
    expect(kept.core.lesson_location).toBe('toets')
    await page.evaluate('log.length = 0')
    await page.evaluate(`open12(${JSON.stringify(kept)})`)
    // Until its program runs, every question stands there.
    await expect.poll(() => asks(course).locator('.hoever').allInnerTexts()).toEqual(['Vraag 3 van 6'])
    await answer(course, 'Na een opdracht')
    await next(course)
    await inOrder(course)
    await next(course)
    await answer(course)
    await next(course)
    await answer(course, 'Niet waar')
    await press(course, 'Toon je resultaat')
    expect(await course.locator('.uitslag').innerText()).toMatch(/^4 van 5 juist\n+✓ Je bent geslaagd\./u)
    const second = await closed(page)
    expect(faultsIn(second)).toEqual([])
    expect(valuesOf(second, 'cmi.core.lesson_status')).toEqual(['incomplete', 'passed'])
    expect(said).toEqual([])
    await context.close()
  })
})

describe('without a platform', () => {
  test('it opens from a folder on a disk, is read and answered by keyboard, and goes for nothing else', async () => {
    const { page, asked, said, context } = await open(pathToFileURL(join(folder, 'index.html')).href)
    expect(await page.getByText('Er wordt niets bewaard en niets verstuurd.').count()).toBe(1)
    await page.getByRole('link', { name: 'Volgende: Op tijd opnemen' }).press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Op tijd opnemen')
    expect(await page.locator('[data-deel]:not([hidden])').count()).toBe(1)
    const plan = page.getByAltText('Een plan van een plein')
    await expect.poll(() => plan.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1)
    await page.getByRole('link', { name: 'de toets' }).press('Enter')
    await answer(page, 'Waar')
    await next(page)
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toBe('Neem je op in een pauze?')
    expect(asked.filter((address) => !address.startsWith(pathToFileURL(folder).href))).toEqual([])
    expect(said).toEqual([])
    await context.close()
  })

  test('on a host it is for everyone: its parts by the rules of WCAG, in light and dark, on a phone', async () => {
    const { page, said, context } = await open(`${COURSE}index.html`)
    await expectAccessible(page)
    await page.goto(`${COURSE}index.html#les-op-tijd`)
    await expectAccessibleHereToo(page)
    await page.goto(`${COURSE}index.html#toets`)
    await answer(page, 'Waar')
    await expectAccessible(page)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    expect(said).toEqual([])
    await context.close()
  })

  test('what somebody wrote in it is text, also once it was answered', async () => {
    const { page, context } = await open(`${HOST}/niets`, gemerktPakket(speler()))
    await page.addInitScript('globalThis.gemerkt = []; globalThis.merk = (place) => gemerkt.push(place)')
    await page.goto(`${COURSE}index.html#toets`)
    while ((await asks(page).count()) > 0) {
      const choice = asks(page).locator('.keuze input').first()
      if ((await choice.count()) > 0) await choice.check()
      await ((await asks(page).locator('textarea').count()) > 0 ? answer(page) : press(page, 'Kijk na'))
      await asks(page).locator('.knop').press('Enter')
    }
    expect(await page.locator('.uitslag li').count()).toBeGreaterThan(0)
    expect(await page.evaluate('[gemerkt, document.querySelectorAll("b, [data-merk]").length]')).toEqual([
      [],
      0
    ])
    await context.close()
  })

  test('and without its program it is a page to read, with each answer a fold away', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    expect(await page.locator('[data-deel]:visible').count()).toBe(3)
    const fold = page.locator('.vraag details').first()
    expect(await fold.locator('.uitleg').isVisible()).toBe(false)
    await fold.locator('summary').press('Enter')
    expect(await fold.locator('.uitleg').innerText()).toContain('zodra ze begint (BC 6.1).')
    expect(await page.getByRole('button', { name: 'Kijk na' }).count()).toBe(0)
    await page.close()
  })
})
