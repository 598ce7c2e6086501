/** Searching without network, and what goes over it when there is one: no question, and no engine before it is needed. */

import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Zoekbestanden } from '../pipeline/emit/zoeken.ts'
import type { Shard } from '../pipeline/zoeken/record.ts'
import { html } from './html.ts'
import { addressOfFile, BUILD, htmlFiles, readBuilt, useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { openServed, untilKept } from './worker.ts'
import { ask, expectHit, FIELD, PHONE, untilLoaded, WIDE } from './zoeken.ts'

const site = useSite()

/** The questions of an officer, and where the answer stands. */
const QUESTIONS = [
  ['mag ik filmen in een woning', /#bc-10-1$/u],
  ['inzet', /inzet/u],
  ['lichaamscamera', /^\/begrippen\/bodycam$/u],
  ['bodycambeelden bewaren', /\/bewaring-en-wissing|#bc-18-1$/u],
  ['bodycambelden bewarren', /\/bewaring-en-wissing|#bc-18-1$/u]
] as const

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
        // A name of what is fetched later is not that itself.
        const text = readFileSync(join(SCRIPTS, name), 'utf8').replace(/"[\w-]+":"[0-9a-f]{8}"/gu, '')
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
})
