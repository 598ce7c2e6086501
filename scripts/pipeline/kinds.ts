/** What a file is, told by where it stands. A source file's path is its address. */

import { NAME, VERSION } from './core/address.ts'

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

/** The kind of a Markdown file, or undefined where no kind has its place. */
export function kindOf(path: string): Kind | undefined {
  return PLACES.find(({ pattern }) => pattern.test(path))?.kind
}

/** An example path per kind, for messages and the field reference. */
export function exampleOf(kind: Kind): string {
  return PLACES.findLast((known) => known.kind === kind)?.example ?? ''
}
