/**
 * The MDX file of a page: our own words around one import. Contributed text is data in the JSON beside it, and title and
 * description reach Docusaurus by src/docusaurus/docs.ts: front matter becomes a module of source, words and all.
 */

import { LIJST_ADDRESS, MODULES_ADDRESS, VIEWS, type ViewName } from '../site/views.ts'

/** What a shell says itself: where its page stands and how it is framed. No word that somebody wrote. */
export type Shell = {
  address: string
  /** Kept out of search engines. */
  noindex?: true
}

/** The component that draws a page, the frame around it, and what keeps it out of search engines: all that a shell imports. */
const PAGE = '@site/src/page/page'
/** The same, with a list in which one chooses: fetched by whoever opens it. */
const LIJSTEN: Readonly<Record<string, string>> = {
  [LIJST_ADDRESS]: '@site/src/praktijk/overzicht',
  [MODULES_ADDRESS]: '@site/src/views/modules'
}
/** The same, with where the zone stands. */
const ZONE = '@site/src/page/zone'
/** The same, with what a survey asks, and what came out of it. */
const BEVRAGING = '@site/src/views/bevraging'
const RESULTAAT = '@site/src/views/resultaat'
/** The same, with what products are compared on, and how they compare. */
const MARKT = '@site/src/page/markt'
const PRODUCT = '@site/src/page/product'
const RAAM = '@site/src/page/raam'
const NOINDEX = '@site/src/page/noindex'
const moduleOf = (view: ViewName): string => `@site/src/views/${view}`

function componentOf({ address }: Shell, view: ViewName | undefined): string {
  if (view !== undefined) return moduleOf(view)
  if (/^\/zones\/./u.test(address)) return ZONE
  if (/^\/behoeften\/[^/]+$/u.test(address)) return BEVRAGING
  if (/^\/behoeften\/[^/]+\/resultaat-/u.test(address)) return RESULTAAT
  if (/^\/markt\/[^/]+\/./u.test(address)) return PRODUCT
  if (/^\/markt\/./u.test(address)) return MARKT
  return LIJSTEN[address] ?? PAGE
}

/** Views that stand in no section, or are read as one sheet: no menu beside them. */
const BARE: ReadonlySet<ViewName> = new Set(['alles', 'blad', 'zoeken'])

export function shellOf(page: Shell, view?: ViewName): string {
  const name = page.address.slice(page.address.lastIndexOf('/') + 1)
  const matter: [string, unknown][] = [
    ['id', name],
    // Without one Docusaurus takes an excerpt.
    ['description', ''],
    ['slug', page.address],
    ['hide_title', true],
    // The frame has its own.
    ['hide_table_of_contents', true],
    ['custom_edit_url', null],
    ['displayed_sidebar', view !== undefined && BARE.has(view) ? null : page.address.split('/')[1]]
  ]
  return [
    '---',
    ...matter.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    `import page from './${name}.json'`,
    `import Page from '${componentOf(page, view)}'`,
    `import Raam from '${RAAM}'`,
    ...(page.noindex ? [`import Noindex from '${NOINDEX}'`] : []),
    '',
    ...(page.noindex ? ['<Noindex />', ''] : []),
    '<Raam page={page}><Page page={page} /></Raam>',
    ''
  ].join('\n')
}

/** Letters and digits of our own alphabet, and what addresses are made of: nothing that any language reads as the end of a string. */
const VALUE = String.raw`(?:"[\w./:@~%+-]*"|true|null|\d+)`
const SHELL = new RegExp(
  [
    '^---',
    `(?:[a-z_]+: ${VALUE}\\n)+---`,
    '',
    String.raw`import page from '\./[a-z0-9.-]+\.json'`,
    `import Page from '(?:${[PAGE, ZONE, BEVRAGING, RESULTAAT, MARKT, PRODUCT, ...Object.values(LIJSTEN), ...VIEWS.map(moduleOf)].join('|')})'`,
    `import Raam from '${RAAM}'(?:\nimport Noindex from '${NOINDEX}')?`,
    '',
    '(?:<Noindex />\n\n)?<Raam page=\\{page\\}><Page page=\\{page\\} /></Raam>',
    '$'
  ].join('\n'),
  'u'
)

/** The read-back: a shell holds our words and addresses, nothing else. Throws: it can only be our fault. */
export function assertShell(text: string): void {
  if (!SHELL.test(text) || text.includes('mdx-code-block'))
    throw new Error('An emitted shell holds more than we generate')
}
