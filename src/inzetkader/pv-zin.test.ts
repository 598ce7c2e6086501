/** Every way through every decision tree of the real content and of the fixture, on versions of every standing. */

import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../scripts/io/read'
import { PROJECT_ROOT } from '../../scripts/io/project'
import { prepare } from '../../scripts/pipeline/prepare'
import { ALL_DETECTORS } from '../../scripts/pipeline/privacy/detectors'
import type { Node, Version } from '../data'
import { childrenOf, readBeslisboom, type Stap, textOf, uitkomstOf, type Vraag, walk } from '../pipeline'
import { pvZinOf } from './pv-zin'

type Artikel = { nummer: string; titel: string; vingerafdruk: string }
type Boom = { plaats: string; artikel: Artikel; vragen: Vraag[] }

const DAG = '2026-11-23'
const MOMENT = { geladen: DAG, nagegaan: DAG }

const CONCEPT: Version = { versie: '2.1', status: 'concept', address: '/t/2.1' }

/** With what a sentence says of it. */
const VERSIES: readonly (readonly [Version, string])[] = [
  [CONCEPT, 'versie 2.1: concept, niet van kracht;'],
  [
    { versie: '2.0', status: 'vastgesteld', address: '/t/2.0', van: '2023-03-01' },
    'versie 2.0: van kracht vanaf 1 maart 2023;'
  ],
  [
    { versie: '3.0', status: 'vastgesteld', address: '/t/3.0', van: '2027-01-01' },
    'versie 3.0: vastgesteld, van kracht vanaf 1 januari 2027;'
  ],
  [
    { versie: '1.1', status: 'ingetrokken', address: '/t/1.1', van: '2022-06-01', tot: '2023-01-01' },
    'versie 1.1: was van kracht van 1 juni 2022 tot 1 januari 2023 (ingetrokken);'
  ]
]

/** The trees in the articles of a content root, each as its page has it. */
function bomenIn(root: string): Boom[] {
  return readSources(root)
    .filter(({ path }) => /^docs\/inzetkader\/.*\.md$/u.test(path))
    .flatMap((source) => {
      const { entry } = prepare(source)
      if (entry?.kind !== 'hoofdstuk') return []
      const find = (nodes: readonly Node[], id: string): Boom[] =>
        nodes.flatMap((node) => {
          if (typeof node === 'string') return []
          const artikel = entry.artikels.find((known) => known.id === id)
          if (node[0] === 'beslisboom' && artikel)
            return [{ plaats: `${source.path}#${id}`, artikel, ...readBeslisboom(childrenOf(node)) }]
          return find(childrenOf(node), node[0] === 'artikel' ? (node[1].id ?? '') : id)
        })
      return find(JSON.parse(entry.body) as Node[], '')
    })
}

function wegenDoor(vragen: readonly Vraag[], keuzes: readonly number[] = []): Stap[][] {
  const weg = walk(vragen, keuzes)
  if (uitkomstOf(weg)) return [weg]
  const { antwoorden = [] } = weg.at(-1)?.vraag ?? {}
  return antwoorden.flatMap((_, keuze) => wegenDoor(vragen, [...keuzes, keuze]))
}

const zin = (artikel: Artikel, versie: Version, weg?: readonly Stap[]): string =>
  pvZinOf({ technologie: 'bodycam', versie, artikel, fictief: false }, MOMENT, weg)

const words = (nodes: readonly Node[]): string => nodes.map(textOf).join('').trim()

const BOMEN = [PROJECT_ROOT, join(PROJECT_ROOT, 'scripts/fixtures/kader')].flatMap(bomenIn)

test('there are trees to walk', () => {
  expect(BOMEN.length).toBeGreaterThan(10)
})

describe.each(BOMEN.map((boom) => [boom.plaats, boom] as const))('%s', (_, { artikel, vragen }) => {
  const wegen = wegenDoor(vragen)

  test('tells each way apart, with what was asked, answered and found', () => {
    const zinnen = wegen.map((weg) => zin(artikel, CONCEPT, weg))
    expect(new Set(zinnen).size).toBe(wegen.length)
    for (const [index, weg] of wegen.entries()) {
      for (const { vraag } of weg) expect(zinnen[index]).toContain(`"${words(vraag.tekst)}"`)
      expect(zinnen[index]).toContain(` als uitkomst: "${words(uitkomstOf(weg)?.tekst ?? [])}"`)
    }
  })

  test.each(VERSIES)('says what version $versie is worth, and which words it read', (versie, stand) => {
    for (const weg of [[], ...wegen]) {
      const text = zin(artikel, versie, weg)
      expect(text).toContain(` ${artikel.nummer} "${artikel.titel}" (inzetkader bodycam, ${stand}`)
      expect(text).toContain(`vingerafdruk ${artikel.vingerafdruk}; geraadpleegd op 23 november 2026)`)
      expect(text).not.toContain('\n')
    }
  })

  test('holds nobody, and nowhere', () => {
    for (const weg of [[], ...wegen]) {
      const text = zin(artikel, CONCEPT, weg)
      expect(ALL_DETECTORS.flatMap((detect) => detect(text))).toEqual([])
    }
  })
})

describe('the sentence as a whole', () => {
  const artikel = { nummer: 'BC 6.1', titel: 'Wanneer mag je opnemen?', vingerafdruk: 'v2:0123456789ab' }
  const vraag = (tekst: string, antwoorden: Vraag['antwoorden']): Vraag => ({ tekst: [tekst], antwoorden })
  const antwoord = (woord: string, tekst: Node[]): Vraag['antwoorden'][number] => ({
    woord: [woord],
    tekst,
    volgt: 'uitkomst',
    isEnkelVolgende: false
  })
  const verder = { ...antwoord('Ja', ['Kijk naar de volgende vraag.']), volgt: 'volgende' as const }
  const vragen = [
    vraag('Loopt je interventie?', [verder, antwoord('Nee', ['Neem niet op.'])]),
    vraag('Waar ben je?', [
      antwoord('Op straat', ['Neem  op', ['sup', {}, ['a', { href: '#n', label: 'Noot' }, '1']], '.'])
    ])
  ]

  test('of an article', () => {
    expect(zin(artikel, CONCEPT)).toBe(
      'Zie artikel BC 6.1 "Wanneer mag je opnemen?" (inzetkader bodycam, versie 2.1: concept, niet van kracht; ' +
        'vingerafdruk v2:0123456789ab; geraadpleegd op 23 november 2026).'
    )
  })

  test('of one answer', () => {
    expect(zin(artikel, CONCEPT, walk(vragen, [1]))).toBe(
      'De beslisboom bij artikel BC 6.1 "Wanneer mag je opnemen?" (inzetkader bodycam, versie 2.1: concept, ' +
        'niet van kracht; vingerafdruk v2:0123456789ab; geraadpleegd op 23 november 2026) geeft bij het antwoord ' +
        '"Loopt je interventie?" nee als uitkomst: "Neem niet op."'
    )
  })

  test('of several, without the number of a footnote', () => {
    expect(zin(artikel, CONCEPT, walk(vragen, [0, 0]))).toMatch(
      /geeft bij de antwoorden "Loopt je interventie\?" ja en "Waar ben je\?" "Op straat" als uitkomst: "Neem op\."$/u
    )
  })

  test('of a way that has not ended says nothing of the way', () => {
    expect(zin(artikel, CONCEPT, walk(vragen, [0]))).toBe(zin(artikel, CONCEPT))
  })

  test('of a kept text and of an invented one says so', () => {
    const bron = { technologie: 'bodycam', versie: CONCEPT, artikel, fictief: true }
    expect(pvZinOf(bron, { geladen: '2026-11-20', nagegaan: DAG })).toContain(
      'tekst geladen op 20 november 2026; stand nagegaan op 23 november 2026; fictief voorbeeld, geen geldende regel)'
    )
  })
})
