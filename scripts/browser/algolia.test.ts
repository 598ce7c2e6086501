/** A site that a service elsewhere searches, in a browser; the service stands on this machine. And ours, which nobody else searches. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { record } from '../fixtures/algolia/pushing.ts'
import { type AlgoliaServer, serveAlgolia } from '../fixtures/algolia/server.ts'
import { newIndex } from '../fixtures/algolia/state.ts'
import { launch } from '../io/browser.ts'
import { algoliaHosts } from '../pipeline/core/algolia.ts'
import { type Host, type Hosted, page as pageOf, serveAs, text } from './hosts.ts'
import { KENNIS_ALGOLIA, KENNIS_BUILD, KENNIS_PATH } from './kennis.ts'
import { BUILD } from './site.ts'
import { hydrated } from './visit.ts'
import { ask, FIELD } from './zoeken.ts'

const host: Host = (path) =>
  path.startsWith(`${KENNIS_PATH}/`) ? pageOf(path.slice(KENNIS_PATH.length), KENNIS_BUILD) : text(404, '')

/** No page of the site holds this word: only the service can know it. */
const WORD = 'zevenblad'
const CHAPTER = '/inzetkader/bodycam/2.0/activering'

let browser: Browser
let hosted: Hosted
let server: AlgoliaServer
let page: Page
/** Requests that left the site, and what they asked. */
let left: URL[] = []
let asked: string[] = []

beforeAll(async () => {
  hosted = await serveAs(host)
  server = await serveAlgolia()
  browser = await launch()
  page = await browser.newPage({ serviceWorkers: 'block' })
  const known = record(1, `Hier staat ${WORD}.`)
  const shown = { ...known, pagina: { ...known.pagina, adres: CHAPTER, titel: 'Van elders' } }
  server.indices.set(KENNIS_ALGOLIA.indexName, { ...newIndex(), records: new Map([[known.objectID, shown]]) })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!/^http/u.test(url.protocol) || url.origin === hosted.origin) return
    left.push(url)
    asked.push(request.postData() ?? '')
  })
})
afterAll(async () => {
  await browser.close()
  await server.close()
  await hosted.close()
  expect(server.wrong).toEqual([])
})
beforeEach(async () => {
  left = []
  asked = []
  await page.unrouteAll()
  await page.route(/algolia(?:net)?\.(?:com|net)/u, async (route) => {
    const url = new URL(route.request().url())
    const there = `http://127.0.0.1:${server.port}${url.pathname}${url.search}`
    const response = await page.request.fetch(there, {
      method: 'POST',
      data: route.request().postDataBuffer()
    })
    await route.fulfill({ response })
  })
  await page.goto(`${hosted.origin}${KENNIS_PATH}/recht`)
  await hydrated(page)
})

const hits = (): Promise<string[]> =>
  page.locator('[data-hit]').evaluateAll((all) => all.map((one) => one.dataset['hit'] ?? ''))

/** The page waits so long and no longer: on a machine that is busy another visit may be needed. */
async function untilAnswered(address: string, answers: () => Promise<string[]>): Promise<void> {
  const visit = async (): Promise<string[]> => {
    await page.goto(hosted.origin + address)
    await hydrated(page)
    return answers()
  }
  await expect.poll(visit, { timeout: 90_000 }).toEqual([CHAPTER])
}

test('the field says who answers before anything is typed, and nothing left until then', async () => {
  expect(await page.locator(FIELD).getAttribute('placeholder')).toBe('Zoeken via Algolia')
  expect(await page.locator(FIELD).getAttribute('title')).toBe('Zoeken gaat via Algolia')
  await page.locator(FIELD).focus()
  expect(left).toEqual([])
})

test('the service answers: the only third party, which keeps nothing in the browser', async () => {
  await untilAnswered(`${KENNIS_PATH}/recht`, async () => {
    await ask(page, WORD)
    return hits()
  })
  const hosts = algoliaHosts(KENNIS_ALGOLIA)
  expect(left.length).toBeGreaterThan(0)
  expect(left.filter(({ hostname }) => !hosts.includes(hostname)).map(({ href }) => href)).toEqual([])
  const kept = await page.evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    document.cookie
  ])
  expect(kept.join(' ')).not.toMatch(/algolia/iu)
})

test('the page of the search shows the same answer, and leads to what becomes of a question', async () => {
  await untilAnswered(`${KENNIS_PATH}/zoeken?q=${WORD}`, async () => {
    await page.locator('.zoeken__aantal', { hasText: WORD }).waitFor()
    return hits()
  })
  expect(await page.locator('mark').allTextContents()).toContain(WORD)
  expect(await page.getByText('Zoeken gaat via Algolia').textContent()).toContain(
    'Wat er met je vraag gebeurt'
  )
})

test('where the service fails, or there is no network, the engine here answers', async () => {
  await page.locator(FIELD).focus()
  await ask(page, 'camera')
  await page.unrouteAll()
  await page.route(/algolia/u, (route) => route.abort())
  await page.locator(FIELD).fill('')
  await ask(page, 'bodycam')
  expect((await hits()).length).toBeGreaterThan(0)
  await page.context().setOffline(true)
  await page.locator(FIELD).fill('')
  await ask(page, 'drager')
  // Of the question before it a try at another host may still have been on its way.
  expect(asked.filter((question) => question.includes('drager'))).toEqual([])
  await page.context().setOffline(false)
})

function filesIn(build: string): string[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:js|css|json|html|xml|webmanifest)$/u.test(path)
  )
}

test('without a service no byte of the site names one', () => {
  const naming = filesIn(BUILD).filter((path) => /algolia/iu.test(readFileSync(join(BUILD, path), 'latin1')))
  expect(naming).toEqual([])
})

test('with one its client comes with the first question, and not before', () => {
  const holding = filesIn(KENNIS_BUILD).filter((path) =>
    path.endsWith('.js')
      ? readFileSync(join(KENNIS_BUILD, path), 'latin1').includes('x-algolia-api-key')
      : false
  )
  expect(holding).toHaveLength(1)
  const home = readFileSync(join(KENNIS_BUILD, 'index.html'), 'utf8')
  for (const path of holding) expect(home).not.toContain(path.replaceAll('\\', '/'))
})
