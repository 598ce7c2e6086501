/** `npm start` in a copy of the project: a saved file shows, a bad one is explained and the last good page stays. */

import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ourSite } from '../bench/sites.ts'
import { launch } from '../io/browser.ts'
import { PROJECT_ROOT } from '../io/project.ts'

const FILE = 'docs/over/werkwijze.md'
/** A dev server on two busy cores takes its time to start; changes afterwards are quick. */
const START = 180_000

let folder = ''
let server: ChildProcess | undefined
let browser: Browser
let page: Page
let output = ''

beforeAll(async () => {
  folder = ourSite('watch', 0)
  const port = await freePort()
  const args = ['scripts/run.mjs', 'start', '--no-open', '--host', '127.0.0.1', '--port', String(port)]
  server = spawn(process.execPath, args, {
    cwd: folder,
    detached: true,
    env: { ...process.env, NODE_ENV: 'development' }
  })
  server.stdout?.on('data', (data) => (output += String(data)))
  server.stderr?.on('data', (data) => (output += String(data)))
  browser = await launch()
  page = await browser.newPage()
  await openWhenServed(`http://127.0.0.1:${port}/over/werkwijze`)
}, START)

afterAll(async () => {
  await browser.close()
  if (server?.pid !== undefined && server.exitCode === null) process.kill(-server.pid)
})

test('a saved file shows in the browser', async () => {
  append('\n## Een kop uit de test\n\nDeze zin kwam er tijdens het kijken bij.\n')
  await page.getByText('Deze zin kwam er tijdens het kijken bij.').waitFor()
})

test('a bad file is explained in browser and terminal, and the last good page stays', async () => {
  const good = append('\n[Een link](/nergens-heen)\n')
  await page.locator('#plot-bevindingen').getByText('Deze pagina bestaat niet: /nergens-heen.').waitFor()
  expect(await page.getByText('Deze zin kwam er tijdens het kijken bij.').isVisible()).toBe(true)
  expect(output).toContain('Deze pagina bestaat niet: /nergens-heen.')

  writeFileSync(join(folder, FILE), good)
  await page.locator('#plot-bevindingen').waitFor({ state: 'detached' })
})

/** Adds to the page's file as an editor would; returns what stood there before. */
function append(text: string): string {
  const before = readFileSync(join(folder, FILE), 'utf8')
  writeFileSync(join(folder, FILE), before + text)
  return before
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function openWhenServed(address: string): Promise<void> {
  const end = Date.now() + START
  while (Date.now() < end && server?.exitCode === null) {
    const isServed = await fetch(address).then(
      (response) => response.ok,
      () => false
    )
    if (isServed) {
      await page.goto(address)
      await page.locator('h1').waitFor()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`npm start never served ${address} from ${PROJECT_ROOT}:\n${output}`)
}
