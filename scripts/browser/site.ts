/** What every browser test starts from: the built site, served, and a browser that looks at it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../io/browser.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { type Served, serveSite } from '../io/serve.ts'
import { dataAddress } from '../pipeline/core/data-address.ts'
import { LESPAKKET_FOLDER } from '../pipeline/core/lespakket.ts'
import type { Page } from '../pipeline/emit/page.ts'

export const BUILD = join(PROJECT_ROOT, 'build')
const GENERATED = join(PROJECT_ROOT, 'generated')

if (!existsSync(join(BUILD, 'index.html')) || !existsSync(join(GENERATED, 'data/heads.json'))) {
  throw new Error('There is no built site to test: run `npm run build` first.')
}

export type Site = {
  browser: Browser
  origin: string
  /**
   * A page for a test that leaves nothing behind, one for each set of options: to open another takes as long as to read
   * in it. What a test before it answered or asked for is undone.
   */
  tab: (options?: BrowserContextOptions) => Promise<Tab>
}

/**
 * Starts server and browser for the tests of one file, and stops them. Filled before the first test runs. A page keeps nothing for
 * later unless its context says `serviceWorkers: 'allow'`: keeping costs a quarter of the time of a page.
 */
export function useSite(build = BUILD): Site {
  const site = {} as Site
  let served: Served | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    served = await serveSite(build)
    browser = keepingNothing(await launch())
    Object.assign(site, { origin: served.origin, browser, tab: tabsOf(browser) })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  return site
}

function keepingNothing(browser: Browser): Browser {
  const newPage = browser.newPage.bind(browser)
  const newContext = browser.newContext.bind(browser)
  return Object.assign(browser, {
    newPage: (options: BrowserContextOptions = {}) => newPage({ serviceWorkers: 'block', ...options }),
    newContext: (options: BrowserContextOptions = {}) => newContext({ serviceWorkers: 'block', ...options })
  })
}

function tabsOf(browser: Browser): Site['tab'] {
  const tabs = new Map<string, Promise<Tab>>()
  return async (options = {}) => {
    const key = JSON.stringify(options)
    const known = await tabs.get(key)
    const opened = known && !known.isClosed() ? Promise.resolve(known) : browser.newPage(options)
    tabs.set(key, opened)
    const page = await opened
    await page.unrouteAll()
    await page.emulateMedia({ media: null, colorScheme: null })
    return page
  }
}

const shells = Object.keys(readJson('data/heads.json') as object)
const reports = readJson('data/ervaringen.json') as readonly { address: string }[]

/** Every address of the content: a view shows what stands on other pages, and is of no kind. */
export const ADDRESSES: readonly string[] = [
  ...shells
    .map((shell) => `/${shell}`)
    .filter((address) => 'kind' in (readJson(`docs${address}.json`) as object)),
  ...reports.map(({ address }) => address)
].sort()

export const REPORTS: readonly string[] = ADDRESSES.filter((address) => /^\/praktijk\/./u.test(address))

/** The data of one page, as the content script wrote it. */
export function pageData(address: string): Page {
  const isReport = REPORTS.includes(address)
  return readJson(isReport ? `static${dataAddress(address)}` : `docs${address}.json`) as Page
}

/** What who finds a page elsewhere sees of it: of an invented report first that it is one. */
export function summaryOf({ kind, omschrijving, data }: Page): string {
  return kind === 'ervaring' && data.fictief === true ? `Fictief voorbeeld: ${omschrijving}` : omschrijving
}

/** What the content script wrote for an address of any sort; undefined for the pages of src/pages. */
export function dataOf(address: string): unknown {
  const paths = [`docs${address}.json`, `static${dataAddress(address)}`]
  const path = paths.find((known) => existsSync(join(GENERATED, known)))
  return path === undefined ? undefined : readJson(path)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(GENERATED, path), 'utf8'))
}

/** Paths of the built HTML pages, from the build folder. Slides are a file that a module hands out, not a page: see dias.test.ts. */
export function htmlFiles(): string[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith(`${LESPAKKET_FOLDER}/`))
    .sort()
}

export function readBuilt(path: string): string {
  return readFileSync(join(BUILD, path), 'utf8')
}

/** `recht/wpa.html` → `/recht/wpa`, `index.html` → `/`. */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(?:^|\/)index\.html$|\.html$/u, '')}`
}
