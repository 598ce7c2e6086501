/** A law is cited by article wherever somebody writes, and the citation leads to its heading or is refused. */

import { describe, expect, test } from 'vitest'
import { registersOf } from '../../fixtures/registers.ts'
import { compile } from '../compile.ts'
import type { Page } from '../emit/page.ts'
import { prepare } from '../prepare.ts'
import { type Node, textOf, visitElements } from '../core/tree.ts'
import type { Source } from '../core/types.ts'
import { linesOf } from '../core/words.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

function file(path: string, matter: string, body: string): Source {
  const text = `---\ntitel: Een titel\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n${matter}---\n\n${body}`
  return { path, bytes: new TextEncoder().encode(text) }
}

const BRON = 'bronnen:\n  - naam: Werkgroep\n    zekerheid: afgeleid\n'
const WET = `soort: wet\ndatum: "1992"\ngeldt_voor: [politie]\ntoestand: geldend\npeildatum: 2026-03-05\nzekerheid: bevestigd\n${BRON}`
const ARTIKELS =
  '## Artikel 25/3: waar je filmt {#wpa-25-3}\n\nOp straat.\n\n### Artikel 41: wie je bent {#wpa-41}\n\nHerkenbaar.\n'

const wpa = (body = ARTIKELS, prefix = 'prefix: WPA\n'): Source =>
  file('docs/recht/wpa.md', WET + prefix, body)
const pagina = (body: string): Source => file('docs/over/x.md', '', body)

function errorsOf(...sources: Source[]): string[] {
  return compile([...sources, ...registersOf(sources)], OPTIONS)
    .diagnostics.filter(({ level }) => level === 'error')
    .map(({ line, rule, message }) => `${line} ${rule}: ${message}`)
}

function pageAt(address: string, ...sources: Source[]): Page {
  expect(errorsOf(...sources)).toEqual([])
  const { outputs } = compile([...sources, ...registersOf(sources)], OPTIONS)
  for (const { path, bytes } of outputs)
    if (path === `docs${address}.json`) return JSON.parse(new TextDecoder().decode(bytes)) as Page
  throw new Error(`No page at ${address}`)
}

/** The links of cited articles, as `words → address`. */
function citedIn(nodes: readonly Node[]): string[] {
  const found: string[] = []
  visitElements(nodes, (element) => {
    if (element[0] === 'verwijzing') found.push(`${textOf(element)} → ${element[1].href}`)
  })
  return found
}

const shownIn = (body: string): Node[] => pageAt('/over/x', wpa(), pagina(body)).body

describe('a cited article of a law is a link to its heading', () => {
  test.each([
    ['in a sentence', 'Zie WPA art. 25/3 §1bis, 2° en verder.', 'WPA art. 25/3 §1bis, 2°'],
    ['at the end of one', 'Zie WPA 25/3.', 'WPA 25/3'],
    ['with a no-break space as a code', 'Zie WPA&nbsp;25/3.', 'WPA\u00a025/3'],
    ['over the end of a line', 'Zie de WPA\nartikel 25/3.', 'WPA\nartikel 25/3'],
    ['over the end of a line in a quotation', '> Zie WPA\n> 25/3.', 'WPA\n25/3'],
    ['in bold', 'Zie **WPA art. 25/3**.', 'WPA art. 25/3'],
    ['in italics', 'Zie *WPA art. 25/3*.', 'WPA art. 25/3'],
    ['in a list', '- Zie WPA 25/3', 'WPA 25/3'],
    ['in a table', '| Vraag | Artikel |\n| --- | --- |\n| Waar? | WPA 25/3 |', 'WPA 25/3'],
    ['in a note', 'Een zin.[^a]\n\n[^a]: Zie WPA 25/3.', 'WPA 25/3'],
    ['in a block', ':::tip\n\nZie WPA 25/3.\n\n:::', 'WPA 25/3']
  ])('%s', (_, body, words) => {
    expect(citedIn(shownIn(body))).toEqual([`${words} → /recht/wpa#wpa-25-3`])
  })

  test('also where the heading is a third', () => {
    expect(citedIn(shownIn('Zie WPA 41.'))).toEqual(['WPA 41 → /recht/wpa#wpa-41'])
  })

  test('that says what the article is about', () => {
    const [paragraph] = shownIn('WPA 25/3 zegt het.')
    expect(paragraph).toEqual([
      'p',
      {},
      [
        'verwijzing',
        { artikel: 'WPA 25/3', href: '/recht/wpa#wpa-25-3', title: 'Artikel 25/3: waar je filmt' },
        'WPA 25/3'
      ],
      ' zegt het.'
    ])
  })
})

test.each([
  ['in code', 'Zie `WPA 25/99`.'],
  ['in a block of code', '```text\nWPA 25/99\n```'],
  ['in a heading', '## Over WPA 25/99'],
  ['in the words of a link', '[Lees WPA 25/99](/over/x).'],
  ['of a prefix that nobody has', 'Zie WPB 25/99 en EU 2018/1139.'],
  ['without a number', 'Zie de WPA en de WPA, artikel na artikel.'],
  ['of a number that counts', 'Bewaar het volgens de WPA 30 dagen.']
])('%s it stays the text that was written', (_, body) => {
  expect(citedIn(shownIn(`${body}\n`))).toEqual([])
})

test('a prefix that nobody has keeps its white space', () => {
  expect(shownIn('Zie XX\u00a025/3 §1.')).toEqual([['p', {}, 'Zie XX\u00a025/3 §1.']])
})

describe('an article that is not there is an error', () => {
  test.each([
    ['WPA 25/33', 'Het artikel WPA 25/33 bestaat niet. Bedoel je "WPA 25/3"?'],
    ['WPA art. 25/3bis §1', 'Het artikel WPA 25/3bis bestaat niet. Bedoel je "WPA 25/3"?'],
    ['WPA 25.3', 'Het artikel WPA 25.3 bestaat niet. Bedoel je "WPA 25/3"?'],
    ['WPA artikel 9999/99', 'Het artikel WPA 9999/99 bestaat niet.']
  ])('%s', (words, message) => {
    expect(errorsOf(wpa(), pagina(`Een zin.\n\nZie\n${words}.\n`))).toEqual([`10 link-artikel: ${message}`])
  })

  test('a heading whose id is made of its words is none', () => {
    expect(errorsOf(wpa('## WPA 25 3\n\nEen zin.\n'), pagina('Zie WPA 25/3.\n'))).toEqual([
      '7 link-artikel: Het artikel WPA 25/3 bestaat niet.'
    ])
  })

  test('but nothing is said twice while the page of the law has a fault of its own', () => {
    expect(errorsOf(wpa(ARTIKELS, 'prefix: wpa\n'), pagina('Zie WPA 25/3.\n'))).toEqual([
      '14 matter-schema: "prefix" moet uit twee tot zes hoofdletters of cijfers bestaan en met een letter beginnen.'
    ])
  })
})

describe('in the front matter', () => {
  const les = (artikels: string): Source[] => [
    file(
      'docs/opleiding/m/index.md',
      `volgorde: 1\ntechnologieen: [bodycam]\ndoelgroep: [dragers]\nleerdoelen: [Weten.]\nduur: kort\nstatus: voorstel\n${BRON}`,
      'Een zin.\n'
    ),
    file('docs/opleiding/m/les.md', `volgorde: 1\nartikels: [${artikels}]\n`, 'Een zin.\n'),
    file('docs/inzetkader/bodycam/index.md', 'prefix: BC\ndiensten: [politie]\n', 'Een zin.\n')
  ]

  test('a lesson may be about an article of a law', () => {
    const { verwijzingen } = pageAt('/recht/wpa', wpa(), ...les('"WPA 25/3"'))
    expect(verwijzingen.map(({ address }) => address)).toEqual(['/opleiding/m/les'])
  })

  test.each([
    ['"WPA 25/33"', 'link-artikel: Het artikel WPA 25/33 bestaat niet. Bedoel je "WPA 25/3"?'],
    ['"WPB 25/3"', 'link-artikel: Het artikel WPB 25/3 bestaat niet.'],
    [
      '"WPA art. 25/3"',
      'matter-schema: "artikels", nummer 1 moet een artikel zijn, zoals "BC 6.1", "BC 6.1@1.0" of "WPA 25/3".'
    ]
  ])('%s is refused', (artikels, message) => {
    expect(errorsOf(wpa(), ...les(artikels))).toEqual([`6 ${message}`])
  })
})

describe('in an inzetkader', () => {
  const kader = (words: string): Source[] => [
    file('docs/inzetkader/bodycam/index.md', 'prefix: BC\ndiensten: [politie]\n', 'Een zin.\n'),
    file(
      'docs/inzetkader/bodycam/1.0/index.md',
      'status: vastgesteld\npeildatum: 2026-03-05\nvan_kracht_op: 2026-01-01\ngoedgekeurd:\n  door: Stuurgroep\n  op: 2025-12-01\n  besluit: SG-1\n',
      'Een zin.\n'
    ),
    hoofdstuk(words)
  ]
  const hoofdstuk = (words: string): Source =>
    file(
      'docs/inzetkader/bodycam/1.0/activering.md',
      `volgorde: 6\npeildatum: 2026-03-05\n${BRON}`,
      `## Wanneer neem je op? {#bc-6-1}\n\nStart zoals ${words} zegt.\n`
    )

  test('it is a link', () => {
    const { body } = pageAt('/inzetkader/bodycam/1.0/activering', wpa(), ...kader('WPA art. 25/3 §1'))
    expect(citedIn(body)).toEqual(['WPA art. 25/3 §1 → /recht/wpa#wpa-25-3'])
  })

  test('adopted words outlive the article: then it is text again', () => {
    const { body } = pageAt(
      '/inzetkader/bodycam/1.0/activering',
      wpa('Een zin.\n'),
      ...kader('WPA art. 25/3 §1')
    )
    expect(citedIn(body)).toEqual([])
  })

  test.each(['WPA art. 25/3 §1', 'WPA\u00a0art.\n25/3 §1'])('%j leaves the words as they were', (words) => {
    const { entry } = prepare(hoofdstuk(words))
    expect(linesOf(JSON.parse(entry?.body ?? '[]') as Node[])).toEqual([
      'Wanneer neem je op?',
      'Start zoals WPA art. 25/3 §1 zegt.'
    ])
  })
})

test('who cites a law stands on its page, with the articles', () => {
  const { verwijzingen } = pageAt('/recht/wpa', wpa(), pagina('Zie WPA 25/3 en WPA 41.\n'))
  expect(verwijzingen).toMatchObject([{ address: '/over/x', artikels: ['WPA 25/3', 'WPA 41'] }])
})

test('a law that many cite says how many more there are than it lists', () => {
  const many = Array.from({ length: 103 }, (_, index) =>
    file(`docs/over/x${index}.md`, '', 'Zie WPA 25/3.\n')
  )
  const page = pageAt('/recht/wpa', wpa(), ...many)
  expect([page.verwijzingen.length, page.verwijzingenMeer]).toEqual([100, 3])
})
