/** When a page of the built site is ready: awake, what it asked for answered, and drawn. No waiting for silence on the line. */

import type { BrowserContext, Page, Request } from 'playwright-core'

/** What a page asked for since it was loaded, without an answer yet. */
const asked = new WeakMap<Page, Set<Request>>()

/** Lines that stay open, and what is fetched ahead: the page shows nothing of it. */
const UNSEEN: ReadonlySet<string> = new Set(['eventsource', 'websocket', 'other'])

/** Asked at every frame, in the page: a locator waits half a second between the times that it looks. */
const IS_AWAKE = 'document.documentElement.matches("[data-has-hydrated=true][data-wakker=true]")'

/** Keeps count of what the pages of a context ask for. */
export function watchRequests(context: BrowserContext): void {
  context.on('request', (request) => {
    const page = pageOf(request)
    if (!page || UNSEEN.has(request.resourceType())) return
    // A page that is loaded anew is owed nothing of what the one before it asked for.
    const isNew = request.isNavigationRequest() && request.frame() === page.mainFrame()
    asked.set(page, new Set(isNew ? [request] : [...(asked.get(page) ?? []), request]))
  })
  const forget = (request: Request): boolean => openOf(pageOf(request)).delete(request)
  context.on('requestfinished', forget)
  context.on('requestfailed', forget)
}

/** Resolves when the scripts have taken over the page, it knows which day it is, and it has drawn what it asked for. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(IS_AWAKE)
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  do {
    await Promise.all([...openOf(page)].map(ended))
    await page.evaluate('new Promise((resolve) => requestIdleCallback(() => resolve()))')
  } while (openOf(page).size > 0)
}

async function ended(request: Request): Promise<void> {
  const response = await request.response()
  await response?.finished()
  // Its event can be a moment later than its answer.
  openOf(pageOf(request)).delete(request)
}

function openOf(page: Page | undefined): Set<Request> {
  return (page && asked.get(page)) ?? new Set()
}

/** A request of a worker has no page, nor has one of a frame that is gone. */
function pageOf(request: Request): Page | undefined {
  try {
    return request.frame().page()
  } catch {
    return undefined
  }
}
