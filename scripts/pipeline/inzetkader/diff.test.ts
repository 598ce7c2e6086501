import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { type Block, diffBlocks, diffVersions } from './diff.ts'
import type { VersionArtikel } from '../emit/inzetkader/version-data.ts'
import { fingerprintsOf } from '../core/fingerprint.ts'
import { resolvedLeads } from './leads.ts'
import { linesOf } from '../core/structure.ts'
import type { Node } from '../core/tree.ts'

/** The same inputs in every run. */
const SEED = 20200110
const LEADS = resolvedLeads('/inzetkader/bodycam/1.0/x', [])

function artikel(nummer: string, titel: string, ...paragraphs: string[]): VersionArtikel {
  const id = nummer.toLowerCase().replace(/[ .]/gu, '-')
  const nodes = paragraphs.map((text): Node => ['p', {}, text])
  const vingerafdruk = [titel, ...paragraphs].join('\n')
  return {
    id,
    nummer,
    titel,
    vingerafdruk,
    oud: vingerafdruk,
    address: `/inzetkader/bodycam/1.0/x#${id}`,
    nodes
  }
}

describe('the words of blocks', () => {
  test.each<[string, string[], string[], Block[]]>([
    [
      'a word that changed',
      ['Je kan opnemen.'],
      ['Je moet opnemen.'],
      [
        [
          ['=', 'Je '],
          ['-', 'kan'],
          ['+', 'moet'],
          ['=', ' opnemen.']
        ]
      ]
    ],
    [
      'words beside each other are one change',
      ['Je mag kort wachten tot de collega er is.'],
      ['Je moet niet wachten tot de collega er is.'],
      [
        [
          ['=', 'Je '],
          ['-', 'mag kort'],
          ['+', 'moet niet'],
          ['=', ' wachten tot de collega er is.']
        ]
      ]
    ],
    [
      'a word with an apostrophe, a hyphen or a point changes whole',
      ["Wis de foto's na BC 6.1 per e-mail."],
      ['Wis de foto na BC 6.2 per mail.'],
      [
        [
          ['=', 'Wis de '],
          ['-', "foto's"],
          ['+', 'foto'],
          ['=', ' na BC '],
          ['-', '6.1'],
          ['+', '6.2'],
          ['=', ' per '],
          ['-', 'e-mail'],
          ['+', 'mail'],
          ['=', '.']
        ]
      ]
    ],
    [
      'a comma',
      ['Stop en wacht.'],
      ['Stop, en wacht.'],
      [
        [
          ['=', 'Stop'],
          ['+', ','],
          ['=', ' en wacht.']
        ]
      ]
    ],
    [
      'a new paragraph before one that changed',
      ['Eén twee drie vier.'],
      ['Iets heel anders.', 'Eén twee drie vijf.'],
      [
        [['+', 'Iets heel anders.']],
        [
          ['=', 'Eén twee drie '],
          ['-', 'vier'],
          ['+', 'vijf'],
          ['=', '.']
        ]
      ]
    ],
    [
      'a paragraph with other words is struck and added whole, struck first',
      ['Neem niet op.', 'Blijft.'],
      ['Waarschuw altijd vooraf.', 'Blijft.'],
      [[['-', 'Neem niet op.']], [['+', 'Waarschuw altijd vooraf.']], [['=', 'Blijft.']]]
    ]
  ])('%s', (_, before, after, expected) => {
    expect(diffBlocks(before, after)).toEqual(expected)
  })

  const word = fc.constantFrom(
    'je',
    'moet',
    'kan',
    'opnemen',
    "foto's",
    'BC 6.1',
    '.',
    ',',
    '–',
    '👮🏽',
    '\ud800'
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))
  const blocks = fc.array(fc.oneof(sentence, fc.string({ minLength: 1, unit: 'grapheme' })), { maxLength: 8 })

  test('equal and added give the new blocks, equal and struck the old ones', () => {
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const diff = diffBlocks(before, after)
        expect(side(diff, '+')).toEqual(after)
        expect(side(diff, '-')).toEqual(before)
      }),
      { seed: SEED, numRuns: 2000 }
    )
  })

  test('what is equal has no change', () => {
    fc.assert(
      fc.property(blocks, (same) => {
        expect(
          diffBlocks(same, same)
            .flat()
            .every(([teken]) => teken === '=')
        ).toBe(true)
      }),
      { seed: SEED }
    )
  })

  test('two long texts without a word in order take work in proportion', () => {
    const compare = (size: number): (() => ReturnType<typeof diffBlocks>) => {
      const long = Array.from({ length: size }, (_, index) => `w${index}`)
      return () => diffBlocks([long.join(' ')], [long.toReversed().join(' ')])
    }
    const [[removed] = [], [added] = []] = compare(20_000)()
    expect([removed?.[0], added?.[0]]).toEqual(['-', '+'])
    expect(isLinear(80_000, compare)).toBe(true)
  })
})

/** One side of a diff: its blocks, without those that stand only on the other side. */
function side(diff: readonly Block[], teken: '+' | '-'): string[] {
  return diff
    .map((block) => block.filter(([kind]) => kind === '=' || kind === teken))
    .filter((block) => block.length > 0)
    .map((block) => block.map(([, text]) => text).join(''))
}

/** Bodies of few words, so that two of them are often nearly the same. */
const word = fc.constantFrom('Je ', 'moet ', 'niet ', 'opnemen')
const inline = fc.oneof(
  word,
  word.map((text): Node => ['del', {}, text]),
  word.map((text): Node => ['strong', {}, text])
)
const { block } = fc.letrec<{ block: Node }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small' },
    inline.map((node): Node => ['p', {}, node]),
    fc
      .tuple(inline, inline)
      .map(([a, b]): Node => ['table', {}, ['tbody', {}, ['tr', {}, ['td', {}, a], ['td', {}, b]]]]),
    fc.tuple(inline, fc.boolean()).map(([node, checked]): Node => ['p', {}, ['input', { checked }], node]),
    fc
      .tuple(inline, fc.array(tie('block'), { maxLength: 2 }))
      .map(([node, more]): Node => ['ul', {}, ['li', {}, node, ...more]]),
    fc
      .tuple(fc.constantFrom('Altijd', 'Als het kan'), tie('block'))
      .map(([title, inner]): Node => ['checklist', { title }, inner])
  )
}))
const body = fc.array(block, { maxLength: 3 })

test('whatever changes the fingerprint is shown, and nothing else', () => {
  const shown = (a: Node[], b: Node[]): boolean =>
    diffBlocks(linesOf(a, LEADS), linesOf(b, LEADS)).some((runs) => runs.some(([teken]) => teken !== '='))
  fc.assert(
    fc.property(body, body, (a, b) => {
      const [before, after] = [a, b].map((nodes) => fingerprintsOf(nodes, LEADS))
      if (before?.vingerafdruk !== after?.vingerafdruk) expect(shown(a, b)).toBe(true)
      expect(shown(a, a)).toBe(false)
    }),
    { seed: SEED, numRuns: 500 }
  )
})

describe('two versions', () => {
  const before = [
    artikel('BC 5.2', 'Wie?', 'De eerste.'),
    artikel('BC 6.1', 'Wanneer?', 'Eerst dit.', 'Dan dat.', 'Je kan nu opnemen.', 'Klaar.'),
    artikel('BC 18.1', 'Hoelang?', 'Dertig dagen.')
  ]
  const after = [
    artikel('BC 6.1', 'Wanneer?', 'Eerst dit.', 'Dan dat.', 'Je moet nu opnemen.', 'Klaar.'),
    artikel('BC 18.1', 'Hoelang?', 'Dertig dagen.'),
    artikel('BC 18.2', 'Waar?', 'Op de server.')
  ]

  test('name what changed, came and went, by number, and leave out what stayed', () => {
    expect(diffVersions(before, after)).toEqual([
      {
        soort: 'vervallen',
        nummer: 'BC 5.2',
        address: '/inzetkader/bodycam/1.0/x#bc-5-2',
        titel: [['-', 'Wie?']],
        tekst: [[['-', 'De eerste.']]]
      },
      {
        soort: 'gewijzigd',
        nummer: 'BC 6.1',
        address: '/inzetkader/bodycam/1.0/x#bc-6-1',
        titel: [['=', 'Wanneer?']],
        tekst: [
          2,
          [
            ['=', 'Je '],
            ['-', 'kan'],
            ['+', 'moet'],
            ['=', ' nu opnemen.']
          ],
          1
        ]
      },
      {
        soort: 'nieuw',
        nummer: 'BC 18.2',
        address: '/inzetkader/bodycam/1.0/x#bc-18-2',
        titel: [['+', 'Waar?']],
        tekst: [[['+', 'Op de server.']]]
      }
    ])
  })

  test('the same version twice differs in nothing', () => {
    expect(diffVersions(after, after)).toEqual([])
  })
})
