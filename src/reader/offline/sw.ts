/**
 * The service worker: what was read once opens without network. Bundled after the build (src/docusaurus/bundle-worker.ts), served as /sw.js.
 * An old worker meets a new site and a new one an old page: each message and each kept copy of before is understood.
 */

import { answerTo } from './answer'
import { keyOf } from './rules'
import type { WorkerScope } from './scope'
import { BASE, fetchAndKeep, keepUsed, makeRoom, OFFLINE } from './store'
import { noteAll, noteUse } from './tabs'

declare const self: WorkerScope

self.addEventListener('install', (event) => {
  event.waitUntil(fetchAndKeep(OFFLINE))
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))

/* `keep`: what may have changed since; `used`: all that a tab uses. */
self.addEventListener('message', (event) => {
  const { type, urls } = (event.data ?? {}) as { type?: unknown; urls?: unknown }
  const keys = Array.isArray(urls) ? urls.flatMap(ourKey) : []
  if (type === 'keep') event.waitUntil(Promise.all(keys.map(fetchAndKeep)))
  if (type === 'used' && event.source)
    event.waitUntil(keepUsed(noteAll(event.source.id, keys)).then(makeRoom))
})

function ourKey(url: unknown): string[] {
  try {
    const { origin, href } = new URL(String(url), self.location.href)
    return origin === self.location.origin ? [keyOf(href, BASE)] : []
  } catch {
    return []
  }
}

self.addEventListener('fetch', (event) => {
  const answer = answerTo(event.request, (work) => event.waitUntil(work))
  if (answer === undefined) return
  if (event.clientId !== '') noteUse(event.clientId, keyOf(event.request.url, BASE))
  event.respondWith(answer)
})
