/*
 * First service worker: what was read once opens without network.
 * Pages and report data: network first, the kept copy when there is none (or none in time).
 * Files under /assets/ and /beelden/ have the hash of their content in their name: the kept copy is always right.
 */
const CACHE = 'plot-gelezen-v1'
/** Milliseconds before a kept copy is shown on a bad line. */
const PATIENCE = 3000
/** Pages and files kept; what was not used for longest goes first. */
const LIMIT = 600
/** For a page that was never read: it is kept for as long as this worker is. */
const OFFLINE = '/offline.html'
/** Above a kept page, outside of what React draws; it needs no script. `role`, so that it is read aloud too. */
const KEPT_NOTICE =
  '<p class="bewaard" role="status">Geen of trage verbinding: je leest een bewaarde kopie. <a href="">Laad de pagina opnieuw</a></p>'

self.addEventListener('install', (event) => {
  event.waitUntil(keepAll([OFFLINE]))
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

/* What a page used: the first was loaded before this worker, and later ones take much from the memory of the browser. */
self.addEventListener('message', (event) => {
  const { type, urls } = event.data ?? {}
  if (type === 'keep' && Array.isArray(urls)) event.waitUntil(keepAll(urls.filter(isOurs)))
})

function isOurs(url) {
  return new URL(url, self.location.href).origin === self.location.origin
}

/* What was kept before may have changed since, unless its name would have too. Each becomes the youngest. */
async function keepAll(urls) {
  const cache = await caches.open(CACHE)
  for (const url of urls) {
    const kept = isHashed(new URL(url, self.location.href)) ? await cache.match(url) : undefined
    const response = kept ?? (await fetch(url).catch(() => undefined))
    if (response?.ok) await cache.put(url, await unredirected(response))
  }
  await trim(cache)
}

function isHashed({ pathname }) {
  return pathname.startsWith('/assets/') || pathname.startsWith('/beelden/')
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
  if (isHashed({ pathname })) {
    event.respondWith(keptFirst(request))
  } else if (request.mode === 'navigate' && /.\/$/u.test(pathname)) {
    // Our addresses end without a slash; some servers drop the question when they say so.
    event.respondWith(Response.redirect(pathname.replace(/\/+$/u, '') + search))
  } else if (request.mode === 'navigate' || pathname.startsWith('/data/') || pathname.startsWith('/img/')) {
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
  const kept = async () => asKept(request, await cache.match(request, { ignoreSearch: true }))
  try {
    return (await Promise.race([fresh, late])) ?? (await kept()) ?? (await fresh)
  } catch {
    const offline = request.mode === 'navigate' ? await cache.match(OFFLINE) : undefined
    return (await kept()) ?? offline ?? Response.error()
  }
}

/* A page that may be old says so; data is asked for by a page that is. */
async function asKept(request, kept) {
  if (kept === undefined || request.mode !== 'navigate') return kept
  const html = await kept.text()
  const marked = html.replace(/<div id="?__docusaurus"?>/u, (root) => KEPT_NOTICE + root)
  return new Response(marked, { headers: kept.headers })
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
  const keys = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== OFFLINE)
  for (const key of keys.slice(0, Math.max(0, keys.length - LIMIT))) await cache.delete(key)
}
