import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLinear } from '../../fixtures/growth.ts'
import { compile } from '../compile.ts'
import { link } from '../link.ts'
import { prepare } from '../prepare.ts'
import { bedoelt, nearest, suggester } from './suggest.ts'
import { parseTxtar } from '../core/txtar.ts'

const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }
const FIXTURE = new URL('../../fixtures/privacy/suggestions.txtar', import.meta.url)

describe('a suggestion', () => {
  test('is the nearest word, when that can be a slip', () => {
    expect(nearest('bewaartermjin', ['bewaren', 'bewaartermijn'])).toBe('bewaartermijn')
    expect(nearest('drone', ['bewaren', 'bewaartermijn'])).toBeUndefined()
    expect(nearest('drone', [])).toBeUndefined()
    expect(bedoelt('kamera', ['camera'])).toBe(' Bedoel je "camera"?')
    expect(bedoelt('drone', ['camera'])).toBe('')
  })

  test.each([
    ['#93-05-18-223-6', '#93-05-18-223-61'],
    ['../jan.peeters@politie.b', '../jan.peeters@politie.be'],
    ['jan-peeters-at-politie-b', 'jan-peeters-at-politie-be'],
    ['0475-12-34-5', '0475-12-34-56'],
    ['wagen_1_abx_12', 'wagen_1_abx_123'],
    ['be68-5390-0754-703', 'be68-5390-0754-7034'],
    ['inspecteur-jan-peter', 'inspecteur-jan-peeters'],
    ['kerkstraat-1', 'kerkstraat-12']
  ])('for %j is not %j', (word, known) => {
    expect(bedoelt(word, [known])).toBe('')
  })
})

test('no rule suggests what stands in a file name or heading and points at a person', () => {
  const { diagnostics } = compile(parseTxtar(readFileSync(FIXTURE, 'utf8')), OPTIONS)
  const said = diagnostics.filter(({ rule }) => rule.startsWith('link-'))
  expect(said.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([
    '17 link-anchor: Deze kop bestaat niet op die pagina: #bel-***rspolitie.',
    '19 link-anchor: Deze kop bestaat niet op die pagina: #wagn-***23.',
    '21 link-anchor: Deze kop bestaat niet op die pagina: #inspecteur-***er',
    '23 link-anchor: Deze kop bestaat niet op die pagina: #kerkstrat-12.',
    '25 link-anchor: Deze kop bestaat niet op die pagina: #op-een-helm. Bedoel je "op-de-helm"?',
    '27 link-page: Deze pagina bestaat niet: inspecteur-***er.md.',
    '29 link-page: Deze pagina bestaat niet: /over/bel-0475123.',
    '31 link-page: Dit beeld bestaat niet: comissaris_Peter.png.',
    '33 link-page: Deze pagina bestaat niet: lampen.md. Bedoel je "lamp.md"?',
    '5 link-name: Het begrip "getuige-***a" bestaat niet.'
  ])
})

test('a page that thousands of pages linked to is looked for once', () => {
  const text = [
    '---',
    'titel: Camera meenemen',
    'omschrijving: Wat je moet weten voor je een camera meeneemt.',
    'bijgewerkt: 2026-03-05',
    '---',
    '',
    'Zie [de zone](/zones/voorbeeldzne) en [de lamp](lampen.md).'
  ].join('\n')
  const { entry } = prepare({ path: 'docs/over/camera.md', bytes: new TextEncoder().encode(text) })
  if (!entry) throw new Error('No entry')
  const linked = (pages: number): (() => ReturnType<typeof link>) => {
    const prepared = Array.from({ length: pages }, (_, index) => ({
      entry: { ...entry, path: `docs/over/camera-${index}.md`, address: `/over/camera-${index}` },
      diagnostics: []
    }))
    return () => link([], prepared)
  }
  expect(linked(1000)().diagnostics).toHaveLength(2000)
  expect(isLinear(4000, linked)).toBe(true)
})

test('what was meant is looked for a bounded number of times, and once for each word', () => {
  let looks = 0
  const suggest = suggester(3)
  const known = (): string[] => {
    looks++
    return ['lamp']
  }
  const said = ['lampe', 'lampe', 'lampi', 'lampo', 'lampu', 'lampe'].map((word) =>
    suggest('bladen', word, known)
  )
  expect(looks).toBe(3)
  const found = ' Bedoel je "lamp"?'
  expect(said).toEqual([found, found, found, found, '', found])
})
