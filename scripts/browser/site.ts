/** What every browser test starts from: the built site, served, and a browser that looks at it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../io/browser.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { type Served, serveSite } from '../io/serve.ts'
import type { Page } from '../pipeline/emit/page.ts'

export const BUILD = join(PROJECT_ROOT, 'build')
const GENERATED = join(PROJECT_ROOT, 'generated')

if (!existsSync(join(BUILD, 'index.html')) || !existsSync(join(GENERATED, 'data/verwijzingen.json'))) {
  throw new Error('There is no built site to test: run `npm run build` first.')
}

export type Site = { browser: Browser; origin: string }

/** Starts server and browser for the tests of one file, and stops them. Filled before the first test runs. */
export function useSite(build = BUILD): Site {
  const site = {} as Site
  let served: Served | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    served = await serveSite(build)
    browser = await launch()
    Object.assign(site, { origin: served.origin, browser })
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  return site
}

/** Every address of the content, in the order of the content script. */
export const ADDRESSES: readonly string[] = Object.keys(readJson('data/verwijzingen.json') as object)

export const REPORTS: readonly string[] = ADDRESSES.filter((address) => /^\/praktijk\/./u.test(address))

/** The data of one page, as the content script wrote it. */
export function pageData(address: string): Page {
  const isReport = REPORTS.includes(address)
  return readJson(isReport ? `static/data${address}.json` : `docs${address}.json`) as Page
}

/** What the content script wrote for an address of any sort; undefined for the pages of src/pages. */
export function dataOf(address: string): unknown {
  const paths = [`docs${address}.json`, `static/data${address}.json`]
  const path = paths.find((known) => existsSync(join(GENERATED, known)))
  return path === undefined ? undefined : readJson(path)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(GENERATED, path), 'utf8'))
}

/** Paths of the built HTML pages, from the build folder. */
export function htmlFiles(): string[] {
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'))
    .sort()
}

export function readBuilt(path: string): string {
  return readFileSync(join(BUILD, path), 'utf8')
}

/** `recht/wpa.html` → `/recht/wpa`, `index.html` → `/`. */
export function addressOfFile(path: string): string {
  return `/${path.replace(/(?:^|\/)index\.html$|\.html$/u, '')}`
}
