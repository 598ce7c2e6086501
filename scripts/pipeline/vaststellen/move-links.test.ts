import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveLinks } from './move-links.ts'

const MOVE = { technologie: 'bodycam', prefix: 'BC', from: '0.1', to: '1.0' }

test.each([
  ['[x](/inzetkader/bodycam/0.1)', '[x](/inzetkader/bodycam/1.0)'],
  ['[x](/inzetkader/bodycam/0.1/activering#bc-6-1)', '[x](/inzetkader/bodycam/1.0/activering#bc-6-1)'],
  ['[x]: /inzetkader/bodycam/0.1/', '[x]: /inzetkader/bodycam/1.0/'],
  ['Zie /inzetkader/bodycam/0.1.', 'Zie /inzetkader/bodycam/1.0.'],
  ['[x](../0.1/activering.md)', '[x](../1.0/activering.md)'],
  [
    '![x](../../../docs/inzetkader/bodycam/0.1/foto.png)',
    '![x](../../../docs/inzetkader/bodycam/0.1/foto.png)'
  ],
  ['BC 6.1@0.1, en verder.', 'BC 6.1@1.0, en verder.'],
  ['BC 6.1@0.1.', 'BC 6.1@1.0.'],
  // What is something else stays.
  ['[x](/inzetkader/bodycam/0.10)', '[x](/inzetkader/bodycam/0.10)'],
  ['[x](/inzetkader/drones/0.1)', '[x](/inzetkader/drones/0.1)'],
  ['BC 6.1@0.10 en DR 1.1@0.1', 'BC 6.1@0.10 en DR 1.1@0.1'],
  ['[x](../0.1)', '[x](../1.0)'],
  ['[x](../0.1#bc-6-1)', '[x](../1.0#bc-6-1)'],
  ['[x](<../0.1/a b.md> "BC 6.1@0.1")', '[x](<../1.0/a b.md> "BC 6.1@1.0")'],
  ['![a [b](../c) d](../0.1/foto.png)', '![a [b](../c) d](../1.0/foto.png)'],
  ['[`0.1`][x]\n\n[x]: <../0.1/activering.md>', '[`0.1`][x]\n\n[x]: <../1.0/activering.md>'],
  ['[BC 6.1@0.1](../0.1/activering.md)', '[BC 6.1@1.0](../1.0/activering.md)'],
  ['BC\u00a06.1@0.1 en BC\n6.1@0.1', 'BC\u00a06.1@1.0 en BC\n6.1@1.0'],
  ['\ufeffBC 6.1@0.1 en `BC 6.1@0.1`', '\ufeffBC 6.1@1.0 en `BC 6.1@0.1`'],
  ['BC 6.1@0.1\r\n\r\n`BC 6.1@0.1` BC 6.1@0.1', 'BC 6.1@1.0\r\n\r\n`BC 6.1@0.1` BC 6.1@1.0'],
  ['Als a < b geldt BC 6.1@0.1 en c > d.', 'Als a < b geldt BC 6.1@1.0 en c > d.'],
  ['<b>BC 6.1@0.1</b>', '<b>BC 6.1@1.0</b>'],
  [':::let-op[BC 6.1@0.1]\nBC 6.1@0.1\n:::', ':::let-op[BC 6.1@1.0]\nBC 6.1@1.0\n:::'],
  ['\\`BC 6.1@0.1\\`', '\\`BC 6.1@1.0\\`'],
  ['Mail a@b.example of BC 6.1@0.1 `x`', 'Mail a@b.example of BC 6.1@1.0 `x`'],
  ['versie 0.1', 'versie 0.1']
])('%s', (before, after) => {
  expect(moveLinks(before, 'docs/inzetkader/bodycam/2.0/activering.md', MOVE)).toBe(after)
})

test('a relative link is read from where it stands', () => {
  const text = '[x](0.1/activering.md) [y](../bodycam/0.1/index.md)'
  expect(moveLinks(text, 'docs/inzetkader/bodycam/index.md', MOVE)).toBe(
    '[x](1.0/activering.md) [y](../bodycam/1.0/index.md)'
  )
  expect(moveLinks(text, 'docs/inzetkader/drones/index.md', MOVE)).toBe(
    '[x](0.1/activering.md) [y](../bodycam/1.0/index.md)'
  )
})

describe('front matter', () => {
  test.each([
    ['artikels: [BC 6.1@0.1, "BC 6.2@0.1"]', 'artikels: [BC 6.1@1.0, "BC 6.2@1.0"]'],
    ['titel: Over BC 6.1@0.1 # BC 6.1@0.1 was eerst', 'titel: Over BC 6.1@1.0 # BC 6.1@0.1 was eerst'],
    ['# BC 6.1@0.1\ntitel: A', '# BC 6.1@0.1\ntitel: A'],
    [
      'omschrijving: >-\n  Zie BC 6.1@0.1 en\n  /inzetkader/bodycam/0.1.',
      'omschrijving: >-\n  Zie BC 6.1@1.0 en\n  /inzetkader/bodycam/1.0.'
    ],
    ["a:\n  - b: '`BC 6.1@0.1`'", "a:\n  - b: '`BC 6.1@1.0`'"],
    ['titel: "open', 'titel: "open']
  ])('%j', (before, after) => {
    for (const end of ['\n', '\r\n']) {
      const page = (matter: string): string =>
        `---\n${matter}\n---\n\nZie \`BC 6.1@0.1\`.\n`.replaceAll('\n', end)
      expect(moveLinks(page(before), 'docs/over/x.md', MOVE)).toBe(page(after))
    }
  })
})

describe('what a reader sees as it is written stays', () => {
  const named = [
    'BC 6.1@0.1',
    '/inzetkader/bodycam/0.1/activering',
    '[x](../0.1/activering.md)',
    '[x]: ../0.1'
  ]
  const wrappers: ((text: string) => string)[] = [
    (text) => `\`${text}\``,
    (text) => `\`\` \`${text} \`\``,
    (text) => `a \`\n${text}\n\` b`,
    (text) => `\`\`\`\n${text}\n\`\`\``,
    (text) => `~~~ yaml\n\n${text}\n\`\`\`\n~~~`,
    (text) => `\`\`\`\`\n\`\`\`\n${text}\n\`\`\`\n\`\`\`\``,
    (text) => `\`\`\`\n${text}`,
    (text) => `> \`\`\`\n> ${text}\n> \`\`\``,
    (text) => `- a\n\n  \`\`\`\n  ${text}\n  \`\`\``,
    (text) => `a\n\n    ${text}`,
    (text) => `<!-- ${text} -->`,
    (text) => `<div>\n${text}\n</div>`,
    (text) => `a <b title="${text}"> c`,
    (text) => `:::let-op\n\`\`\`\n${text}\n\`\`\`\n:::`
  ]

  test('in whatever it is wrapped, and what stands around it moves', () => {
    const texts = fc.array(fc.tuple(fc.constantFrom(...wrappers), fc.constantFrom(...named)), {
      minLength: 1,
      maxLength: 5
    })
    fc.assert(
      fc.property(texts, (all) => {
        // A fence without an end takes what follows with it, so it comes last.
        const wrapped = all.map(([wrap, text]) => wrap(text)).sort((a, b) => open(a) - open(b))
        const page = (version: string): string =>
          wrapped.map((text) => `Zie BC 6.1@${version}.\n\n${text}`).join('\n\n')
        fc.pre(wrapped.filter((text) => open(text) === 1).length < 2)
        expect(moveLinks(page('0.1'), 'docs/inzetkader/bodycam/2.0/activering.md', MOVE)).toBe(page('1.0'))
      }),
      { seed: 6, numRuns: 150 }
    )
  })
})

function open(text: string): number {
  return text.startsWith('```\n') && !text.endsWith('\n```') ? 1 : 0
}
