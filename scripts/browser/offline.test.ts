/** What was read once opens without network, as it was read last; what was not says so in Dutch. */

import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { bundleWorker } from '../../src/docusaurus/bundle-worker.ts'
import { currentAddress } from '../io/current.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { expectAccessible } from './axe.ts'
import { BUILD, pageData, REPORTS, useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { keptPaths, openServed, PATIENCE, untilAllKept, untilKept, usedPaths } from './worker.ts'

const ARTICLE = `${currentAddress('bodycam')}/activering`
const REPORT = REPORTS[0] ?? ''
const NOTICE = '.bewaard'

describe('without network', () => {
  const site = useSite(copyOfSite({ PATIENCE }))

  test('pages that were read open, and say that they were kept', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const page = await openServed(context, site.origin + ARTICLE)
    await untilKept(page, ARTICLE, 'Activering')
    expect(await page.locator(NOTICE).count()).toBe(0)
    await page.goto(site.origin + REPORT)
    await untilKept(page, REPORT, 'Ervaringsverslag')
    await untilAllKept(page)

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
  const copy = copyOfSite({ PATIENCE })
  const site = useSite(copy)

  function edit(path: string, change: (text: string) => string): void {
    writeFileSync(join(copy, path), change(readFileSync(join(copy, path), 'utf8')))
  }

  test('a page reached by a link is kept as it was read last', async () => {
    const { titel } = pageData(REPORT)
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const page = await openServed(context, `${site.origin}/praktijk`)
    await tap(page, titel)
    await untilKept(page, REPORT, titel)

    const renewed = `Gewijzigd: ${titel}`
    for (const path of [`${REPORT}.html`, `data${REPORT}.json`])
      edit(path, (text) => text.replaceAll(titel, renewed))
    await page.goto(`${site.origin}/praktijk`)
    await tap(page, titel, renewed)
    await untilKept(page, REPORT, renewed)

    await context.setOffline(true)
    await page.reload()
    expect(await page.locator('h1').innerText()).toBe(renewed)
    await context.close()
  })
})

describe('when room runs out', () => {
  const LIMIT = 20
  const copy = copyOfSite({ LIMIT, PATIENCE })
  const site = useSite(copy)
  // Notes what goes, in the worker itself: what comes back a moment later was away as well.
  appendFileSync(
    join(copy, 'sw.js'),
    ';self.gone=[];const remove=Cache.prototype.delete;' +
      'Cache.prototype.delete=function(key){self.gone.push(new URL(key.url??key,location.href).pathname);return remove.call(this,key)}'
  )

  const gone = async (context: BrowserContext): Promise<string[]> => {
    const [worker] = context.serviceWorkers()
    return (await worker?.evaluate('self.gone')) as string[]
  }

  test('what is open in any tab stays, what was read longest ago goes', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const still = await openServed(context, site.origin + ARTICLE)
    await untilAllKept(still)
    const page = await context.newPage()
    // Each of these long lists brings more files ahead of its links.
    for (const address of ['/recht', '/zones', '/begrippen', '/over/privacy']) {
      await page.goto(site.origin + address)
      await untilAllKept(page)
    }
    await untilRoom(page, LIMIT, [still, page])

    const inUse = await usedPaths(still)
    expect(inUse.filter((path) => /\.(?:js|css|woff2)$/u.test(path)).length).toBeGreaterThan(5)
    expect((await gone(context)).filter((path) => inUse.includes(path))).toEqual([])
    expect(await gone(context)).toContain('/recht')
    expect(await keptPaths(page)).toContain('/offline.html')

    await context.setOffline(true)
    await still.reload()
    await hydrated(still)
    expect(await still.locator('h1').innerText()).toBe('Activering')
    await context.close()
  })

  test('nothing goes while a tab has not told what it uses, as one of an older site never does', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' })
    const page = await openServed(context, site.origin + ARTICLE)
    await untilAllKept(page)
    const silent = await context.newPage()
    await silent.goto(`${site.origin}/offline.html`)
    for (const address of ['/recht', '/zones']) {
      await page.goto(site.origin + address)
      await untilAllKept(page)
    }
    expect((await keptPaths(page)).length).toBeGreaterThan(LIMIT)
    expect(await gone(context)).toEqual([])
    await silent.close()
    await page.goto(`${site.origin}/over/privacy`)
    await untilRoom(page, LIMIT, [page])
    await context.close()
  })
})

/** A copy of the built site whose service worker has other limits. */
function copyOfSite(limits: Parameters<typeof bundleWorker>[2]): string {
  const copy = mkdtempSync(join(tmpdir(), 'plot-offline-'))
  afterAll(() => rmSync(copy, { recursive: true }))
  cpSync(BUILD, copy, { recursive: true })
  bundleWorker(PROJECT_ROOT, copy, limits)
  return copy
}

async function tap(page: Page, link: string, title = link): Promise<void> {
  await hydrated(page)
  await page.locator('main').getByRole('link', { name: link }).click()
  await page.locator('h1', { hasText: title }).waitFor()
}

/** Until no more is kept than there is room for, apart from what these tabs use. */
async function untilRoom(page: Page, limit: number, tabs: readonly Page[]): Promise<void> {
  await expect
    .poll(async () => {
      const used = new Set((await Promise.all(tabs.map(usedPaths))).flat())
      const kept = await keptPaths(page)
      const idle = kept.filter((path) => !used.has(path) && path !== '/offline.html')
      return kept.length <= limit + 1 ? [] : idle
    })
    .toEqual([])
}
