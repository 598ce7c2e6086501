import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { strangeText } from '../../fixtures/hostile.ts'
import { ROWS } from '../../fixtures/near-markup.ts'
import { repairText } from './text.ts'

test.each([
  ['a byte order mark', '\ufeff---\n', '---\n'],
  ['Windows line ends', 'een\r\ntwee\r\n', 'een\ntwee\n'],
  ['Windows line ends, twice over', 'een\r\r\ntwee\n', 'een\ntwee\n'],
  ['the line ends of old Macs', 'een\rtwee\r', 'een\ntwee\n'],
  ['a soft hyphen and a zero-width space', 'brand\u00adweer\u200bzone\n', 'brandweerzone\n'],
  ['a reversed direction', 'a\u202eb\u2069\n', 'ab\n'],
  ['loose accents', 'gee\u0308valueerd\n', 'geëvalueerd\n'],
  ['no last line end', 'tekst', 'tekst\n'],
  ['a heading with a line below it', 'Kop\n---\n\nTekst.\n', '## Kop\n\nTekst.\n'],
  ['a line below a sentence', 'Dit is een zin.\n---\n', 'Dit is een zin.\n\n---\n'],
  ['a heading with dashes below it', '> Een kop\n> ---\n', '> ## Een kop\n'],
  ['what another tool writes', '##Kop\n', '## Kop\n']
])('repairs %s', (_, before, after) => {
  expect(repairText(before).text).toBe(after)
  expect(repairText(before).done).toHaveLength(1)
})

test.each([
  ['an empty file', ''],
  ['a joined emoji', 'Team 👩‍🚒 en 👨‍👩‍👧‍👦 en ❤️‍🔥.\n'],
  ['a bullet from a word processor, because it stood for something', '\uf0b7 punt\n'],
  ['two lines above a line', 'Een kop\nvan twee regels\n---\n'],
  ['data above a line', 'Tekst.\n\n---\ntitel: x\n---\n'],
  ['code', '```\n##Kop\nKop\n===\n```\n'],
  ['a mistaken apostrophe', 'foto\u0092s\n']
])('leaves %s', (_, text) => {
  expect(repairText(text)).toEqual({ text, done: [] })
})

test('has nothing left to do the second time', () => {
  const piece = fc.constantFrom(
    'a',
    'e',
    '\u0308',
    '\r',
    '\n',
    '\ufeff',
    '\u200d',
    '\u200b',
    '👩',
    '\ufe0f',
    '\u{e0041}'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 2 }))), (pieces) => {
      const { text } = repairText(pieces.join(''))
      expect(repairText(text)).toEqual({ text, done: [] })
    }),
    { seed: 3, numRuns: 2000 }
  )
})

test('has nothing left to do the second time, whatever other tools wrote', () => {
  const piece = fc.constantFrom(...ROWS.map(({ example }) => example))
  const glue = fc.constantFrom('', ' ', '\n', '\n\n', '\n> ', '\n- ', '**', ':::tip\n', '\n:::\n')
  const pieces = fc.array(fc.tuple(fc.oneof(piece, strangeText), glue), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(pieces, (parts) => {
      const { text } = repairText(parts.map((part) => part.join('')).join(''))
      expect(repairText(text)).toEqual({ text, done: [] })
    }),
    { seed: 3, numRuns: 150 }
  )
})

/** Letters and digits are the writer's; only what a mend takes away on purpose, or draws otherwise, may change. */
test('keeps every word', () => {
  const lost = ROWS.filter(({ example }) => {
    const letters = (text: string): string =>
      text
        .replace(/<[^<>]*>/gu, '')
        .replace(/[^\p{L}]+/gu, '')
        .toLowerCase()
    return letters(repairText(`${example}\n`).text) !== letters(example)
  })
  expect(lost.map(({ name }) => name)).toEqual([
    'een kop van Jira of Textile',
    'een inhoudsopgave',
    'een vakje',
    'een link van een wiki',
    'een verwijzing die een schrijfprogramma achterliet',
    'een verborgen opmerking van Obsidian',
    'een verborgen opmerking van MDX',
    'een code voor een emoji',
    'een opdracht van LaTeX',
    'opmaak van een forum',
    'een kenmerk tussen accolades'
  ])
})

describe('a page of a known kind', () => {
  const begrip = { kind: 'begrip', path: 'docs/begrippen/drager.md', vandaag: '2026-03-06' } as const
  const HEAD =
    '---\ntitel: Drager\ndefinitie: Wie draagt.\nbijgewerkt: 2026-03-05\ngrondslag: vakgebruik\n---\n\n'
  const inHead = (body: string): string => repairText(`${HEAD}${body}`, begrip).text.slice(HEAD.length)

  test.each([
    ['a first heading that repeats the title', '# Drager\n\nTekst.\n', 'Tekst.\n'],
    ['another first heading', '# Wie draagt\n\n## Waarom\n', '## Wie draagt\n\n### Waarom\n'],
    ['a level that was skipped', '## Een\n\n#### Twee\n\n## Drie\n', '## Een\n\n### Twee\n\n## Drie\n'],
    [
      'HTML that only says how words look',
      '<div>\n\nEen<br>twee <kbd>REC</kbd>.\n\n</div>\n',
      '\nEen\\\ntwee `REC`.\n\n'
    ],
    [
      'a line end in a cell',
      '| a | b |\n|---|---|\n| een<br>twee | 4 m<sup>2</sup> |\n',
      '| a | b |\n|---|---|\n| een, twee | 4 m² |\n'
    ],
    [
      'what is folded away',
      '<details>\n<summary>Antwoord</summary>\n\nJa.\n\n</details>\n',
      '**Antwoord**\n\nJa.\n\n'
    ],
    ['a place to fill in', 'Bel <naam van de dienst> op.\n', 'Bel \\<naam van de dienst> op.\n'],
    [
      'a language of code',
      '```js {1,3}\nx\n```\n\n```mermaid\nx\n```\n',
      '```typescript\nx\n```\n\n```\nx\n```\n'
    ],
    ['a figure to a figure', 'Op 5~8 meter en 10~15 meter.\n', 'Op 5\\~8 meter en 10\\~15 meter.\n'],
    ['text that became code', 'Zin.\n\n    Nog een zin.\n    En meer.\n', 'Zin.\n\nNog een zin.\nEn meer.\n'],
    [
      'columns that became code',
      'Zin.\n\n    Spoor    Lint\n    rem      18\n',
      'Zin.\n\n```text\nSpoor    Lint\nrem      18\n```\n'
    ],
    ['a bare address', 'Zie www.zone.example/x.\n', 'Zie [zone.example/x](https://www.zone.example/x).\n'],
    [
      'a block by another name',
      ':::caution[Let op]{icon="x"}\nTekst.\n:::\n',
      ':::warning[Let op]\nTekst.\n:::\n'
    ]
  ])('%s', (_, before, after) => {
    expect(inHead(before)).toBe(after)
  })

  test.each([
    ['what runs', '<script>let x</script>\n'],
    ['a component whose words stand in its settings', '<Lijst items={["weer"]} />\n'],
    ['code that shows tags', '`<br>` en\n\n```html\n<br>\n```\n'],
    ['words behind the signs of code', '```Voorbeeld van een tekst\nx\n```\n'],
    ['a block that is not closed', ':::tip\nTekst.\n']
  ])('leaves %s', (_, body) => {
    expect(inHead(body)).toBe(body)
  })

  test('gets a head, with what path and text say', () => {
    const { text } = repairText('# De drager\n\nWie de camera draagt. En meer.\n', begrip)
    expect(text).toBe(
      '---\ntitel: De drager\nbijgewerkt: 2026-03-06\ndefinitie: Wie de camera draagt.\ngrondslag: vakgebruik\n---\n\nWie de camera draagt. En meer.\n'
    )
  })

  test('keeps what another program put in the head, as a comment', () => {
    const { text } = repairText(
      '---\ntitle: “Drager: wie?”\ntags: [a, b]\n\tstatus: kiem\n---\n\nWie draagt. Meer.\n',
      begrip
    )
    expect(text).toContain('titel: "Drager: wie?"\n# tags: [a, b]\n# \tstatus: kiem\n')
  })

  test('leaves a slip of the pen in the head to its writer', () => {
    const slip = HEAD.replace('definitie', 'definitje')
    expect(repairText(`${slip}Tekst.\n`, begrip).text).toContain('definitje: Wie draagt.')
  })

  test('joins a second head to the first', () => {
    expect(repairText(`${HEAD}---\ntitle: Iets\nafkortingen: [DR]\n---\n\nTekst.\n`, begrip).text).toBe(
      `${HEAD.replace('---\n\n', '# title: Iets\nafkortingen: [DR]\n---\n')}\nTekst.\n`
    )
  })
})
