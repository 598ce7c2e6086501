/** How the service worker answers: pages and their data from the network first, files with a hash in their name from what is kept. */

import { FETCHED, fits, isHashed, isQuestion, isTakenAlong, keyOf, ROOT, withoutSlash } from './rules'
import type { WorkerScope } from './scope'
import { BASE, find, keep, OFFLINE } from './store'

declare const self: WorkerScope

/** Milliseconds before a kept copy is shown on a bad line; filled in by the bundler (bundle.ts). */
declare const PATIENCE: number

/** Work that goes on after the answer. */
type Later = (work: Promise<unknown>) => void

/** Undefined for what is the browser's own business: other sites, parts of files, what is sent, what must be fresh, what is taken along. */
export function answerTo(request: Request, later: Later): Promise<Response> | undefined {
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(BASE))
    return undefined
  if (request.headers.has('range') || !['default', 'no-cache', 'force-cache'].includes(request.cache))
    return undefined
  if (isTakenAlong(pathname, BASE)) return undefined
  const isData = pathname.startsWith(`${BASE}data/`)
  // Opened by itself it is taken along too: pages ask for what they show.
  if (isData && request.mode === 'navigate') return undefined
  const key = keyOf(request.url, BASE)
  if (request.mode === 'navigate') return pageFirst(request, key, later)
  if (isHashed(key, BASE)) return keptFirst(request, key, later)
  return isData || pathname.startsWith(`${BASE}img/`)
    ? networkFirst(() => fetch(request), key, later)
    : undefined
}

async function keptFirst(request: Request, key: string, later: Later): Promise<Response> {
  const kept = await find(key).catch(() => undefined)
  if (kept) return kept
  const response = await fetch(request)
  // A wrong answer may lie in the browser's own memory, under a name that never changes: asked once more.
  const isWrong = response.ok && !fits(key, response.headers.get('content-type') ?? '')
  const answer = isWrong ? await fetch(request, { cache: 'reload' }) : response
  later(keep(key, answer.clone()).catch(() => undefined))
  return answer
}

async function pageFirst(request: Request, key: string, later: Later): Promise<Response> {
  const answer = await networkFirst(() => fetchPage(request), key, later, asKept)
  const isNothing = answer.type === 'error'
  return (isNothing ? await find(OFFLINE).catch(() => undefined) : undefined) ?? answer
}

/**
 * As it was asked: where a host wants another address, the browser hears that from the host, and never from here.
 * But some hosts that take a slash away drop the question (?datum=…) too, so that one is asked without the slash.
 */
async function fetchPage(request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (isQuestion(url.pathname, BASE)) return fetchUnasked(url)
  const plain = withoutSlash(url.pathname, BASE)
  if (url.search === '' || plain === url.pathname) return fetch(request)
  const answer = await fetch(url.origin + plain + url.search, { redirect: 'manual' })
  if (!answer.ok) return fetch(request)
  return new Response(answer.body, { status: answer.status, headers: answer.headers })
}

/** Without the question. A host that wants a slash is followed: the browser stays where it was. */
async function fetchUnasked({ origin, pathname }: URL): Promise<Response> {
  const { body, status, headers } = await fetch(origin + pathname)
  return new Response(body, { status, headers })
}

/** The kept copy when there is no network, none in time, or a host that fails. An error when there is neither. */
async function networkFirst(
  ask: () => Promise<Response>,
  key: string,
  later: Later,
  show = (kept: Response): Promise<Response> => Promise.resolve(kept)
): Promise<Response> {
  const fresh = ask()
  later(fresh.then((response) => keep(key, response.clone())).catch(() => undefined))
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const first = await Promise.race([fresh, late]).catch(() => undefined)
  if (first && first.status < 500) return first
  const kept = await find(key).catch(() => undefined)
  return kept ? show(kept) : fresh.catch(() => Response.error())
}

/** A page that may be old says so, outside of what React draws; data is asked for by a page that is. */
async function asKept(kept: Response): Promise<Response> {
  const fetched = kept.headers.get(FETCHED) ?? kept.headers.get('date') ?? ''
  const html = await kept.text()
  const marked = html.replace(ROOT, (root) => notice(fetched) + root)
  return new Response(marked, { headers: kept.headers })
}

/** It needs no script. `role`, so that it is read aloud too. */
function notice(fetched: string): string {
  const moment = new Date(fetched)
  const when = Number.isNaN(moment.getTime()) ? '' : ` data-gehaald="${moment.toISOString()}"`
  return `<p class="bewaard" role="status"${when}>Geen of trage verbinding: je leest een bewaarde kopie. <a href="">Laad de pagina opnieuw</a></p>`
}
