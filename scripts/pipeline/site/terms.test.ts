import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formKey, formsOf } from '../begrippen/forms.ts'
import type { Data } from '../kinds.ts'
import { buildSite } from './site.ts'
import { type Node, textOf } from '../core/tree.ts'
import type { Entry } from '../entry.ts'
import { markTerms, termsOf } from './terms.ts'

function begrip(name: string, data: object): Entry {
  const empty = { body: '[]', headings: [], artikels: [], links: [], citations: [], references: [] }
  const matter = {
    titel: name,
    definitie: `Uitleg van ${name}.`,
    bijgewerkt: '2026-03-05',
    grondslag: 'vakgebruik',
    ...data
  }
  return {
    path: `docs/begrippen/${name}.md`,
    kind: 'begrip',
    address: `/begrippen/${name}`,
    data: matter,
    ...empty
  } as Entry
}

const TERMS = termsOf(
  buildSite(
    [
      begrip('camera', { vormen: ["camera's"] }),
      begrip('mobiele camera', { synoniemen: ['verplaatsbare camera'] }),
      begrip('gegevensbeschermingsautoriteit', { afkortingen: ['GBA'] })
    ],
    [],
    []
  )
)

/** Texts of what was marked, in order. */
function marked(...nodes: Node[]): string[] {
  const found: string[] = []
  const walk = (list: readonly Node[]): void => {
    for (const node of list) {
      if (typeof node === 'string') continue
      const [tag, , ...children] = node
      if (tag === 'begrip') found.push(children.map(textOf).join(''))
      else walk(children)
    }
  }
  walk(markTerms(nodes, TERMS, '/over'))
  return found
}

describe('glossary terms in running text', () => {
  test.each<[string, Node, string[]]>([
    ['the first use only', ['p', {}, 'Een camera en nog een camera.'], ['camera']],
    ['the longest term that fits', ['p', {}, 'Een mobiele camera.'], ['mobiele camera']],
    [
      'inflections and synonyms',
      ['p', {}, "De camera's en een verplaatsbare camera."],
      ["camera's", 'verplaatsbare camera']
    ],
    ['whole words only', ['p', {}, 'Cameratoezicht, bodycamera en camera-eye.'], []],
    ['any case for words', ['p', {}, 'CAMERA'], ['CAMERA']],
    ['abbreviations as written', ['p', {}, 'De gba of de GBA.'], ['GBA']],
    ['no term across a comma', ['p', {}, 'Een mobiele, camera.'], ['camera']],
    ['not in links', ['p', {}, ['a', { href: '/x' }, 'camera']], []],
    ['not in headings', ['h2', { id: 'x' }, 'camera'], []],
    ['not in code', ['p', {}, ['code', {}, 'camera']], []],
    ['not in an address or the name of a file', ['p', {}, 'docs/camera/camera.md of camera/map'], []],
    ['inside emphasis', ['p', {}, ['strong', {}, 'camera']], ['camera']]
  ])('%s', (_, node, expected) => {
    expect(marked(node)).toEqual(expected)
  })

  test('a page does not explain its own term', () => {
    expect(markTerms([['p', {}, 'camera']], TERMS, '/begrippen/camera')).toEqual([['p', {}, 'camera']])
  })

  test('keeps every character of the text', () => {
    const text = "Een mobiele camera, de GBA en camera's."
    const [paragraph] = markTerms([['p', {}, text]], TERMS, '/over')
    expect(textOf(paragraph as Node)).toBe(text)
  })
})

test('a text that two forms would both take makes them one form to the rule that no form has two terms', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'A', 'é', 'e\u0301', 'ß', 'İ', "'", '-', '1'),
    maxLength: 3
  })
  const written = fc
    .array(word, { minLength: 1, maxLength: 3 })
    .chain((words) => fc.constantFrom(' ', '  ', '\u00a0', ', ').map((between) => words.join(between)))
  fc.assert(
    fc.property(written, written, (one, other) => {
      const [found] = markTerms([other], termsOf(buildSite([begrip(one, {})], [], [])), '/over')
      const [first, second] = [one, other].map(
        (titel) => formsOf(begrip(titel, {}).data as Data<'begrip'>)[0]
      )
      if (first && second && typeof found === 'object' && textOf(found) === other)
        expect(formKey(second)).toBe(formKey(first))
    }),
    { seed: 20261127, numRuns: 3000 }
  )
})

test('a text is looked up once, however many terms begin with the same word', () => {
  const count = 20_000
  const all = Array.from({ length: count / 50 }, (_, term) =>
    begrip(`camera soort ${term}`, {
      synoniemen: Array.from({ length: 50 }, (_item, form) => `camera soort ${term} vorm ${form}`)
    })
  )
  const terms = termsOf(buildSite(all, [], []))
  // With a search through all forms at each word this takes minutes.
  const text = `${'Een camera soort. '.repeat(count)}Een camera soort 7 vorm 3.`
  const [paragraph] = markTerms([['p', {}, text]], terms, '/over')
  expect(JSON.stringify(paragraph)).toContain('"label":"camera soort 7"},"camera soort 7 vorm 3"]')
})
