/** What the service worker decides, without a cache or a network: which answers may be kept, under which name, and which go first. */

/** Where React draws a page; the minifier drops the quotes. What lacks it is no page of ours, whatever its status. */
export const ROOT = /<div id="?__docusaurus"?>/u

/** The moment at which a kept copy was fetched: a header of it. */
export const FETCHED = 'x-plot-gehaald'

const HTML = /^text\/html/u

const TYPES: readonly [name: RegExp, type: RegExp][] = [
  [/\.(?:m?js)$/u, /^(?:text|application)\/(?:javascript|x-javascript|ecmascript)/u],
  [/\.css$/u, /^text\/css/u],
  [/\.json$/u, /^(?:application\/json|text\/json|application\/ld\+json)/u],
  [/\.xml$/u, /xml/u],
  [/\.html$/u, HTML],
  [/\.(?:woff2?|ttf)$/u, /^(?:font\/|application\/(?:font|x-font|octet-stream))/u],
  [/\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/u, /^image\//u],
  [/\.[a-z]{2,4}$/u, /^(?!text\/html)/u]
]

/**
 * Whether the type of an answer is that of what was asked: many a host says "not found" with a page and status 200, and
 * a page that is kept under the name of a script breaks the site for as long as it is kept.
 */
export function fits(key: string, type: string): boolean {
  const { pathname } = new URL(key)
  const [, wanted] = TYPES.find(([name]) => name.test(pathname)) ?? [undefined, HTML]
  return wanted.test(type.toLowerCase())
}

/** One name for a page, whatever its question (?datum=…) and whether its host ends addresses with a slash. */
export function keyOf(address: string, base: string): string {
  const { origin, pathname } = new URL(address)
  return origin + withoutSlash(pathname, base)
}

/** Where the address holds what somebody asks. The page answers it by itself: the question need not leave the device. */
export function isQuestion(pathname: string, base: string): boolean {
  return withoutSlash(pathname, base) === `${base}zoeken`
}

/** What is taken along rather than read here, a few megabytes at a time: kept, it would push out what was read. */
export function isTakenAlong(pathname: string, base: string): boolean {
  if (pathname.startsWith(`${base}data/`)) return /\.(?:csv|jsonld)$/u.test(pathname)
  return pathname.startsWith(`${base}lespakket/`) && !pathname.endsWith('.html')
}

/** A version (`/inzetkader/bodycam/1.10`) is a page; what ends in letters after a dot is a file. */
export function isPage(key: string): boolean {
  return !/\.[a-z][a-z\d]{1,4}$/u.test(new URL(key).pathname)
}

/** `/zones/` → `/zones`; that of the home page stays: `base` is the path that the whole site stands under. */
export function withoutSlash(pathname: string, base: string): string {
  return pathname === base ? pathname : pathname.replace(/^(.+?)\/+$/u, '$1')
}

/** Folders of files that are named after what is in them: of the bundler, of images, and of the index that is searched. */
const HASHED = ['assets/', 'beelden/', 'zoek/'] as const

/** The name of such a file holds a hash of its content: the kept copy is always right. */
export function isHashed(key: string, base: string): boolean {
  const { pathname } = new URL(key)
  return HASHED.some((folder) => pathname.startsWith(base + folder))
}

/** The scripts, styles and letters that the HTML of a page names. */
export function filesOf(html: string, origin: string): string[] {
  const found = html.matchAll(/["'=](\/(?:[^"'\s<>=]*\/)?assets\/[^"'\s<>=]+\.(?:js|css|woff2))/gu)
  return [...new Set([...found].map(([, path]) => origin + (path ?? '')))]
}

/** Names of what makes room, oldest first; `keys` are in the order of their last use. What is used never does. */
export function dropped(keys: readonly string[], isUsed: (key: string) => boolean, limit: number): string[] {
  return keys.filter((key) => !isUsed(key)).slice(0, Math.max(0, keys.length - limit))
}
