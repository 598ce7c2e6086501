/** What a file is, told by where it stands. A source file's path is its address. */

export const KINDS = [
  'technologie',
  'inzetkader',
  'hoofdstuk',
  'kaart',
  'module',
  'les',
  'ervaring',
  'begrip',
  'rechtsbron',
  'zone',
  'pagina',
  'nieuws'
] as const

export type Kind = (typeof KINDS)[number]

/** Where pages of a kind stand that others refer to by name: `recht: [wpa]` means `/recht/wpa`. */
export const SECTIONS: Readonly<Record<NamedKind, string>> = {
  rechtsbron: 'recht',
  begrip: 'begrippen',
  zone: 'zones',
  technologie: 'inzetkader'
}

export type NamedKind = 'rechtsbron' | 'begrip' | 'zone' | 'technologie'

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
/** Each number in one way: 2.00 beside 2.0 would be two folders that a reader takes for one. */
export const VERSION = '(?:0|[1-9]\\d?)\\.(?:0|[1-9]\\d?)'
const DATE = '\\d{4}-\\d{2}-\\d{2}'

/** First match wins, so the exact places stand before the patterns. */
const PLACES: readonly { kind: Kind; pattern: RegExp; example: string }[] = [
  place(
    'pagina',
    `docs/(?:inzetkader|opleiding|praktijk|begrippen|recht|zones|nieuws)/index`,
    'docs/begrippen/index.md'
  ),
  place('technologie', `docs/inzetkader/${NAME}/index`, 'docs/inzetkader/bodycam/index.md'),
  place('inzetkader', `docs/inzetkader/${NAME}/${VERSION}/index`, 'docs/inzetkader/bodycam/0.1/index.md'),
  place('kaart', `docs/inzetkader/${NAME}/${VERSION}/kaart`, 'docs/inzetkader/bodycam/0.1/kaart.md'),
  place(
    'hoofdstuk',
    `docs/inzetkader/${NAME}/${VERSION}/${NAME}`,
    'docs/inzetkader/bodycam/0.1/activering.md'
  ),
  place('module', `docs/opleiding/${NAME}/index`, 'docs/opleiding/waarschuwen/index.md'),
  place('les', `docs/opleiding/${NAME}/${NAME}`, 'docs/opleiding/waarschuwen/de-zin.md'),
  place(
    'ervaring',
    `docs/praktijk/${NAME}/${DATE}-${NAME}`,
    'docs/praktijk/voorbeeldzone/2026-03-05-rollenspel.md'
  ),
  place('begrip', `docs/begrippen/${NAME}`, 'docs/begrippen/activering.md'),
  place('rechtsbron', `docs/recht/${NAME}`, 'docs/recht/wpa.md'),
  place('zone', `docs/zones/${NAME}`, 'docs/zones/voorbeeldzone.md'),
  place('pagina', `docs/(?:over|bijdragen|opvolging)/(?:index|${NAME})`, 'docs/over/werkwijze.md'),
  place('nieuws', `blog/${DATE}-${NAME}`, 'blog/2020-01-10-bodycams.md')
]

function place(kind: Kind, pattern: string, example: string) {
  return { kind, pattern: new RegExp(`^${pattern}\\.md$`, 'u'), example }
}

const REGISTER = new RegExp(`^docs/inzetkader/${NAME}/register\\.jsonl$`, 'u')

/** The kind of a Markdown file, or undefined where no kind has its place. */
export function kindOf(path: string): Kind | undefined {
  return PLACES.find(({ pattern }) => pattern.test(path))?.kind
}

/** An example path per kind, for messages and the field reference. */
export function exampleOf(kind: Kind): string {
  return PLACES.findLast((known) => known.kind === kind)?.example ?? ''
}

/**
 * The address of a source file on the site, without a trailing slash:
 * `docs/praktijk/lrh/2020-01-09-test.md` → `/praktijk/lrh/2020-01-09-test`, `blog/x.md` → `/nieuws/x`.
 */
export function addressOf(path: string): string {
  return path
    .slice(0, -'.md'.length)
    .replace(/^blog\//u, '/nieuws/')
    .replace(/^docs\//u, '/')
    .replace(/\/index$/u, '')
}

/** The folder of a path, without a trailing slash. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Joins a relative path to the folder of a file; a path that climbs out of the content matches nothing. */
export function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return ''
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The last part of an address: the name that other pages refer to. */
export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

/** `/inzetkader/bodycam/0.1/activering` → `{ technologie: 'bodycam', versie: '0.1' }`. */
export function versionOf(address: string): { technologie: string; versie: string } | undefined {
  const [, section, technologie, versie] = address.split('/')
  if (section !== 'inzetkader' || technologie === undefined || versie === undefined) return undefined
  return { technologie, versie }
}

type File = { path: string; isLink?: boolean }

/** Markdown goes to `prepare`; a link is never read. */
export function isMarkdown({ path, isLink }: File): boolean {
  return !isLink && path.endsWith('.md')
}

/** The register of a technologie (register.ts): written by `npm run vaststellen`, read as data. */
export function isRegister({ path, isLink }: File): boolean {
  return !isLink && REGISTER.test(path)
}

export function isImage({ path, isLink }: File): boolean {
  return !isLink && /\.(?:png|jpe?g|webp)$/u.test(path)
}
