import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { liveInBody, liveParts } from '../fixtures/inert.ts'
import { compile } from './compile.ts'
import { isError } from './core/diagnostic.ts'
import { parse } from './parse/parse.ts'
import type { Source } from './core/types.ts'

type Attack = {
  id: string
  ext: string
  content: string
  filename?: string
  files?: Record<string, string>
}

const FIXTURES = new URL('../fixtures/', import.meta.url)
const ATTACKS = JSON.parse(readFileSync(new URL('attacks.json', FIXTURES), 'utf8')) as Attack[]
const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const MATTER = '---\ntitel: Een gewone titel\nomschrijving: Een gewone zin.\nbijgewerkt: 2026-03-05\n---\n\n'

/** The rules that an attack meets; the others may say something of the same text. */
const SECURITY = /^(?:safety|matter|link|place|heading)-/u

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** What the rules say, and whatever of the outputs is not data; the two forms of one attack are compiled alone. */
function verdict(sources: readonly Source[]): { errors: string[]; live: string[] } {
  const { diagnostics, outputs } = compile(sources, OPTIONS)
  const live = sources.flatMap((source) =>
    source.path.endsWith('.md') ? liveInBody(parse(source).body.nodes) : []
  )
  return {
    errors: [...new Set(diagnostics.filter(isError).map(({ rule }) => rule))].sort(),
    live: [...live, ...liveParts(outputs)]
  }
}

function asWritten({ id, ext, content, filename, files = {} }: Attack): Source[] {
  return [
    { path: `docs/over/${filename ?? id + ext}`, bytes: bytes(content) },
    ...Object.entries(files).map(([name, text]) => ({ path: `docs/over/${name}`, bytes: bytes(text) }))
  ]
}

function asPage(attack: Attack): Source[] {
  const content = attack.content.startsWith('---') ? attack.content : MATTER + attack.content
  return asWritten({ ...attack, content, ext: '.md' })
}

describe('attacks that work on a plain Docusaurus site', () => {
  test('all 29 are here', () => {
    expect(ATTACKS).toHaveLength(29)
  })

  test.each(ATTACKS.map((attack) => [attack.id, attack] as const))('%s is refused or inert', (_, attack) => {
    for (const sources of [asWritten(attack), asPage(attack)]) expect(verdict(sources).live).toEqual([])
    expect(verdict(asWritten(attack)).errors).not.toEqual([])
  })

  test('each by the rule that is meant for it', async () => {
    const rows = ATTACKS.map((attack) => {
      const errors = verdict(asPage(attack)).errors.filter((rule) => SECURITY.test(rule))
      return `${attack.id}: ${errors.length === 0 ? 'inert data' : errors.join(', ')}\n`
    })
    await expect(rows.join('')).toMatchFileSnapshot(new URL('attacks.txt', FIXTURES).pathname)
  })
})

type Family = readonly [rule: string, contents: readonly string[]]

/** Families of what a contributor could try, each text a page of its own. */
const FAMILIES: readonly Family[] = [
  [
    'link-page',
    [
      '[a](../../package.json)',
      '[a](../../../../../etc/passwd)',
      '[a](%2e%2e/%2e%2e/package.json)',
      '[a](..%2f..%2fpackage.json)',
      '[a](%252e%252e/package.json)',
      '[a](/etc/passwd)',
      '[a](/../../etc/passwd)',
      '[a](/%2e%2e/%2e%2e/etc/passwd)',
      '[a](docusaurus.config.ts)',
      '[a](~/x)',
      '![een vest](../../../../../etc/passwd)',
      '![een vest](%2e%2e/%2e%2e/package.json)',
      '![een vest](/img/logo.png)'
    ]
  ],
  [
    'safety-url',
    [
      '[a](@site/docusaurus.config.js)',
      '[a](%40site/package.json)',
      '[a](pathname:///etc/passwd)',
      '[a](pathname://x)',
      '[a](//evil.example)',
      '[a](%2f%2fevil.example)',
      '[a](/%5cevil.example)',
      '[a](\\\\\\\\evil.example)',
      '[a](/\\\\evil.example)',
      '[a](&#47;&#47;evil.example)',
      '[a](<java\tscript:alert(1)>)',
      '[a](java&Tab;script:alert(1))',
      '[a](java&NewLine;script:alert(1))',
      '[a](&#1;javascript:alert(1))',
      '[a](<  javascript:alert(1)>)',
      '[a](%6aavascript:alert(1))',
      '[a](JAVASCRIPT:alert(1))',
      '[a](javascript&#58;alert(1))',
      '[a](vbscript:msgbox)',
      '[a](data:text/html;base64,PHNjcmlwdD4=)',
      '[a](blob:https://evil.example/x)',
      '[a](file:///etc/passwd)',
      '[a](intent://x#Intent;end)',
      '[a](https:evil.example)',
      '[a](https:\\\\\\\\evil.example)',
      '[a](https://[::1)',
      '[a](/recht/wpa?x=y)',
      '[a](./x!./y.md)',
      '[a](raw-loader!./x.md)',
      '[r]\n\n[r]: javascript:alert(1)',
      '![een vest](https://evil.example/volgpixel.png)',
      '![een vest](HTTPS://EVIL.EXAMPLE/x.png)',
      '![een vest](//evil.example/x.png)',
      '![een vest](data:image/svg+xml,<svg/onload=alert(1)>)',
      '![een vest](foto.png?!./x.txt)',
      '![een vest](javascript:alert(1))',
      '<javascript:alert(1)>',
      '<x-wat:1>'
    ]
  ],
  [
    'safety-characters',
    [
      'omgekeerd \u202etxet\u202c',
      'geïsoleerd \u2067txet\u2069',
      'arabische letter \u061c merk',
      'nul\u200bbreed',
      'verbonden\u200dwoorden',
      'markering \u200e\u200f',
      'volgorde \ufeff midden',
      'label \u{e0041}\u{e0042}\u{e007f}',
      'eigen \ue000 gebied',
      'terminal \u001b[31mrood',
      'nul\u0000teken',
      'regel\u2028scheiding',
      '&#x202e;txet',
      '&ZeroWidthSpace;',
      '[een &#8238;naam](/over/x)',
      '[een naam](https://voorbeeld.example/%E2%80%AEx "&#x202e;")',
      '`x\u202ey`'
    ]
  ],
  [
    'safety-directive',
    [
      ':::script\nalert(1)\n:::',
      ':::iframe{src=//evil.example}\nx\n:::',
      ':::tip{onclick=alert(1)}\nx\n:::',
      ':::tip{.artikel}\nx\n:::',
      ':::tip{#constructor}\nx\n:::',
      ':::tip[Titel]{style="position:fixed"}\nx\n:::',
      ':::hasOwnProperty\nx\n:::',
      '- :::toString\n  x\n  :::'
    ]
  ],
  [
    'safety-html',
    [
      '<img src=x onerror=alert(1)>',
      'tekst <svg onload=alert(1)> tekst',
      '<details open ontoggle=alert(1)>\n\nx\n\n</details>',
      '<!-- --><script>alert(1)</script>',
      '<!--> <img src=x onerror=alert(1)> -->',
      '<style>*{display:none}</style>',
      '<form action="https://evil.example"><button>x</button></form>',
      '| <iframe srcdoc=x> | b |\n|---|---|\n| 1 | 2 |',
      '[^a]\n\n[^a]: <script>alert(1)</script>',
      ':::tip[<b>x</b>]\nx\n:::',
      '# <script>x</script>',
      '<Page page={1} />',
      '<Head><title>x</title></Head>'
    ]
  ],
  [
    'safety-unwrap',
    ['~~~~~text\n```mdx-code-block\n~~~~~', '`mdx-code-block`', '> ```mdx-code-block\n> {1}\n> ```']
  ],
  [
    'safety-code-language',
    [
      '```mermaid\ngraph TD\n```',
      '```js live\n1\n```',
      '```json title="</script>"\n1\n```',
      '```jsx\n1\n```',
      '```{=html}\nx\n```'
    ]
  ],
  ['heading-id', ['## Kop {#"onclick}', '## Kop {#a.b}', '## A {#a}\n\n## B {#a}', '## Kop {#bc-6-1}']]
]

describe.each(FAMILIES)('%s refuses', (rule, contents) => {
  test.each(contents.map((content) => [JSON.stringify(content).slice(1, -1), content] as const))(
    '%s',
    (_, content) => {
      const { errors, live } = verdict([
        { path: 'docs/over/x.md', bytes: bytes(`${MATTER}Een zin.\n\n${content}\n`) }
      ])
      expect(live).toEqual([])
      expect(errors).toContain(rule)
    }
  )
})

/** Text that looks like code to MDX and must reach the reader as the text it is. */
const INERT: readonly string[] = [
  '{globalThis.pwn = 1}',
  'import x from "y"',
  'export const a = 1',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '`<script>alert(1)</script>`',
  '```html\n<script>alert(1)</script>\n```',
  '\\<b>{1}\\</b>',
  '$' + '{globalThis.pwn}',
  'Om 10:30 :tip[x] en ::tip[x]{a=b}',
  '{/* opmerking */}',
  'tekst <svg/onload=alert(1)> tekst',
  '## Kop {#__proto__}',
  'a {#b}',
  '{{ jinja }} <% erb %>'.replace('<', '\\<'),
  ']]> --> */ \' " `'
]

/** Text that would reach no reader, or as a block that nobody meant: told, and inert even so. */
const TOLD: readonly [content: string, rule: string][] = [
  ['    <script>alert(1)</script>', 'text-block'],
  ['[r]: &lt;b>{1}&lt;/b>x', 'text-lost']
]

test.each(TOLD)('%j is told and stays text', (content, rule) => {
  const sources = [{ path: 'docs/over/x.md', bytes: bytes(`${MATTER}Een zin.\n\n${content}\n`) }]
  expect(verdict(sources)).toEqual({ errors: [rule], live: [] })
})

describe('text that looks like code is text', () => {
  test.each(INERT.map((content) => [JSON.stringify(content).slice(1, -1), content] as const))(
    '%s',
    (_, content) => {
      const sources = [{ path: 'docs/over/x.md', bytes: bytes(`${MATTER}Een zin.\n\n${content}\n`) }]
      expect(verdict(sources)).toEqual({ errors: [], live: [] })
    }
  )

  test('an honest backslash is text, and no word of a page stands in its shell', () => {
    const matter = [
      'titel: Beelden in C:\\users bewaren',
      "omschrijving: 'Van C:\\x \\'' naar D:\\'",
      'bijgewerkt: 2026-03-05'
    ]
    const text = `---\n${matter.join('\n')}\n---\n\n## Pad C:\\users\n\nC:\\users en \`C:\\\`\n`
    const sources = [{ path: 'docs/over/x.md', bytes: bytes(text) }]
    expect(verdict(sources)).toEqual({ errors: [], live: [] })
    const shells = [...compile(sources, OPTIONS).outputs].filter(({ path }) => path === 'docs/over/x.mdx')
    expect(shells.map(({ bytes: shell }) => new TextDecoder().decode(shell))).toMatchInlineSnapshot(`
      [
        "---
      id: "x"
      description: ""
      slug: "/over/x"
      hide_title: true
      hide_table_of_contents: true
      custom_edit_url: null
      displayed_sidebar: "over"
      ---

      import page from './x.json'
      import Page from '@site/src/page/page'
      import Raam from '@site/src/page/raam'

      <Raam page={page}><Page page={page} /></Raam>
      ",
      ]
    `)
  })

  test('in every field of a title that reaches the shell', () => {
    const titel = JSON.stringify('{1} ${2} import x `a` *b* \\ " \' --- :::tip {#x} ]]> %}'.replace('>', ''))
    const text = `---\ntitel: ${titel}\nomschrijving: ${titel}\nbijgewerkt: 2026-03-05\n---\n\nEen zin.\n`
    expect(verdict([{ path: 'docs/over/x.md', bytes: bytes(text) }])).toEqual({ errors: [], live: [] })
  })
})

describe('files', () => {
  const page = { path: 'docs/over/x.md', bytes: bytes(`${MATTER}![Een vest](foto.png)\n`) }

  test('an image that is also code is refused by what it holds', () => {
    const code = bytes('globalThis.__pwn = 1; module.exports = (s) => s')
    expect(verdict([page, { path: 'docs/over/foto.png', bytes: code }]).errors).toContain('safety-image')
  })

  test('an address of an image in the output never holds a contributed name', () => {
    const { outputs } = compile([page, { path: 'docs/over/foto.png', bytes: bytes('x') }], OPTIONS)
    expect([...outputs].filter(({ path }) => path.includes('foto'))).toEqual([])
  })

  test.each([
    'docs/over/x.mdx',
    'docs/over/x.svg',
    'docs/over/_category_.json',
    'docs/sidebars.js',
    'blog/tags.yml'
  ])('%s is not taken', (path) => {
    expect(verdict([{ path, bytes: bytes('x') }]).errors).toContain('safety-file-type')
  })

  test('a link is refused unread', () => {
    const sources = [{ path: 'docs/over/zz.md', bytes: bytes('---js\n{}\n---\n'), isLink: true }]
    expect(verdict(sources)).toEqual({ errors: ['safety-symlink'], live: [] })
  })

  test('one bad file says nothing of another', () => {
    const good = { path: 'docs/over/goed.md', bytes: bytes(`${MATTER}Een zin.\n`) }
    const bad = { path: 'docs/over/fout.md', bytes: bytes(`${MATTER}![x](./%E0%A4%A.png)\n`) }
    const { diagnostics } = compile([good, bad], OPTIONS)
    expect(new Set(diagnostics.map(({ path }) => path))).toEqual(new Set(['docs/over/fout.md']))
  })
})

/** A table that is looked up by a contributed name has to know its own names from those that every object has. */
describe('a name that every object has is a name like any other', () => {
  const EVIL = String.raw`\\', x: globalThis.merk=1}, ${'`${globalThis.merk=1}`'} //`
  const yaml = (text: string): string => JSON.stringify(text)
  const begrip = (name: string): Source => ({
    path: `docs/begrippen/${name}.md`,
    bytes: bytes(
      `---\ntitel: ${yaml(`${name} ${EVIL}`)}\ndefinitie: ${yaml(`Een zin ${EVIL}`)}\nbijgewerkt: 2026-03-05\nsynoniemen: [${yaml(name)}]\nvormen: [${name}s, __proto__${name}]\ngrondslag: vakgebruik\n---\n\nWat constructors en __proto__ doen.\n\n## ${name}\n\n## __proto__\n`
    )
  })
  const NAMES = ['constructor', 'prototype', 'valueof', 'tostring', 'then', 'default', 'toc', 'page']

  test('as a term, its forms and its headings, beside words that look like code', () => {
    const sources = NAMES.map(begrip)
    expect(verdict(sources)).toEqual({ errors: [], live: [] })
    const made = [...compile(sources, OPTIONS).outputs].map(({ path }) => path)
    for (const name of NAMES) expect(made).toContain(`docs/begrippen/${name}.json`)
  })

  test('as a zone, a page and an id', () => {
    const zone =
      '---\ntitel: Zone\nomschrijving: Een zone.\nbijgewerkt: 2026-03-05\nsoort: lokaal\nfictief: true\n---\n\nTekst.\n'
    const sources = [
      { path: 'docs/zones/constructor.md', bytes: bytes(zone) },
      {
        path: 'docs/over/constructor.md',
        bytes: bytes(`${MATTER}[x](#constructor)\n\n## Kop {#constructor}\n`)
      }
    ]
    expect(verdict(sources)).toEqual({ errors: [], live: [] })
  })
})
