/*
 * First service worker: what was read once opens without network.
 * Pages and report data: network first, the kept copy when there is none (or none in time).
 * Files under /assets/ have the hash of their content in their name: the kept copy is always right.
 */
const CACHE = 'plot-gelezen-v1'
/** Milliseconds before a kept copy is shown on a bad line. */
const PATIENCE = 3000
/** Pages and files kept; the oldest go first. */
const LIMIT = 600

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll(['/offline.html']))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOldCaches().then(() => self.clients.claim()))
})

async function removeOldCaches() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith('plot-') && name !== CACHE).map((name) => caches.delete(name))
  )
}

/* The first page was loaded before this worker: the page says what it used. */
self.addEventListener('message', (event) => {
  const { type, urls } = event.data ?? {}
  if (type === 'keep' && Array.isArray(urls)) event.waitUntil(keepAll(urls.filter(isOurs)))
})

function isOurs(url) {
  return new URL(url, self.location.href).origin === self.location.origin
}

async function keepAll(urls) {
  const cache = await caches.open(CACHE)
  for (const url of urls) {
    if (await cache.match(url)) continue
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) await cache.put(url, await unredirected(response))
  }
}

/* A host that turns /x.html into /x answers with a redirect, and a browser refuses a kept redirect as a page. */
async function unredirected(response) {
  if (!response.redirected) return response
  return new Response(await response.blob(), { status: response.status, headers: response.headers })
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !isOurs(request.url)) return
  const { pathname, search } = new URL(request.url)
  if (pathname.startsWith('/assets/') || pathname.startsWith('/beelden/') || pathname.startsWith('/img/')) {
    event.respondWith(keptFirst(request))
  } else if (request.mode === 'navigate' && /.\/$/u.test(pathname)) {
    // Our addresses end without a slash; some servers drop the question when they say so.
    event.respondWith(Response.redirect(pathname.replace(/\/+$/u, '') + search))
  } else if (request.mode === 'navigate' || pathname.startsWith('/data/')) {
    event.respondWith(networkFirst(request))
  }
})

async function keptFirst(request) {
  const cache = await caches.open(CACHE)
  return (await cache.match(request)) ?? fetchAndKeep(request, cache)
}

async function networkFirst(request) {
  const cache = await caches.open(CACHE)
  const fresh = fetchAndKeep(request, cache)
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  try {
    const first = await Promise.race([fresh, late])
    return first ?? (await cache.match(request, { ignoreSearch: true })) ?? (await fresh)
  } catch {
    const kept = await cache.match(request, { ignoreSearch: true })
    if (kept) return kept
    return request.mode === 'navigate'
      ? ((await cache.match('/offline.html')) ?? Response.error())
      : Response.error()
  }
}

async function fetchAndKeep(request, cache) {
  const response = await fetch(request)
  if (response.ok && response.type === 'basic') {
    await cache.put(keyOf(request), await unredirected(response.clone()))
    void trim(cache)
  }
  return response
}

/* A page answers its own question (?datum=…): one kept copy serves all. */
function keyOf(request) {
  return request.mode === 'navigate' ? request.url.split(/[?#]/u)[0] : request
}

async function trim(cache) {
  const keys = await cache.keys()
  for (const key of keys.slice(0, Math.max(0, keys.length - LIMIT))) await cache.delete(key)
}
