import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HeadingIds, isWritableId, TAKEN_IDS } from './heading-ids.ts'
import { ownId } from './own-id.ts'
import { parse } from '../parse/parse.ts'
import type { Body } from './types.ts'

const SEED = 20261127

function bodyOf(text: string): Body {
  const bytes = new TextEncoder().encode(`---\ntitel: x\n---\n\n${text}\n`)
  return parse({ path: 'docs/over/x.md', bytes }).body
}

function idsOf(...headings: readonly string[]): string[] {
  return bodyOf(headings.map((heading) => `## ${heading}\n`).join('\n')).headings.map(({ id }) => id)
}

/** Whether an id is the program's: of a shape that no heading gives. */
function isOwn(id: string): boolean {
  return id.includes('_') || TAKEN_IDS.includes(id)
}

/** Words that look like our ids and those of the framework, with everything between and around them. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    ...TAKEN_IDS,
    '__docusaurus',
    '_noot-fn-1',
    '_r_1_',
    '＿x＿',
    'ſ_K',
    '__proto__',
    'constructor',
    '-1',
    ' '
  )
)

describe('the ids of headings and those of the program never meet', () => {
  test('whatever words a page has, no heading gets an id with "_" or a taken one, and none twice', () => {
    const texts = fc.array(
      fc.array(words, { maxLength: 4 }).map((parts) => parts.join('')),
      { maxLength: 12 }
    )
    const before = fc.option(fc.stringMatching(/^[a-z]{2,4}-\d{1,3}-\d{1,3}$/u), { nil: undefined })
    fc.assert(
      fc.property(texts, before, (headings, artikel) => {
        const ids = new HeadingIds()
        const made = headings.map((text) => ids.idOf(text, artikel))
        expect(made.filter(isOwn)).toEqual([])
        expect(new Set(made).size).toBe(made.length)
      }),
      { seed: SEED, numRuns: 2000 }
    )
  })

  test('the same through Markdown, where signs can be written in many ways', () => {
    const written = fc.array(
      fc.oneof(words, fc.constantFrom('\\_', '&lowbar;', '&#95;', '`_`', '**_**', '[_](/over)', '\\')),
      { minLength: 1, maxLength: 6 }
    )
    fc.assert(
      fc.property(written, (parts) => {
        const heading = parts.join('').replace(/[\r\n]/gu, ' ')
        const { headings } = bodyOf(`## ${heading}`)
        expect(headings.filter(({ id, isExplicit }) => !isExplicit && isOwn(id))).toEqual([])
      }),
      { seed: SEED, numRuns: 500 }
    )
  })

  test('an id that may be written holds no "_", and one of ours may not be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (id) => {
        expect(isWritableId(id) && id.includes('_')).toBe(false)
        expect(isWritableId(ownId(id))).toBe(false)
      }),
      { seed: SEED, numRuns: 2000 }
    )
  })

  test('a heading with the words of an id of ours keeps a readable id', () => {
    expect(
      idsOf('Verslag data', 'Uitleg bodycam', 'Gevolgen', '\\_\\_docusaurus', 'Nprogress', 'Process')
    ).toEqual(['verslag-data', 'uitleg-bodycam', 'gevolgen', '--docusaurus', 'nprogress-1', 'process-1'])
  })

  test('names that every object has are ids like any other', () => {
    expect(idsOf('constructor', '\\_\\_proto\\_\\_', 'toString', 'location', 'constructor')).toEqual([
      'constructor',
      '--proto--',
      'tostring',
      'location',
      'constructor-1'
    ])
  })

  test('a footnote and a heading with its words are two', () => {
    const { nodes, headings } = bodyOf('Een zin.[^1]\n\n## Noot fn 1\n\nTekst.\n\n[^1]: De bron.')
    expect(headings.map(({ id }) => id)).toEqual(['noot-fn-1'])
    expect(JSON.stringify(nodes)).toContain('"id":"_noot-fn-1"')
    expect(JSON.stringify(nodes)).toContain('"href":"#_noot-fn-1"')
  })
})
