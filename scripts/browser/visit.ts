/** Opens a page as a reader would and notes everything that should not happen. */

import type { BrowserContext, Page } from 'playwright-core'
import { awake } from '../io/awake.ts'

export { awake as hydrated }

export type Visit = {
  page: Page
  status: number
  /** The HTML as served, before any script ran. */
  html: string
  /** Console errors and warnings, exceptions: a hydration mismatch is among them. */
  problems: string[]
  /** Requests to another origin; they are not let through. */
  foreign: string[]
}

export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage()
  const watched = watch(page, url)
  const response = await page.goto(url)
  if (!response) throw new Error(`No answer for ${url}`)
  const visited = { page, status: response.status(), html: await response.text(), ...watched }
  await awake(page)
  return visited
}

export function watch(page: Page, url: string): Pick<Visit, 'problems' | 'foreign'> {
  const { origin } = new URL(url)
  const problems: string[] = []
  const foreign: string[] = []
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    const isOwnStatus = message.location().url === url && message.text().includes('status of 404')
    // Most tests ask for a browser that keeps nothing (site.ts).
    const isAskedFor = message.text() === 'Service Worker registration blocked by Playwright'
    if (['error', 'warning'].includes(message.type()) && !isOwnStatus && !isAskedFor)
      problems.push(message.text())
  })
  page.on('request', (request) => {
    if (/^(?:https?|wss?):/u.test(request.url()) && new URL(request.url()).origin !== origin)
      foreign.push(request.url())
  })
  return { problems, foreign }
}
