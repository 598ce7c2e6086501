/** What was read once opens without network, as it was read last; what was not says so in Dutch. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { expectAccessible } from './axe.ts'
import { BUILD, pageData, REPORTS, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const ARTICLE = `${currentAddress('bodycam')}/activering`
const REPORT = REPORTS[0] ?? ''
const NOTICE = '.bewaard'

describe('without network', () => {
  const site = useSite()

  test('pages that were read open, and say that they were kept', async () => {
    const context = await site.browser.newContext()
    const page = await openServed(context, site.origin + ARTICLE)
    await page.waitForFunction(isKept, [ARTICLE, 'Activering'] as const)
    expect(await page.locator(NOTICE).count()).toBe(0)
    await page.goto(site.origin + REPORT, { waitUntil: 'networkidle' })
    await page.waitForFunction(isKept, [REPORT, 'Ervaringsverslag'] as const)

    await context.setOffline(true)
    await page.goto(site.origin + ARTICLE)
    expect(await page.locator('h1').innerText()).toBe('Activering')
    expect(await page.locator(NOTICE).innerText()).toContain('je leest een bewaarde kopie')
    await hydrated(page)
    await expectAccessible(page)
    await page.goto(site.origin + REPORT)
    expect(await page.locator('.pagina__soort').innerText()).toBe('Ervaringsverslag')
    await page.goto(`${site.origin}/zones/lrh`)
    expect(await page.locator('h1').innerText()).toBe('Je hebt geen verbinding')

    await context.setOffline(false)
    await page.goto(site.origin + ARTICLE)
    expect(await page.locator(NOTICE).count()).toBe(0)
    await context.close()
  })
})

describe('a site that changes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'plot-offline-'))
  cpSync(BUILD, copy, { recursive: true })
  afterAll(() => rmSync(copy, { recursive: true }))
  const site = useSite(copy)

  function edit(path: string, change: (text: string) => string): void {
    writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')))
  }

  test('a page reached by a link is kept as it was read last', async () => {
    const { titel } = pageData(REPORT)
    const context = await site.browser.newContext()
    const page = await openServed(context, `${site.origin}/praktijk`)
    await tap(page, titel)
    await page.waitForFunction(isKept, [REPORT, titel] as const)

    const renewed = `Gewijzigd: ${titel}`
    for (const path of [`${REPORT}.html`, `data${REPORT}.json`])
      edit(path, (text) => text.replaceAll(titel, renewed))
    await page.goto(`${site.origin}/praktijk`, { waitUntil: 'networkidle' })
    await tap(page, titel, renewed)
    await page.waitForFunction(isKept, [REPORT, renewed] as const)

    await context.setOffline(true)
    await page.reload()
    expect(await page.locator('h1').innerText()).toBe(renewed)
    await context.close()
  })

  test('what is used stays when room runs out, and so does the page for what was never read', async () => {
    const limit = 40
    const last = '/over/privacy'
    edit('sw.js', (text) => text.replace(/LIMIT = \d+/u, `LIMIT = ${limit}`))
    const context = await site.browser.newContext()
    const page = await openServed(context, site.origin)
    // Each of these long lists brings more files ahead of its links.
    for (const address of [ARTICLE, '/recht', '/zones', '/begrippen', last])
      await page.goto(site.origin + address, { waitUntil: 'networkidle' })

    const kept = await page.evaluate(keptPaths)
    const used = await page.evaluate(usedAssets)
    expect(kept.length).toBeLessThanOrEqual(limit + 1)
    expect(used.length).toBeGreaterThan(3)
    expect(kept).toEqual(expect.arrayContaining(['/offline.html', last, ...used]))
    await context.close()
  })
})

/** A page that the service worker answers for, as all do but the very first. */
async function openServed(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
  return page
}

async function tap(page: Page, link: string, title = link): Promise<void> {
  await hydrated(page)
  await page.locator('main').getByRole('link', { name: link }).click()
  await page.locator('h1', { hasText: title }).waitFor()
}

/* These run in the page. */

async function isKept([path, words]: readonly [string, string]): Promise<boolean> {
  const kept = await caches.match(path)
  return (await kept?.text())?.includes(words) ?? false
}

async function keptPaths(): Promise<string[]> {
  const opened = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
  return (await Promise.all(opened)).flat().map(({ url }) => new URL(url).pathname)
}

function usedAssets(): string[] {
  return [...document.querySelectorAll<HTMLElement>('script[src], link[rel=stylesheet]')]
    .map(
      (element) => new URL(element.getAttribute('src') ?? element.getAttribute('href') ?? '', location.href)
    )
    .map(({ pathname }) => pathname)
    .filter((path) => path.startsWith('/assets/'))
}
