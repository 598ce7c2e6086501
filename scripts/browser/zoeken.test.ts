/** Searching, as somebody on the site does it: from any page, by keyboard, on a small screen, without network, on another day. */

import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Zoekbestanden } from '../pipeline/emit/zoeken.ts'
import type { Shard } from '../pipeline/zoeken/record.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { html } from './html.ts'
import { KADER_BUILD } from './kader.ts'
import { MARKERS_BUILD } from './markers.ts'
import { addressOfFile, BUILD, htmlFiles, readBuilt, useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { openServed, untilKept } from './worker.ts'

const site = useSite()
const kader = useSite(KADER_BUILD)
const marked = useSite(MARKERS_BUILD)

const WIDE = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const
const PHONE = { viewport: { width: 390, height: 844 } } as const
const FIELD = '.zoekveld input:visible'

async function open(address: string, options: BrowserContextOptions = WIDE, on = site): Promise<Page> {
  const page = await on.tab(options)
  await page.goto(on.origin + address)
  await hydrated(page)
  return page
}

/** Types a question in the field that is seen, and waits until all that is searched has answered. */
async function ask(page: Page, question: string): Promise<void> {
  await page.locator(FIELD).fill(question)
  await page.locator('.zoekmelding', { hasText: /antwoord|Niets/u }).waitFor({ state: 'attached' })
}

function hitsOf(page: Page): Promise<string[]> {
  return page.locator('[data-hit]').evaluateAll((all) => all.map((one) => one.dataset['hit'] ?? ''))
}

/** Until the answers hold this one among the first; what came first may be of a part of what is searched. */
async function expectHit(page: Page, wanted: RegExp): Promise<void> {
  await expect
    .poll(async () => (await hitsOf(page)).slice(0, 3).filter((hit) => wanted.test(hit)))
    .not.toEqual([])
}

/** The questions of an officer, and where the answer stands. */
const QUESTIONS = [
  ['mag ik filmen in een woning', /#bc-10-1$/u],
  ['inzet', /inzet/u],
  ['lichaamscamera', /^\/begrippen\/bodycam$/u],
  ['bodycambeelden bewaren', /\/bewaring-en-wissing|#bc-18-1$/u],
  ['bodycambelden bewarren', /\/bewaring-en-wissing|#bc-18-1$/u]
] as const

/** Everything that is searched, and what is shown of it, has come. */
async function untilLoaded(page: Page, wake: () => Promise<void>): Promise<void> {
  const files = new Set<string>()
  const all = new Promise<void>((resolve) => {
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/zoek/') && files.add(pathname).size === 4) resolve()
    })
  })
  await wake()
  await all
}

test('in one visit, each from the home page, with the network off after the first touch of the field', async () => {
  const page = await site.browser.newPage(WIDE)
  await page.goto(site.origin)
  await hydrated(page)
  await untilLoaded(page, () => page.locator(FIELD).focus())
  await ask(page, 'camera')
  await page.context().setOffline(true)
  for (const [question, answer] of QUESTIONS) {
    await ask(page, question)
    await expectHit(page, answer)
    await page.keyboard.press('Enter')
    await page.locator('.treffers').waitFor()
    await expectHit(page, answer)
    await page.locator('.navbar__brand').click()
    await page.locator('.home').waitFor()
  }
  await page.close()
})

test('a place that was read before opens without network, and so does the page of the search', async () => {
  const context = await site.browser.newContext({ ...PHONE, serviceWorkers: 'allow' })
  const page = await openServed(context, site.origin)
  await hydrated(page)
  await untilLoaded(page, () => page.locator(FIELD).focus())
  await ask(page, 'bc 6.1')
  await page.locator('[data-hit]').first().click()
  await page.waitForURL(/#bc-6-1$/u)
  await untilKept(page, '/zoeken')
  for (const address of searched()) await untilKept(page, address)
  await context.setOffline(true)
  await page.goto(`${site.origin}/zoeken?q=${encodeURIComponent('bc 6.1')}`)
  await page.locator('.treffers').waitFor()
  await page.locator('[data-hit]').first().click()
  await page.locator('h1', { hasText: 'Activering' }).waitFor()
  await context.close()
})

/** Addresses of all that the worker fetches. */
function searched(): string[] {
  const files = JSON.parse(readBuilt('data/zoek.json')) as Zoekbestanden
  return ['/data/zoek.json', ...files.flatMap(({ index, teksten }) => [index, teksten])]
}

describe('which version counts follows the clock of the reader, without a new build', () => {
  test.each([
    ['2021-03-14', '1.0', 'Van kracht'],
    ['2022-07-01', '1.1', 'Van kracht'],
    ['2026-11-23', '2.0', 'Van kracht']
  ])('on %s version %s stands first', async (day, versie, status) => {
    const page = await kader.tab(WIDE)
    await page.clock.setFixedTime(new Date(`${day}T11:00:00Z`))
    await page.goto(`${kader.origin}/zoeken?q=activering&soort=hoofdstuk&technologie=bodycam`)
    await page.locator('.treffers').waitFor()
    const results = async (): Promise<string[]> =>
      (await page.locator('.treffers > li').allInnerTexts()).filter((text) => /versie \d/u.test(text))
    await expect.poll(async () => (await results())[0]).toContain(`versie ${versie}`)
    const [first = '', ...others] = await results()
    expect(first).toContain(status)
    for (const other of others) if (!other.includes(`versie ${versie}`)) expect(other).not.toContain(status)
  })

  test('one that was withdrawn drops below the one that counts', async () => {
    const page = await kader.tab(WIDE)
    const placeOn = async (day: string, versie: string): Promise<number> => {
      await page.clock.setFixedTime(new Date(`${day}T11:00:00Z`))
      await page.goto(`${kader.origin}/zoeken?q=bc+6.1&soort=hoofdstuk`)
      await page.locator('.treffers').waitFor()
      const hits = await hitsOf(page)
      return hits.findIndex((hit) => hit.includes(`/${versie}/`))
    }
    expect(await placeOn('2022-12-31', '1.1')).toBe(0)
    expect(await placeOn('2023-03-01', '1.1')).toBeGreaterThan(0)
    const old = page.locator('.treffers > li', { has: page.locator('[data-hit*="/1.1/"]') }).first()
    expect(await old.innerText()).toContain('Niet meer van kracht')
  })
})

describe('by keyboard', () => {
  test('a slash leads to the field, arrows to an answer, Enter to its place, where one reads on', async () => {
    const page = await open('/recht')
    await page.keyboard.press('/')
    const field = page.locator(FIELD)
    expect(await field.evaluate((one) => document.activeElement === one)).toBe(true)
    await page.keyboard.type('bc 6.1')
    // Not the answers to "bc 6", nor those of the first half of what is searched.
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
    const page = await open('/recht')
    await page.keyboard.press('Control+k')
    const field = page.locator(FIELD)
    await ask(page, 'bewaren')
    await page.keyboard.press('Escape')
    expect(await page.locator('.zoeklijst').isVisible()).toBe(false)
    expect(await field.getAttribute('aria-expanded')).toBe('false')
    expect(await field.inputValue()).toBe('bewaren')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/zoeken?q=bewaren')
    await page.locator('.treffers').waitFor()
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
    const page = await open('/blad')
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
    const page = await open('/zoeken?q=bewaartermijn&soort=begrip')
    await page.locator('.treffers').waitFor()
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
  const page = await open('/', { viewport: { width: 320, height: 640 } })
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
  await page.locator('.treffers').waitFor()
  await page.locator('.facetten summary').click()
  await fits()
  expect(await tooSmall()).toEqual([])
})

test('facets stand in the address, count what they leave, and go back', async () => {
  const page = await open('/zoeken?q=camera')
  await page.locator('.treffers').waitFor()
  const begrip = page.locator('.facetten label', { hasText: 'Begrip' })
  const count = Number(await begrip.locator('.facetten__tal').innerText())
  await begrip.click()
  await page.waitForURL('**/zoeken?q=camera&soort=begrip')
  await expect
    .poll(async () => (await hitsOf(page)).filter((hit) => !hit.startsWith('/begrippen/')))
    .toEqual([])
  const pages = new Set((await hitsOf(page)).map((hit) => hit.replace(/#.*$/u, '')))
  expect(pages.size).toBe(count)
  expect(await begrip.locator('input').evaluate((one) => document.activeElement === one)).toBe(true)
  await page.locator(FIELD).press('End')
  await page.locator(FIELD).press('s')
  await page.waitForURL('**/zoeken?q=cameras&soort=begrip')
  await page.goBack()
  await expect.poll(() => page.locator(FIELD).inputValue()).toBe('camera')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=camera')
  await expect.poll(() => begrip.locator('input').isChecked()).toBe(false)
})

test('every result says what it is, how it stands and of when it is', async () => {
  const page = await open('/zoeken?q=opname')
  await page.locator('.treffers mark').first().waitFor()
  // At one moment: more may come, and then they stand elsewhere.
  const results = await page.locator('.treffers > li').evaluateAll((all) =>
    all.map((one) => ({
      address: one.querySelector<HTMLElement>('[data-hit]')?.dataset['hit'] ?? '',
      datum: one.querySelector('.datum')?.textContent,
      soorten: one.querySelectorAll('.merkje').length,
      statussen: one.querySelectorAll('.status').length
    }))
  )
  expect(results.length).toBeGreaterThan(10)
  for (const { address, datum, soorten, statussen } of results) {
    expect(datum, address).toMatch(/\d{4}$/u)
    expect(soorten, address).toBe(1)
    if (/^\/(?:inzetkader\/\w+\/|recht|praktijk)/u.test(address)) expect(statussen, address).toBe(1)
  }
})

test('nothing found: proposes the nearest word, and keeps the question for who wants to pass it on', async () => {
  const page = await site.browser.newPage(PHONE)
  await page.goto(`${site.origin}/zoeken?q=xqzxqzxqz`)
  const kept = page.locator('.onbeantwoord')
  await kept.locator('summary').click()
  expect(await kept.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/^xqzxqzxqz \d+ \w+ \d{4}$/u)
  ])
  for (const way of ['/begrippen', '/over/open-vragen'])
    expect(await page.locator(`.niets a[href="${way}"]`).count()).toBe(1)
  const saved = page.waitForEvent('download')
  await kept.getByRole('link', { name: 'Bewaar als tekst' }).click()
  const path = await (await saved).path()
  expect(readFileSync(path, 'utf8')).toMatch(/^Vragen zonder antwoord .*\r\n\d{4}-\d\d-\d\d\txqzxqzxqz\r\n$/u)
  await kept.getByRole('button', { name: 'Wis de lijst' }).click()
  await kept.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => localStorage.getItem('plot-vragen-v1'))).toBeNull()

  await page.goto(`${site.origin}/zoeken?q=bewrtermjin`)
  await page.locator('.niets a', { hasText: 'bewaartermijn' }).click()
  await page.waitForURL('**/zoeken?q=bewaartermijn')
  await page.locator('.treffers').waitFor()
  await page.close()
})

test('without JavaScript the field leads to a page with all parts of the site and all terms', async () => {
  const page = await site.tab({ ...PHONE, javaScriptEnabled: false })
  await page.goto(`${site.origin}/recht`)
  await page.locator(FIELD).fill('woning')
  await page.locator(FIELD).press('Enter')
  await page.waitForURL('**/zoeken?q=woning')
  for (const part of ['/inzetkader', '/praktijk', '/recht', '/over'])
    expect(await page.locator(`main a[href="${part}"]`).isVisible()).toBe(true)
  const terms = (
    JSON.parse(readFileSync(join(BUILD, '../generated/docs/zoeken.json'), 'utf8')) as { begrippen: unknown[] }
  ).begrippen
  expect(await page.locator('main .rijen a[href^="/begrippen/"]').count()).toBe(terms.length)
  expect(await page.getByText('Zonder JavaScript kan je browser hier niet zoeken').isVisible()).toBe(true)
})

test('whatever a title holds is text, in the list and on the page', async () => {
  const page = await marked.browser.newPage(WIDE)
  const ran: string[] = []
  await page.exposeFunction('merk', (number: number) => ran.push(`marker ${number} ran`))
  page.on('pageerror', ({ message }) => ran.push(message))
  await page.goto(marked.origin)
  await hydrated(page)
  await page.locator(FIELD).focus()
  await ask(page, 'script merk')
  expect(await page.locator('.zoeklijst').innerText()).toContain('</script>')
  await page.keyboard.press('Enter')
  await page.locator('.treffers').waitFor()
  expect(await page.locator('.treffers').innerText()).toContain('</script>')
  await page.goto(
    `${marked.origin}/zoeken?q=${encodeURIComponent('"><img src=x onerror=merk(1)> <b data-merk=1>')}`
  )
  await page.locator('.zoeken [role=status]', { hasText: '<img' }).waitFor()
  expect(await page.locator('[data-merk], main img').count()).toBe(0)
  expect(ran).toEqual([])
  await page.close()
})

test('no question leaves the browser', async () => {
  const seen: string[] = []
  const proxy = createServer((request, response) => {
    seen.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`)
    void fetch(site.origin + (request.url ?? '')).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => proxy.once('listening', resolve))
  const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
  const context = await site.browser.newContext({ ...WIDE, serviceWorkers: 'allow' })
  const page = await openServed(context, origin)
  await hydrated(page)
  await page.locator(FIELD).focus()
  await ask(page, 'geheimwoord woning')
  await page.keyboard.press('Enter')
  await page.locator('.treffers').waitFor()
  await page.locator('[data-hit]').first().click()
  await page.locator('.zoeken').waitFor({ state: 'detached' })
  // A link that somebody was sent, in a browser that has been here before.
  await page.goto(`${origin}/zoeken?q=geheimwoord+woning`)
  await page.locator('.treffers').waitFor()
  expect(seen.length).toBeGreaterThan(10)
  expect(seen.filter((request) => request.includes('geheimwoord'))).toEqual([])
  await context.close()
  proxy.closeAllConnections()
  proxy.close()
})

describe('the built files', () => {
  /** Names in the code that no minifier changes. */
  const ENGINE = 'byModifier'
  const PARSERS = ['attentionSequence', 'mdast', 'micromark']
  const SCRIPTS = join(BUILD, 'assets/js')

  test('neither the engine nor a parser is in what a page starts with', () => {
    const withEngine = readdirSync(SCRIPTS).filter((name) =>
      readFileSync(join(SCRIPTS, name), 'utf8').includes(ENGINE)
    )
    expect(withEngine).toHaveLength(1)
    for (const path of ['index.html', 'zoeken.html', 'inzetkader/bodycam/0.1/activering.html']) {
      const start = [...readBuilt(path).matchAll(/assets\/js\/([\w.~-]+\.js)/gu)].map(
        ([, name]) => name ?? ''
      )
      expect(start.length).toBeGreaterThan(1)
      expect(start.filter((name) => withEngine.includes(name))).toEqual([])
      for (const name of start) {
        const text = readFileSync(join(SCRIPTS, name), 'utf8')
        expect(
          PARSERS.filter((word) => text.includes(word)),
          name
        ).toEqual([])
      }
    }
  })

  test('every place that can be found is there', () => {
    const files = JSON.parse(readBuilt('data/zoek.json')) as Zoekbestanden
    const shards = files.map(({ index }) => JSON.parse(readBuilt(index)) as Shard)
    const built = new Map(htmlFiles().map((path) => [addressOfFile(path), path]))
    const missing = shards.flatMap(({ paginas, delen }) =>
      paginas.flatMap(({ adres }, number) => {
        const path = built.get(adres)
        if (path === undefined) return [adres]
        const ids = new Set(
          html(readBuilt(path))
            .all()
            .map(({ id }) => id)
        )
        return delen
          .filter(([page, anchor]) => page === number && anchor !== '' && !ids.has(anchor))
          .map(([, anchor]) => `${adres}#${anchor}`)
      })
    )
    expect(shards.flatMap(({ delen }) => delen).length).toBeGreaterThan(500)
    expect(missing).toEqual([])
  })

  test('a browser can add the search to its own', async () => {
    const page = await site.tab(WIDE)
    await page.goto(site.origin)
    const href = await page.locator('link[rel=search]').getAttribute('href')
    const description = await page.evaluate(async (url) => {
      const xml = new DOMParser().parseFromString(await (await fetch(url ?? '')).text(), 'application/xml')
      return [xml.documentElement.localName, xml.querySelector('Url')?.getAttribute('template')]
    }, href)
    expect(description).toEqual([
      'OpenSearchDescription',
      expect.stringMatching(/^https?:.*\/zoeken\?q=\{searchTerms\}$/u)
    ])
  })
})
