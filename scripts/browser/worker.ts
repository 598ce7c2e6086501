/** What tests ask of the service worker in a page. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { bundleWorker } from '../../src/docusaurus/bundle-worker.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import { hydrated } from './visit.ts'

/** Milliseconds. A slow machine is no bad line: a worker with this waits for the network for as long as it takes. */
export const PATIENCE = 600_000

/** The service worker of this site with that patience. */
export function patientWorker(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plot-worker-'))
  try {
    bundleWorker(PROJECT_ROOT, folder, { PATIENCE })
    return readFileSync(join(folder, 'sw.js'), 'utf8')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A page that the service worker answers for, as all do but the very first. */
export async function openServed(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(url)
  await page.waitForFunction('navigator.serviceWorker.controller !== null')
  return page
}

/**
 * Until what stands at a path is kept, and its copy holds these words. Asked again and again from here: Playwright's
 * `waitForFunction` takes the promise of an answer for a yes.
 */
export async function untilKept(page: Page, path: string, words = ''): Promise<void> {
  const ask = async (): Promise<void> => {
    if (!(await page.evaluate(isKept, [path, words] as const))) throw new Error(`${path} is not kept yet`)
  }
  await vi.waitFor(ask, { timeout: 120_000, interval: 100 })
}

/** Until everything that a page uses is kept: its text may be, and the scripts that draw it not yet. */
export async function untilAllKept(page: Page): Promise<void> {
  await hydrated(page)
  await expect
    .poll(async () => {
      const [kept, used] = [await keptPaths(page), await usedPaths(page)]
      return used.filter((path) => !kept.includes(path))
    })
    .toEqual([])
}

/** Paths of all that is kept. */
export function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
    return (await Promise.all(opened)).flat().map(({ url }) => new URL(url).pathname)
  })
}

/** What is kept of a path; undefined where nothing is. */
export function keptText(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (key) => (await caches.match(key))?.text(), path)
}

/** Paths of the page and of every file that it fetched from this site. */
export function usedPaths(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]
      .map((name) => new URL(name))
      .filter(({ origin }) => origin === location.origin)
      .map(({ pathname }) => pathname)
      .filter((path) => path !== '/sw.js')
  )
}

/** Runs in the page. */
async function isKept([path, words]: readonly [string, string]): Promise<boolean> {
  const kept = await caches.match(path)
  return (await kept?.text())?.includes(words) ?? false
}
