/** The service worker on every kind of host: what a reader gets is what the host gives, and nobody is sent around or away. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { launch } from '../io/browser.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { dataAddress } from '../pipeline/core/data-address.ts'
import {
  addsSlash,
  foldersFirst,
  type Host,
  type Hosted,
  neverMisses,
  page as pageOf,
  plain,
  serveAs,
  takesSlash,
  text,
  triesFiles,
  without
} from './hosts.ts'
import { BUILD, REPORTS } from './site.ts'
import { hydrated } from './visit.ts'
import {
  keptPaths,
  keptText,
  openServed,
  patientWorker,
  untilAllKept,
  untilKept,
  usedPaths
} from './worker.ts'

const ARTICLE = `${currentAddress('bodycam')}/activering`
const OP = '/inzetkader/bodycam/op'
const FIRST_WORKER = readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/worker/v1.js.txt'), 'utf8')

let browser: Browser
let context: BrowserContext
let hosted: Hosted
let worker: string
beforeAll(async () => {
  worker = patientWorker()
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
})
afterEach(async () => {
  await context.close()
  await hosted.close()
})

/** A host whose worker waits for it however slow this machine is: where it would not, a kept copy is no answer of the host. */
const host = (own: Host): Promise<Hosted> => serveAs(own, worker)

type Seen = { here: boolean; h1: string; hops: number }

/** What a reader sees at an address, and how often the browser was sent on; not waiting for the files of the page where none are asked for. */
async function look(page: Page, path: string, waitUntil: 'load' | 'commit' = 'load'): Promise<Seen> {
  let hops = 0
  const count = (request: { isNavigationRequest: () => boolean }): void => {
    if (request.isNavigationRequest()) hops += 1
  }
  page.on('request', count)
  const response = await page.goto(hosted.origin + path, { waitUntil })
  page.off('request', count)
  const html = (await response?.text()) ?? ''
  // As it was served: what the scripts make of it is the same on every host.
  const words = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1] ?? html
  return { here: new URL(page.url()).origin === hosted.origin, h1: words.replace(/<[^>]*>/gu, ''), hops }
}

const HOSTS: readonly [string, Host][] = [
  ['has no opinion', plain],
  ['adds a slash', addsSlash],
  ['takes a slash away', takesSlash],
  ['puts a folder before a page', foldersFirst],
  ['does not list folders', triesFiles],
  ['never says "not found"', neverMisses]
]

const ADDRESSES = [
  '/',
  '/inzetkader',
  '/inzetkader/',
  '/inzetkader/bodycam',
  '/inzetkader/bodycam/?x=1',
  ARTICLE,
  `${ARTICLE}/`,
  '/bestaat-niet/',
  '//other.example/x/',
  '//other.example/x/?datum=1',
  '/\\other.example/',
  '/%2F%2Fother.example/x/',
  '/%5C%5Cother.example/',
  '/.//other.example/x/'
]

describe.each(HOSTS)('a host that %s', (_, own) => {
  test('gives the same with the worker as without it, on the third visit too', async () => {
    hosted = await host(own)
    const bare = await browser.newContext({ serviceWorkers: 'block', javaScriptEnabled: false })
    const without = await bare.newPage()
    const page = await openServed(context, hosted.origin)
    for (const address of ADDRESSES) {
      const expected = await look(without, address, 'commit')
      expect(expected.here, address).toBe(true)
      for (const visit of ['second', 'third']) {
        const seen = await look(page, address, 'commit')
        expect([seen.here, seen.hops <= 3], `${address}, ${visit}`).toEqual([true, true])
        // A question that the host would drop, or a folder it would not show, may be answered better with the worker.
        if (!address.includes('/?')) expect(seen.h1, `${address}, ${visit}`).toBe(expected.h1)
      }
    }
    await bare.close()
  })
})

test('a question survives a host that takes slashes away with it', async () => {
  hosted = await host(takesSlash)
  const page = await openServed(context, hosted.origin)
  await page.goto(`${hosted.origin}${OP}/?datum=2021-03-14`)
  await page.locator('#_op-antwoord').waitFor()
  expect(await page.locator('#_op-datum').inputValue()).toBe('2021-03-14')
})

test('with a slash or without it is one page, when there is no network either', async () => {
  hosted = await host(addsSlash)
  const page = await openServed(context, hosted.origin)
  await page.goto(hosted.origin + ARTICLE)
  await untilKept(page, ARTICLE, 'Activering')
  await context.setOffline(true)
  for (const address of [ARTICLE, `${ARTICLE}/`, `${ARTICLE}?x=1`])
    expect(await look(page, address)).toEqual({ here: true, h1: 'Activering', hops: 1 })
})

test('the kept copy comes when the network never answers, or fails', async () => {
  hosted = await serveAs(plain)
  const page = await openServed(context, hosted.origin)
  await page.goto(hosted.origin + ARTICLE)
  await untilKept(page, ARTICLE, 'Activering')
  const broken: Host[] = [(path) => (path === ARTICLE ? text(0, '') : undefined), () => text(503, 'Down')]
  for (const one of broken) {
    hosted.become(one)
    expect((await look(page, ARTICLE)).h1).toBe('Activering')
    expect(await page.locator('.bewaard').innerText()).toContain('je leest een bewaarde kopie')
  }
})

describe('a page with status 200 for a file that is not there', () => {
  const FILES = /^\/(?:assets|data|img)\//u

  test.each(['/assets/js/bestaat-niet.js', '/data/bestaat-niet.json', '/img/bestaat-niet.svg'])(
    'is not kept as %s',
    async (path) => {
      hosted = await host(neverMisses)
      const page = await openServed(context, hosted.origin)
      const asked = page.evaluate((url) => fetch(url).then((response) => response.text()), path)
      expect(await asked).toContain('__docusaurus')
      await page.goto(hosted.origin + ARTICLE)
      await untilKept(page, ARTICLE, 'Activering')
      expect(await keptPaths(page)).not.toContain(path)
    }
  )

  test('that an older worker kept is not used, and is put right', async () => {
    hosted = await host(plain)
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilAllKept(page)
    const poisoned = await page.evaluate(async () => {
      const cache = await caches.open('plot-gelezen-v1')
      const urls = (await cache.keys()).map(({ url }) => url).filter((url) => url.includes('/assets/'))
      const wrong = { headers: { 'content-type': 'text/html' } }
      for (const url of urls) await cache.put(url, new Response('<p>Not found</p>', wrong))
      return urls.length
    })
    expect(poisoned).toBeGreaterThan(5)
    await page.goto(hosted.origin + ARTICLE)
    await hydrated(page)
    await expect.poll(() => page.evaluate(wrongAmongUsed)).toEqual([])
  })

  test('is no page of ours to keep either, when it is not', async () => {
    hosted = await host(plain)
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    hosted.become((path) => (FILES.test(path) ? undefined : text(200, '<h1>Onderhoud</h1>', 'text/html')))
    expect((await look(page, ARTICLE)).h1).toBe('Onderhoud')
    await context.setOffline(true)
    expect((await look(page, ARTICLE)).h1).toBe('Activering')
  })
})

/** Runs in the page: files that it uses and that are not kept, or kept as a page. */
async function wrongAmongUsed(): Promise<string[]> {
  const cache = await caches.open('plot-gelezen-v1')
  const own = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/assets/'))
  const kept = own.map(async ({ name }) => ({
    name,
    type: (await cache.match(name))?.headers.get('content-type')
  }))
  return (await Promise.all(kept))
    .filter(({ type }) => type?.includes('html') ?? true)
    .map(({ name }) => name)
}

describe('half an upload', () => {
  test('new pages without their files: what was kept whole stays', async () => {
    hosted = await host(plain)
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    await untilAllKept(page)
    // The next build: other names of files, which are not there yet.
    hosted.become((path) => {
      const found = pageOf(path)
      if (path.startsWith('/assets/')) return text(404, 'Not found')
      if (!found.type?.startsWith('text/html')) return undefined
      const html = String(found.body).replaceAll('/assets/js/main.', '/assets/js/main.nieuw.')
      return { ...found, body: html.replaceAll('Activering', 'Nieuwe kop') }
    })
    expect((await look(page, ARTICLE)).h1).toBe('Nieuwe kop')
    await page.goto(`${hosted.origin}/over`)
    await context.setOffline(true)
    await page.goto(hosted.origin + ARTICLE)
    await hydrated(page)
    expect(await page.locator('h1').innerText()).toBe('Activering')
  })

  test('old pages whose files are gone: they can be read, and who read them before misses nothing', async () => {
    hosted = await host(without(/^\/assets\//u))
    const stranger = await context.newPage()
    expect((await look(stranger, ARTICLE)).h1).toBe('Activering')
    expect(await stranger.locator('.artikel').first().isVisible()).toBe(true)

    hosted.become(plain)
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    await page.goto(hosted.origin + ARTICLE)
    await untilAllKept(page)
    hosted.become(without(/^\/assets\//u))
    await page.goto(hosted.origin + ARTICLE)
    await hydrated(page)
    expect(await page.locator('h1').innerText()).toBe('Activering')
  })
})

describe('old and new', () => {
  const withWorker =
    (body: string, own: Host): Host =>
    (path, search) =>
      path === '/sw.js' ? text(200, body, 'text/javascript') : own(path, search)

  /**
   * Until the worker that the host has now answers: it stamps what it keeps, and the first did not. A browser lets a worker
   * go that has nothing left to do, but not one that is watched, as all are here: it is stopped by hand. Only that one: a
   * new worker that is stopped while it begins would not go on.
   */
  async function untilRenewed(page: Page): Promise<void> {
    const devtools = await context.newCDPSession(page)
    const status = new Map<string, string>()
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const version of versions) status.set(version.versionId, version.status)
    })
    const stopOld = async (): Promise<void> => {
      for (const [versionId, is] of status)
        if (is === 'activated') await devtools.send('ServiceWorker.stopWorker', { versionId })
    }
    await devtools.send('ServiceWorker.enable')
    await page.evaluate('navigator.serviceWorker.ready.then((registration) => registration.update())')
    await expect
      .poll(async () => {
        const state = await page.evaluate(renewal)
        if (state.startsWith('installed')) await stopOld()
        return state
      })
      .toBe('activated, stamped')
  }

  test('a reader with the first worker, on a host that adds slashes, is freed by the new one', async () => {
    hosted = await host(withWorker(FIRST_WORKER, plain))
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    await page.goto(hosted.origin)
    hosted.become(addsSlash)
    await untilRenewed(page)
    expect(await look(page, ARTICLE)).toMatchObject({ here: true, h1: 'Activering' })
    expect(await look(page, `${ARTICLE}/`)).toMatchObject({ here: true, h1: 'Activering', hops: 1 })
  })

  test('what the first worker kept for an open tab is not thrown away by the new one', async () => {
    hosted = await host(withWorker(FIRST_WORKER, plain))
    const page = await openServed(context, hosted.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    const before = await keptPaths(page)
    hosted.become(plain)
    await untilRenewed(page)
    expect(await keptPaths(page)).toEqual(expect.arrayContaining(before))
    // The tab tells the new one what it uses, which takes its time.
    const missing = async (): Promise<string[]> => {
      const kept = await keptPaths(page)
      return (await usedPaths(page)).filter((path) => path.startsWith('/assets/') && !kept.includes(path))
    }
    await expect.poll(missing).toEqual([])
    await context.setOffline(true)
    await page.reload()
    await hydrated(page)
    expect(await page.locator('h1').innerText()).toBe('Activering')
  })

  test('the message of an old page is understood', async () => {
    hosted = await host(plain)
    const page = await openServed(context, hosted.origin)
    await page.evaluate(() =>
      navigator.serviceWorker.controller?.postMessage({
        type: 'keep',
        urls: [`${location.origin}/zones`, 'x:', 7]
      })
    )
    await untilKept(page, '/zones', 'Zones')
  })
})

test('parts of files, what is sent and what must be fresh go past the worker', async () => {
  hosted = await host(plain)
  const page = await openServed(context, hosted.origin)
  await untilKept(page, '/')
  // Of a report: no other page asks for it.
  const file = dataAddress(REPORTS[0] ?? '')
  await page.evaluate(async (url) => {
    await fetch(url, { headers: { range: 'bytes=0-9' } })
    await fetch(url, { method: 'POST', body: 'x' })
    await fetch(url, { cache: 'no-store' })
    await fetch('data:text/plain,x')
  }, file)
  const asked = hosted.asked.filter((line) => line.endsWith(file))
  expect(asked.filter((line) => line.startsWith('POST'))).toHaveLength(1)
  // A browser asks a second time where a connection that it kept had just closed.
  expect(asked.filter((line) => line.startsWith('GET')).length).toBeGreaterThanOrEqual(2)
  // The tab tells the worker of every file that it used, and the worker then asks for the whole of it.
  const whole = readFileSync(join(BUILD, file), 'utf8')
  expect([undefined, whole]).toContain(await keptText(page, file))
})

/** Runs in the page: how far the new worker is. */
async function renewal(): Promise<string> {
  const kept = await caches.match('/offline.html')
  const { installing, waiting, active } = await navigator.serviceWorker.ready
  const newest = installing ?? waiting ?? active
  return `${newest?.state ?? 'none'}, ${kept?.headers.has('x-plot-gehaald') ? 'stamped' : 'as before'}`
}
