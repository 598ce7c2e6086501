/** The kept copies. */

import { dropped, FETCHED, filesOf, fits, isHashed, isPage, keyOf, ROOT } from './rules'
import type { Tab, WorkerScope } from './scope'
import { haveAllTold, isUsed } from './tabs'

declare const self: WorkerScope
/** Pages and files kept, apart from what is in use; filled in by the bundler (bundle.ts). */
declare const LIMIT: number

/** For good: a tab of an older site may live on what is in it. What a kept copy is worth is judged when it is used. */
const CACHE = 'plot-gelezen-v1'

export const BASE = new URL('./', self.location.href).pathname

/** For a page that was never read: it is kept for as long as this worker is. */
export const OFFLINE = `${self.location.origin}${BASE}offline.html`

/** The copy that is kept under a name; undefined for one that cannot be what it is named after. */
export async function find(key: string): Promise<Response | undefined> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(key, { ignoreSearch: true, ignoreVary: true })
  return kept && fits(key, typeOf(kept)) ? kept : undefined
}

/** Keeps an answer, or leaves what was kept when it cannot be what it is named after. A full disk is no fault to show. */
export async function keep(key: string, response: Response): Promise<boolean> {
  const isOurs = response.type === 'basic' || response.type === 'default'
  if (response.status !== 200 || !isOurs || !fits(key, typeOf(response))) return false
  if (isPage(key) && !(await isWhole(response.clone()))) return false
  await put(key, stamped(response))
  return true
}

/** Sees to it that these are kept, and that the files among them go last. What else was kept already is as it was read. */
export async function keepUsed(keys: readonly string[]): Promise<void> {
  await Promise.all(keys.map(keepOne))
}

async function keepOne(key: string): Promise<void> {
  const kept = await find(key)
  if (!kept) await fetchAndKeep(key)
  else if (isHashed(key, BASE)) await put(key, kept)
}

export async function fetchAndKeep(key: string): Promise<boolean> {
  const response = await fetch(key).catch(() => undefined)
  return response !== undefined && keep(key, response)
}

/** A page without its files is half an upload: what was kept before is worth more. */
async function isWhole(response: Response): Promise<boolean> {
  const html = await response.text()
  if (!ROOT.test(html)) return false
  const files = filesOf(html, self.location.origin).map(async (file) =>
    (await find(file)) ? true : fetchAndKeep(file)
  )
  return (await Promise.all(files)).every(Boolean)
}

function typeOf({ headers }: Response): string {
  return headers.get('content-type') ?? ''
}

/* Made anew: a host that turns /x.html into /x answers with a redirect, and a browser refuses a kept redirect as a page. */
function stamped(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set(FETCHED, new Date().toISOString())
  return new Response(response.body, { status: response.status, headers })
}

async function put(key: string, response: Response): Promise<void> {
  const cache = await caches.open(CACHE)
  await cache.put(key, response).catch(() => undefined)
  await makeRoom()
}

let isBusy = false
let isAskedAgain = false

/** One at a time, and once more when something was kept meanwhile. */
export async function makeRoom(): Promise<void> {
  isAskedAgain = true
  if (isBusy) return
  isBusy = true
  try {
    while (isAskedAgain) {
      isAskedAgain = false
      await dropOldest()
    }
  } finally {
    isBusy = false
  }
}

/** What the reader has open stays, in any tab: while one has not told what it uses, nothing goes. */
async function dropOldest(): Promise<void> {
  const cache = await caches.open(CACHE)
  const keys = (await cache.keys()).map(({ url }) => url).filter((url) => url !== OFFLINE)
  if (keys.length <= LIMIT) return
  if (!(await haveAllTold(openTabs))) return
  const inUse = (key: string): boolean => isUsed(keyOf(key, BASE))
  for (const key of dropped(keys, inUse, LIMIT)) if (!inUse(key)) await cache.delete(key)
}

async function openTabs(): Promise<readonly Tab[]> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return open.filter(({ url }) => new URL(url).pathname.startsWith(BASE))
}
