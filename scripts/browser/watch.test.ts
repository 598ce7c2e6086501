/** `npm start` in a copy of the project: a saved file shows, a bad one is explained and the last good page stays. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ourSite } from '../bench/sites.ts'
import { launch } from '../io/browser.ts'
import { type DevServer, START_LIMIT, startDevServer } from '../io/dev-server.ts'

const FILE = 'docs/over/werkwijze.md'
const ADDRESS = '/over/werkwijze'

let folder = ''
let server: DevServer | undefined
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = ourSite('watch', 0)
  server = await startDevServer(folder, ADDRESS)
  browser = await launch()
  page = await browser.newPage()
  page.setDefaultTimeout(START_LIMIT)
  await page.goto(server.origin + ADDRESS)
  await page.locator('h1').waitFor()
})

afterAll(async () => {
  await browser.close()
  server?.close()
})

test('a saved file shows in the browser', async () => {
  append('\n## Een kop uit de test\n\nDeze zin kwam er tijdens het kijken bij.\n')
  await page.getByText('Deze zin kwam er tijdens het kijken bij.').waitFor()
})

test('a bad file is explained in browser and terminal, and the last good page stays', async () => {
  const good = append('\n[Een link](/nergens-heen)\n')
  await page.locator('#_bevindingen').getByText('Deze pagina bestaat niet: /nergens-heen.').waitFor()
  expect(await page.getByText('Deze zin kwam er tijdens het kijken bij.').isVisible()).toBe(true)
  await expect.poll(() => server?.output()).toContain('Deze pagina bestaat niet: /nergens-heen.')

  writeFileSync(join(folder, FILE), good)
  await page.locator('#_bevindingen').waitFor({ state: 'detached' })
})

/** Adds to the page's file as an editor would; returns what stood there before. */
function append(text: string): string {
  const before = readFileSync(join(folder, FILE), 'utf8')
  writeFileSync(join(folder, FILE), before + text)
  return before
}
