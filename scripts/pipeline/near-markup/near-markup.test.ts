import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { treeText } from '../../fixtures/inert.ts'
import { ROWS } from '../../fixtures/near-markup.ts'
import { nearMarkup } from '../fix/near-markup.ts'
import { readMarkdown } from '../parse/markdown.ts'
import { parse } from '../parse/parse.ts'
import { unexpectedBlocks } from '../parse/unexpected.ts'
import { ALL_ROWS } from './all-rows.ts'
import { nearMarkupIn } from './find.ts'

const PROJECT = new URL('../../../', import.meta.url).pathname
const MATTER = '---\ntitel: Een titel\n---\n\n'

const namesIn = (text: string): string[] =>
  nearMarkupIn(readMarkdown(text), text, ALL_ROWS).map(({ row }) => row.name)
const mended = (text: string): string => nearMarkup.apply(text, {}).text

function seenIn(body: string): string {
  const bytes = new TextEncoder().encode(MATTER + body)
  return treeText(parse({ path: 'docs/over/x.md', bytes }).body.nodes)
}

describe.each(ROWS.map((row) => [row.name, row.example, row] as const))('%s: %j', (name, example, row) => {
  test('is found, and it is what the reader sees', () => {
    expect(new Set(namesIn(example))).toEqual(new Set([name]))
    if (!row.isHtml) expect(seenIn(example)).toContain(row.seen)
  })

  test('is right in its right form', () => {
    expect(namesIn(row.right)).toEqual([])
    expect(unexpectedBlocks(readMarkdown(row.right), row.right)).toEqual([])
  })

  test('is mended where there is one right form, once', () => {
    expect(mended(example)).toBe(row.isFixed ? row.right : example)
    expect(mended(mended(example))).toBe(mended(example))
  })

  test('is left alone in code, behind a fence, in a comment and in a head', () => {
    const inline = example.replaceAll('`', '').replace(/\s+/gu, ' ')
    for (const text of [
      `~~~text\n${example}\n~~~\n`,
      `Zie \`\` ${inline} \`\` hier.\n`,
      `<!-- ${example.replaceAll('-->', '').replaceAll('--', '')} -->\n`,
      `---\n${example.replaceAll('---', '')}\n---\n\nTekst.\n`
    ]) {
      expect(namesIn(text)).toEqual([])
      expect(mended(text)).toBe(text)
    }
  })

  test('says how it is written', () => {
    expect(row.form).toMatch(/^\p{Lu}.*\.$/su)
    expect(row.signs.some((sign) => example.includes(sign))).toBe(true)
  })

  test('costs work that grows with the text', () => {
    const run = (size: number) => {
      const text = `${example}\n`.repeat(size)
      const tree = readMarkdown(text)
      return () => nearMarkupIn(tree, text, ALL_ROWS)
    }
    expect(isLinear(400, run)).toBe(true)
  })
})

describe('text that only looks like it', () => {
  test.each([
    'Het kost $5 en $6, of 10 % van €100.',
    'Om 10:30:15 en in de verhouding 1:2:3.',
    'De talen C++ en C#, en a ++ b.',
    'Zie `==x==` en \\==x\\== en \\[[plan]] en \\[woorden\\](adres).',
    'Hij riep "nee!!" en ging weg. Wat??',
    '## Kop {#eigen-naam}\n\nTekst.',
    '- [ ] taak\n- [x] taak\n\n1. een\n2. twee\n\n* drie',
    '| a | b |\n|---|---|\n| • c | – d |',
    ':::tip[Titel]\nTekst.\n:::\n\n::::note\n:::tip\nx\n:::\n::::',
    '> Een citaat.\n>\n> Nog een regel.',
    'Zie [plan][p] en [p] en ![beeld](x.png "titel").\n\n[p]: /over/plan',
    'Zie https://voorbeeld.example/a_==b==?x={y}&z=[[1]] en <https://voorbeeld.example/**a**>.',
    'De drager – zo heet hij – meldt. Het is -5 °C.',
    'Dit (of dat) [niet] wel. Art. 25/3, §1, 2°: wie filmt, waarschuwt.',
    'Een feit.[^1] 5 * 3 * 2 = 30. Een * los.\n\n[^1]: Bron.',
    "'s Morgens zei hij: 'goed'. De auto's en de foto's. 't Is zo.",
    'a\\*\\*b\\*\\*c en &#42;&#42;x&#42;&#42; en &lbrack;&lbrack;x]]',
    'x < y en y > z; a | b; 100 %; {dit} en {dat}; C:\\map\\bestand',
    'Term: uitleg\n\nh2 is een kop. 2.5 meter. 3.Dit'
  ])('%j', (text) => {
    expect(namesIn(text)).toEqual([])
    expect(mended(text)).toBe(text)
  })

  test('our own pages', () => {
    const told = ['docs', 'blog'].flatMap((folder) =>
      readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .flatMap((name) =>
          namesIn(readFileSync(join(PROJECT, folder, name), 'utf8')).map((found) => `${name}: ${found}`)
        )
    )
    expect(told).toEqual([])
  })
})

describe('is written as Markdown', () => {
  test.each([
    [
      'a block in a block',
      '> [!tip]\n> > [!note] Meer\n> > Tekst.\n',
      '::::tip\n:::note[Meer]\nTekst.\n:::\n::::\n'
    ],
    ['a folded block', '??? question "Waarom?"\n    Daarom.\n', ':::info[Waarom?]\nDaarom.\n:::\n'],
    ['glued bold', '**Let op:**geen **beelden:**nooit.\n', '**Let op:** geen **beelden:** nooit.\n'],
    ['bold with spaces', 'Dit is ** vet **.\n', 'Dit is **vet**.\n'],
    ['in a list', '- ==vet== en 4 m^2^\n- h2. geen\n', '- **vet** en 4 m²\n- ## geen\n'],
    ['nested bullets', '• een\n\t◦ twee\n• drie\n', '- een\n\t- twee\n- drie\n']
  ])('%s', (_, before, after) => {
    expect(mended(before)).toBe(after)
    expect(mended(after)).toBe(after)
  })

  test.each([
    ['a quote that goes on without ">"', '> [!NOTE]\n> Tekst\ngaat door.\n'],
    ['a block that nobody knows', '::: kolommen\n\nTekst.\n'],
    ['a title with brackets', '::: tip Zie [plan]\n\nTekst.\n'],
    ['a sign that is not there', 'x^abc^ en :onbekend:\n']
  ])('not %s', (_, text) => {
    expect(mended(text)).toBe(text)
  })
})
