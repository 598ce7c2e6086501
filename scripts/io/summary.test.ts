/** The report above a proposal: what it says, and that nothing contributed in it is more than words. */

import fc from 'fast-check'
import { gfm } from 'micromark-extension-gfm'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../pipeline/core/diagnostic.ts'
import { asCode, inMarkdown } from './in-markdown.ts'
import { REPORTS, type Summary } from './report.ts'

const FOUND: Diagnostic = {
  path: 'docs/over/camera.md',
  line: 7,
  column: 12,
  level: 'error',
  rule: 'link-page',
  message: 'Deze pagina bestaat niet: /recht/wpe.',
  help: 'Schrijf het adres zoals het in de adresbalk staat.'
}
const MORE = '[Meer uitleg](https://kenniscentrum.example/bijdragen/regels/link-page)'

function summary(told: Partial<Summary>): string {
  return REPORTS.summary({ files: 1, pages: 1, diagnostics: [], ...told })
}

test('a change without remarks is one line, and its pages', () => {
  expect(
    summary({
      touched: [
        { path: 'docs/over/index.md', isNew: false },
        { path: 'blog/2026-01-10-nieuws.md', isNew: true }
      ]
    })
  ).toBe(`**Voorbeeld: 2 bladzijden. Opmerkingen: 0.**

<h3>Bladzijden in het voorbeeld</h3>

- <code>/over</code> gewijzigd
- <code>/nieuws/2026-01-10-nieuws</code> nieuw

`)
})

test('what is to be known, remarks by page, and what it costs', () => {
  expect(
    summary({
      touched: [{ path: FOUND.path, isNew: true }],
      diagnostics: [
        { ...FOUND, level: 'info', rule: 'register-new', message: 'Nieuw.' },
        FOUND,
        { ...FOUND, line: 9, level: 'warning' }
      ],
      gevolgen: 'Deze wijziging verandert geen regel.\n'
    })
  ).toBe(`**Geen voorbeeld, want er is een fout. Opmerkingen: 2, waarvan 1 fout.**

<h3>Voor wie nakijkt</h3>

- <code>/over/camera</code> (<code>docs/over/camera.md</code>): Nieuw. Schrijf het adres zoals het in de adresbalk staat. [Meer uitleg](https://kenniscentrum.example/bijdragen/regels/register-new)

<h3>Opmerkingen</h3>

- <code>/over/camera</code> (<code>docs/over/camera.md</code>)
  - regel 7, fout: Deze pagina bestaat niet&#58; /recht/wpe. Schrijf het adres zoals het in de adresbalk staat. ${MORE}
  - regel 9, let op: Deze pagina bestaat niet&#58; /recht/wpe. Schrijf het adres zoals het in de adresbalk staat. ${MORE}

<h3>Gevolgen</h3>

Deze wijziging verandert geen regel.

`)
})

test('that nobody could compare is a remark, and has no page', () => {
  const comparison = { state: 'not-seen', reason: 'git staat er niet.', help: 'Installeer git.' } as const
  expect(summary({ comparison, touched: [] })).toContain(
    '- let op: Niet vergeleken met een eerdere toestand&#58; git staat er niet. Installeer git.\n'
  )
})

test('more than anybody reads is cut, and counted', () => {
  const diagnostics = Array.from({ length: 5000 }, (_, index) => ({
    ...FOUND,
    path: `docs/over/p${index}.md`,
    message: '@'.repeat(300)
  }))
  const text = summary({ diagnostics, touched: [] })
  expect(Buffer.byteLength(text)).toBeLessThan(201_000)
  expect(text).toMatch(/\n\nEn nog \d+ regels\. Die staan in het logboek van de controle\.\n$/u)
})

describe('contributed text', () => {
  const SIGNS = fc.constantFrom(
    ...[
      '@beheerders',
      '#12',
      'a@b.be',
      'www.kwaad.be',
      'https://kwaad.be',
      '<b>',
      '</code>',
      '<!--',
      '&lt;',
      '\n'
    ],
    ...[
      '::error::x',
      '##[group]',
      '`',
      '```',
      '[x](y)',
      '![x](y)',
      '|',
      '~~',
      '**',
      '_',
      '\\',
      '$',
      '- ',
      '1. '
    ],
    ...[
      '> ',
      '# ',
      '\u202e',
      '\u0007',
      'plot/kennis#3',
      ':smile:',
      '[^1]',
      '---',
      '===',
      '    ',
      'woord',
      '~'
    ]
  )
  const TEXT = fc.array(SIGNS, { maxLength: 12 }).map((parts) => parts.join(''))

  test('is drawn as the words that it is: no element, link or mention', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const line of [`- ${inMarkdown(text)}`, `- ${asCode(text)}`]) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]|##/u)
          const kinds = new Set<string>()
          let drawn = ''
          visit(fromMarkdown(line, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), (node) => {
            kinds.add(node.type)
            if (node.type === 'html') expect(node.value).toMatch(/^<\/?(?:span|code)>$/u)
            if (node.type === 'text') {
              // A mention or a reference is looked for in a text as it is drawn.
              expect(node.value === '@' || node.value === '#' || !/[@#]/u.test(node.value)).toBe(true)
              drawn += node.value
            }
          })
          for (const kind of ['root', 'list', 'listItem', 'paragraph', 'text', 'html']) kinds.delete(kind)
          expect([...kinds]).toEqual([])
          if (!/[\p{Cc}\p{Cf}]|##|::/u.test(text)) expect(drawn.trim()).toBe(text.trim())
        }
      }),
      { seed: 17, numRuns: 1500 }
    )
  })

  test('of no length fills a summary', () => {
    expect(inMarkdown('x'.repeat(5000))).toHaveLength(401)
  })
})
