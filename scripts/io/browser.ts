/** The browser of the tests: finds one, gets one where none is, starts it. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { watchRequests } from './awake.ts'

/** The first is Chromium without a window to draw: half the time a page, of what it takes to open one. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable'
]

/** Milliseconds after which something hangs: a machine may be as slow as it likes. */
const LIMIT = 120_000

const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** Read when a browser is asked for: a command that only explains itself does not wait for it. */
const playwright = async () => (await import('playwright-core')).chromium

/** Path of a browser: CHROME_PATH, then the system's own, then the one that Playwright downloaded. */
async function findBrowser(): Promise<string | undefined> {
  const folders = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)].filter(
    (folder) => folder !== ''
  )
  const candidates = [
    process.env['CHROME_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  ]
  const isThere = (path: string): boolean => path !== '' && existsSync(path)
  return candidates.find(isThere) ?? [(await playwright()).executablePath()].find(isThere)
}

/** Path of a browser, installed first where there is none. Throws one sentence when that fails. */
export async function ensureBrowser(): Promise<string> {
  const found = await findBrowser()
  if (found !== undefined) return found
  if (isDebianRoot()) {
    say('Er is geen browser voor de tests. apt-get installeert nu Chromium.')
    await run('apt-get', ['update'])
    for (const name of ['chromium-headless-shell', 'chromium'])
      if ((await findBrowser()) === undefined) await run('apt-get', ['install', '-y', name])
  }
  if ((await findBrowser()) === undefined) {
    say('Er is geen browser voor de tests. Playwright downloadt nu Chromium.')
    await run(process.execPath, [playwrightCommand(), 'install', 'chromium'])
  }
  const installed = await findBrowser()
  if (installed !== undefined) return installed
  throw new Error(
    'Geen browser gevonden en installeren lukte niet: installeer Chromium, of zet het pad van een Chrome in CHROME_PATH.'
  )
}

export async function launch(): Promise<Browser> {
  /* Chromium refuses its sandbox to root. */
  const args = isRoot() ? ['--no-sandbox', ...ARGUMENTS] : ARGUMENTS
  const chromium = await playwright()
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), headless: true, args })
  browser.on('context', (context) => {
    context.setDefaultTimeout(LIMIT)
    watchRequests(context)
    slowDown(context)
  })
  return browser
}

/** `SLOWER=4` gives pages a quarter of the machine: a test that reads what may come later fails there. */
function slowDown(context: BrowserContext): void {
  const rate = Number(process.env['SLOWER'] ?? 1)
  if (rate <= 1) return
  context.on('page', (page) => {
    const slowed = async (): Promise<void> => {
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate })
    }
    // A page may be gone before it is slow.
    slowed().catch(() => undefined)
  })
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

function isDebianRoot(): boolean {
  return isRoot() && existsSync('/usr/bin/apt-get')
}

/** The command-line program of playwright-core; `npx` would do the same, but is another program on Windows. */
function playwrightCommand(): string {
  return join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js')
}

async function run(command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, { stdio: 'inherit' })
  const [code] = await once(child, 'close').catch(() => [1])
  return code === 0
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
