/** The MDX file of a page: our own words around one import. Contributed text is data in the JSON beside it. */

import type { Page } from './page.ts'

/** Where the components live; the only module a shell imports. */
const COMPONENT = '@site/src/components/page'

export function shellOf(page: Page): string {
  const name = page.address.slice(page.address.lastIndexOf('/') + 1)
  const matter: [string, unknown][] = [
    ['id', name],
    ['title', page.titel],
    ['description', page.omschrijving],
    ['slug', page.address],
    ['hide_title', true],
    ['toc_max_heading_level', 3],
    ['custom_edit_url', page.editUrl],
    ['displayed_sidebar', page.address.split('/')[1]]
  ]
  return [
    '---',
    ...matter.map(([key, value]) => `${key}: ${JSON.stringify(value)}`),
    '---',
    '',
    `import page from './${name}.json'`,
    `import Page from '${COMPONENT}'`,
    '',
    'export const toc = page.toc',
    '',
    '<Page page={page} />',
    ''
  ].join('\n')
}

const VALUE = String.raw`(?:"(?:[^"\\<]|\\.)*"|true|\d+)`
const SHELL = new RegExp(
  [
    '^---',
    `(?:[a-z_]+: ${VALUE}\\n)+---`,
    '',
    String.raw`import page from '\./[a-z0-9.-]+\.json'`,
    `import Page from '${COMPONENT}'`,
    '',
    'export const toc = page\\.toc',
    '',
    '<Page page=\\{page\\} />',
    '$'
  ].join('\n'),
  'u'
)

/** The read-back: a shell holds our words and JSON strings, nothing else. Throws: it can only be our fault. */
export function assertShell(text: string): void {
  if (!SHELL.test(text) || text.includes('mdx-code-block'))
    throw new Error('An emitted shell holds more than we generate')
}
