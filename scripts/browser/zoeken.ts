/** What the tests of the search do alike: ask a question in the field that is seen, and wait for what comes of it. */

import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { useSite } from './site.ts'
import { hydrated } from './visit.ts'

export const WIDE = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const
export const PHONE = { viewport: { width: 390, height: 844 } } as const
export const FIELD = '.zoekveld input:visible'

export async function openPage(
  site: ReturnType<typeof useSite>,
  address: string,
  options: BrowserContextOptions = WIDE
): Promise<Page> {
  const page = await site.tab(options)
  await page.goto(site.origin + address)
  await hydrated(page)
  return page
}

/**
 * Types a question in the field that is seen, and waits until all that is searched has answered it: what stands there may
 * be the answer to the question before it, or that of the first part of what is searched.
 */
export async function ask(page: Page, question: string): Promise<void> {
  await page.locator(FIELD).fill(question)
  const list = page.locator(`.zoeklijst[data-vraag=${JSON.stringify(question)}][aria-busy=false]`)
  const nothing = page.locator('.zoekmelding', { hasText: `Niets gevonden voor “${question}”` })
  await list.or(nothing).first().waitFor({ state: 'attached' })
}

/** On the page of the search: all that is searched has answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.zoeken__antwoord[aria-busy=false] .treffers').waitFor()
}

export function hitsOf(page: Page): Promise<string[]> {
  return page.locator('[data-hit]').evaluateAll((all) => all.map((one) => one.dataset['hit'] ?? ''))
}

/** Until the answers hold this one among the first. */
export async function expectHit(page: Page, wanted: RegExp): Promise<void> {
  await expect
    .poll(async () => (await hitsOf(page)).slice(0, 3).filter((hit) => wanted.test(hit)))
    .not.toEqual([])
}

/** Everything that is searched, and what is shown of it, has come. */
export async function untilLoaded(page: Page, wake: () => Promise<void>): Promise<void> {
  const files = new Set<string>()
  const all = new Promise<void>((resolve) => {
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname.startsWith('/zoek/') && files.add(pathname).size === 4) resolve()
    })
  })
  await wake()
  await all
}
