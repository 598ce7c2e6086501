/** Whatever is wrong with a browser, an address or what it kept: the text of a page stays. */

import type { BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'
import { hydrated, watch } from './visit.ts'

const ARTICLE = `${currentAddress('bodycam')}/activering`

let context: BrowserContext
beforeEach(async () => {
  context = await site.browser.newContext()
})
afterEach(() => context.close())

const site = useSite()
const kader = useSite(KADER_BUILD)

describe('a throw of ours', () => {
  // `hasNet`: React had begun, and what was served is put back; else it never took the page over.
  test.each([
    ['in what the browser lacks, while a page is drawn', 'delete window.BigInt', true],
    ['in what stands around a page', 'window.matchMedia = () => { throw new Error("proef") }', true],
    ['in what watches a page', 'window.IntersectionObserver = undefined', true],
    ['in what listens to it', 'document.addEventListener = undefined', true],
    ['before anything is drawn', 'delete Array.prototype.flatMap', false],
    ['in the list of pages', 'delete Array.prototype.filter; delete Object.entries', false]
  ])('%s leaves the text', async (_, script, hasNet) => {
    const plain = await site.browser.newPage({ javaScriptEnabled: false })
    await plain.goto(site.origin + ARTICLE)
    const expected = await plain.locator('.artikel p').first().textContent()
    await plain.close()

    const broken = await context.newPage()
    await broken.addInitScript(script)
    let loaded = false
    broken.on('requestfinished', (request) => (loaded ||= request.url().includes('/assets/js/main.')))
    await broken.goto(site.origin + ARTICLE)
    await expect.poll(() => loaded).toBe(true)
    await settled(broken)
    if (hasNet) await broken.locator('.crash').waitFor()
    expect(await broken.locator('.artikel p').first().textContent()).toBe(expected)
    expect(await broken.locator('h1').first().innerText()).toBe('Activering')
    expect(await broken.locator('body').innerText()).not.toMatch(/gecrasht|crashed/u)
  })

  test('on a page that was reached by a link too', async () => {
    const page = await context.newPage()
    await page.goto(site.origin + ARTICLE.replace('/activering', ''))
    await hydrated(page)
    await page.evaluate('delete Array.prototype.flatMap')
    await page.locator('main').getByRole('link', { name: 'Activering' }).first().click()
    await page.locator('.crash').waitFor()
    await page.locator('h1', { hasText: 'Activering' }).waitFor()
    expect((await page.locator('.artikel').first().innerText()).length).toBeGreaterThan(50)
  })
})

test('what the oldest browsers lack is added: nothing is missing', async () => {
  const page = await context.newPage()
  await page.addInitScript(
    'for (const name of ["toSorted", "toReversed", "toSpliced", "with"]) delete Array.prototype[name]; delete Promise.withResolvers; delete URL.canParse; delete Object.groupBy'
  )
  const { problems } = watch(page, site.origin + ARTICLE)
  for (const address of [ARTICLE, '/', '/inzetkader/bodycam']) {
    await page.goto(kader.origin + address.replace('0.1', '2.0'))
    await hydrated(page)
  }
  expect(problems).toEqual([])
  expect(
    await page.evaluate(
      '[3,1,2].toSorted().concat([1,2].toReversed(), [1,2].with(0, 9), [1,2].toSpliced(0, 1)).join()'
    )
  ).toBe('1,2,3,2,1,9,2,2')
})

describe('without popovers', () => {
  test('an explanation is hidden, and shown where its word is pointed at or has the focus', async () => {
    await context.route('**/*.css', async (route) => {
      const response = await route.fetch()
      const css = (await response.text()).replaceAll('selector(:popover-open)', 'selector(:is-unknown-here)')
      await route.fulfill({ response, body: css })
    })
    await context.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback()
      const response = await route.fetch()
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(' popover=', ' data-popover=')
      })
    })
    const page = await context.newPage()
    await page.addInitScript(
      'for (const name of ["popover", "showPopover", "hidePopover", "togglePopover"]) delete HTMLElement.prototype[name]'
    )
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(site.origin + ARTICLE)
    const words = page.locator('.begrip')
    const explanations = page.locator('.begrip__uitleg')
    expect(await words.count()).toBeGreaterThan(0)
    expect(await explanations.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0)
    await words.first().focus()
    expect(await explanations.first().isVisible()).toBe(true)
    await words.first().blur()
    expect(await explanations.first().isVisible()).toBe(false)
    await words.first().hover()
    expect(await explanations.first().isVisible()).toBe(true)
  })
})

const VIEWS = [
  '/',
  '/inzetkader/bodycam',
  '/inzetkader/bodycam/2.0',
  '/inzetkader/bodycam/2.0/activering',
  '/inzetkader/bodycam/2.0/kaart',
  '/inzetkader/bodycam/2.0/alles',
  '/inzetkader/bodycam/op',
  '/inzetkader/bodycam/wijzigingen',
  '/blad',
  '/opvolging/nazicht',
  '/opvolging/gaten',
  '/zoeken',
  '/praktijk',
  '/praktijk/zone-zuid/2025-06-02-station-vol',
  '/zones',
  '/zones/zone-zuid',
  '/begrippen/activering',
  '/bestaat-niet'
]

/** What every object has; a code on paper holds small letters only. */
const NAMES = ['constructor', '__proto__', 'kaart']

/** For every page: its own code or Docusaurus' reads what stands behind the address. */
const ENDS = [
  '#%',
  '#constructor',
  '?%E0%A4%A=%&datum=%E0%A4%A&van=%&naar=%&b=%&p=%#%E0%A4%A',
  '?docusaurus-theme=%22%3E&docusaurus-data-%3C=x#"><img src=x onerror=alert(1)>'
]

/** For the views that answer a question. */
const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  '/inzetkader/bodycam/op': [
    '?datum=2026-11-26#%E0%A4%A',
    '?datum=9999-99-99&datum=2021-03-14',
    `?datum=${'9'.repeat(5000)}`,
    '?datum=2021-03-14#constructor'
  ],
  '/inzetkader/bodycam/wijzigingen': [
    '?van=constructor&naar=__proto__',
    '?van=1.0&naar=constructor#verschil'
  ],
  '/blad': [
    ...NAMES.map((name) => `?b=bodycam_2.1&p=${name}.aaaaaa`),
    ...NAMES.map((name) => `?b=bodycam_2.0&a=6-1.92042c&p=${name}.aaaaaa`),
    '?b=constructor_2.0&a=6-1.aaaaaa',
    '?b=bodycam_99.99&a=999-999.aaaaaa'
  ],
  '/zoeken': [
    '?q=%E0%A4%A',
    `?q=${'a'.repeat(5000)}`,
    '?q=constructor&soort=constructor&zone=__proto__&status=constructor&technologie=%'
  ]
}

describe('whatever stands in the address or was kept in the browser', () => {
  test.each(VIEWS)('%s is drawn', async (view) => {
    const page = await context.newPage()
    // In a storage that holds nothing of ours.
    await page.addInitScript(() => {
      if (location.protocol === 'about:') return
      for (const key of ['plot-zone-v1', 'plot-vinkjes-v1', 'plot-vragen-v1', 'theme', 'docusaurus.tab'])
        localStorage.setItem(key, '{"__proto__":{"sinds":1,"items":[null]},"constructor":1')
    })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    for (const end of [...ENDS, ...(QUESTIONS[view] ?? [])]) {
      await page.goto('about:blank')
      await page.goto(kader.origin + view + end)
      await page.locator('html[data-has-hydrated=true]').waitFor({ state: 'attached' })
      // What was asked is drawn as well, not only the page that asks it.
      if (end.startsWith('?q=')) await page.locator('.zoeken__antwoord[aria-busy=false]').waitFor()
      expect(await page.locator('h1').count(), end).toBeGreaterThan(0)
      expect(await page.locator('.crash').count(), end).toBe(0)
    }
    // And in the open tab.
    await page.evaluate(() => (location.hash = '%E0%A4%A'))
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
    expect(await page.locator('.crash').count()).toBe(0)
    expect(faults).toEqual([])
  })

  test.each(['{"/x":{"sinds":1e300,"items":[{}]}}', '[]', 'null', '7', '{"/x":null}', '\ud800'])(
    'ticks and zone kept as %j',
    async (kept) => {
      const page = await context.newPage()
      await page.addInitScript((value) => {
        if (location.protocol === 'about:') return
        for (const key of ['plot-zone-v1', 'plot-vinkjes-v1']) localStorage.setItem(key, value)
      }, kept)
      const { problems } = watch(page, kader.origin)
      await page.goto(`${kader.origin}/inzetkader/bodycam/2.0/activering`)
      await hydrated(page)
      expect(problems).toEqual([])
    }
  )

  test('a path that stands for no letters shows what the host gave for it', async () => {
    const page = await context.newPage()
    await page.route('**/%E0%A4%A', async (route) => {
      const response = await route.fetch({ url: `${site.origin}/bestaat-niet` })
      await route.fulfill({ response })
    })
    await page.goto(`${site.origin}/%E0%A4%A`)
    await settled(page)
    expect(await page.locator('h1').innerText()).toBe('Deze pagina bestaat niet')
  })
})

/** Until the scripts have nothing left to do. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
}
