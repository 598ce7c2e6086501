import { describe, expect, test } from 'vitest'
import { parse } from '../parse/parse.ts'
import { IDENTIFIERS } from './identifiers.ts'
import { names } from './names.ts'
import { type Sighting, sightings } from './scan.ts'

function documentOf(body: string, matter = 'titel: Test') {
  const text = `---\n${matter}\n---\n\n${body}\n`
  return parse({ path: 'docs/over/test.md', bytes: new TextEncoder().encode(text) })
}

function found(body: string, matter?: string): Sighting[] {
  const document = documentOf(body, matter)
  return IDENTIFIERS.flatMap(({ detect }) => sightings(document, detect))
}

describe('a value is found wherever it stands and however it hides', () => {
  test.each([
    ['emphasis', 'Nummer 93.05.18-**223**.61.'],
    ['emphasis in a word', 'Nummer 93.05.18-2*2*3.61.'],
    ['inline code', 'Nummer 93.05.18-`223`.61.'],
    ['a link around a part', 'Nummer 93.05.18-[223](/x).61.'],
    ['deletion', 'Nummer 93.05.18-~~223~~.61.'],
    ['a decimal entity', 'Nummer &#57;3.05.18-223.61.'],
    ['a hexadecimal entity', 'Nummer &#x39;3.05.18-223.61.'],
    ['a named entity', 'Nummer 93&period;05&period;18&hyphen;223.61.'],
    ['entities in entities', 'Nummer &amp;#57;3.05.18-223.61.'],
    ['backslashes', 'Nummer 93\\.05\\.18\\-223\\.61.'],
    ['HTML tags', 'Nummer 93.05.18-<b>223</b>.61.'],
    ['an HTML comment in between', 'Nummer 93.05.18-<!-- -->223.61.'],
    ['an HTML comment around', '<!-- 93.05.18-223.61 -->'],
    ['an HTML block', '<div>\n93.05.18-<b>223</b>.61\n</div>'],
    ['a line end', 'Nummer 93.05.18-\n223.61.'],
    ['a link target', '[x](https://a.example/93051822361)'],
    ['a percent-encoded link target', '[x](https://a.example/%39%33051822361)'],
    ['a target encoded twice', '[x](https://a.example/%2539%2533051822361)'],
    ['a link title', '[x](/y "93.05.18-&#50;23.61")'],
    ['a definition', '[x][y]\n\n[y]: https://a.example/%393051822361'],
    ['an autolink', '<https://a.example/%393051822361>'],
    ['alt text', '![Kaart 93.05.18-*223*.61](x.png)'],
    ['alt text of a reference', '![Kaart 93.05.18-223.61][y]\n\n[y]: x.png'],
    ['a heading', '## 93.05.18-*223*.61'],
    ['a table', '| a | b |\n| --- | --- |\n| x | 93.05.18-*223*.61 |'],
    ['a code block', '```\n93.05.18-223.61\n```'],
    ['an entity in a code block', '```\n&#57;3.05.18-223.61\n```'],
    ['indented code', '    93.05.18-223.61'],
    ['a directive', ':::tip[93.05.18-*223*.61]\nx\n:::'],
    ['a footnote', 'x[^1]\n\n[^1]: 93.05.18-*223*.61'],
    ['a list', '- a\n  - 93.05.18-*223*.61'],
    ['a quote', '> 93.05.18-*223*.61'],
    ['invisible characters', 'Nummer 93.05.18-2\u200b2\u200d3.61.'],
    ['fullwidth digits', 'Nummer ９３.０５.１８-２２３.６１.'],
    ['mathematical digits', 'Nummer 𝟗𝟑.𝟎𝟓.𝟏𝟖-𝟐𝟐𝟑.𝟔𝟏.'],
    ['non-breaking hyphens', 'Nummer 93.05.18\u2011223.61.']
  ])('%s', (_, body) => {
    expect(found(body).map(({ ending }) => ending)).toEqual(['61'])
  })

  test.each([
    ['a value', 'titel: Nummer 93.05.18-223.61'],
    ['a number', 'titel: 93051822361'],
    ['a key', '"93.05.18-223.61": x'],
    ['a YAML escape', 'titel: "Nummer \\x393.05.18-223.61"'],
    ['a folded value', 'titel: >\n  Nummer 93.05.18-\n  223.61'],
    ['a comment', '# 93.05.18-223.61\ntitel: x'],
    ['an entity', 'titel: Nummer &#57;3.05.18-223.61'],
    ['broken YAML', 'titel: [93.05.18-223.61']
  ])('front matter: %s', (_, matter) => {
    expect(found('Tekst.', matter).map(({ ending }) => ending)).toEqual(['61'])
  })

  test('e-mail and phone in an encoded target', () => {
    expect(found('[x](mailto:jan%2Epeeters%40politie.be)')).toHaveLength(1)
    expect(found('[x](tel:%2B32%20475%2012%2034%2056)')).toHaveLength(1)
  })

  test('a name over two lines', () => {
    expect(sightings(documentOf('Toen kwam inspecteur\n**Jan** Peeters.'), names)).toEqual([
      { place: { line: 6, column: 3 }, ending: 'rs' }
    ])
  })
})

describe('one sighting per value and place', () => {
  test('a bare address, which is also a link', () => {
    expect(found('Eerste regel.\nMail jan@politie.be of an@politie.be.')).toEqual([
      { place: { line: 6, column: 6 }, ending: 'be' },
      { place: { line: 6, column: 24 }, ending: 'be' }
    ])
  })

  test('a link whose text and target are the same', () => {
    expect(found('[jan@politie.be](mailto:jan@politie.be)')).toHaveLength(1)
  })

  test('the same value on two lines', () => {
    expect(found('0475 12 34 56\n\n0475 12 34 56').map(({ place }) => place.line)).toEqual([5, 7])
  })

  test('a file beyond a limit is still read', () => {
    expect(found(`${'x'.repeat(20_000)} 93.05.18-223.61`)).toHaveLength(1)
  })
})
