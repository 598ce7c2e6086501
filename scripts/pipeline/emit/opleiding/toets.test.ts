/** One changed word in an article takes exactly its questions out of the page. */

import { describe, expect, test } from 'vitest'
import { changed, DRONES, GELEZEN, NIET_GELEZEN, stateOf, TOETS, WET } from '../../../fixtures/toets.ts'
import type { Node } from '../../core/tree.ts'
import type { Source } from '../../core/types.ts'
import { entriesOf } from '../../site/entries.ts'
import { type Rij, rijOf } from '../rijen.ts'
import { type Toets, toetsOf } from './toets.ts'

const BODYCAM = 'docs/inzetkader/bodycam'

function toetsIn(sources: readonly Source[]): Toets {
  const site = stateOf(sources)
  const [entry] = entriesOf(site, 'vragen')
  if (!entry) throw new Error('The questions have faults of their own')
  return toetsOf(site, entry, JSON.parse(entry.body) as Node[])
}

function rijIn(sources: readonly Source[]): Rij | undefined {
  const site = stateOf(sources)
  return entriesOf(site, 'vragen').map((entry) => rijOf(site, entry))[0]
}

describe('in the list of its module a test says what it is worth', () => {
  test.each<[string, readonly Source[], Partial<Rij>]>([
    ['all were read', GELEZEN, { merken: ['Toetst een concept'], aantal: '6 vragen' }],
    [
      'one waits',
      changed(GELEZEN, WET, 'negentig dagen', 'dertig dagen'),
      { merken: ['Toetst een concept'], aantal: '5 vragen, 1 vraag wacht op nalezing' }
    ],
    ['all wait', NIET_GELEZEN, { merken: ['Toetst een concept'], aantal: '6 vragen wachten op nalezing' }]
  ])('%s', (_, sources, row) => {
    expect(rijIn(sources)).toMatchObject(row)
  })

  test('of what is in force alone it says no such thing', () => {
    const inForce = ['DR 1.1', 'DR 1.1', 'DR 1.2'].reduce<readonly Source[]>(
      (sources, artikel) => changed(sources, TOETS, `artikel: ${artikel}`, 'artikel: BC 6.1'),
      NIET_GELEZEN
    )
    expect(rijIn(inForce)).not.toHaveProperty('merken')
  })
})

const asked = (sources: readonly Source[]): string[] => toetsIn(sources).vragen.map(({ id }) => id)
const ALL = asked(GELEZEN)

test('all are asked, each with the article it follows from', () => {
  const { vragen, isConcept, wachten } = toetsIn(GELEZEN)
  expect([isConcept, wachten]).toEqual([true, 0])
  expect(vragen.map(({ id, artikel }) => [id, artikel.nummer, artikel.titel, artikel.address])).toEqual([
    ['v-interventie', 'BC 6.1', 'Wanneer neem je op?', '/inzetkader/bodycam/2.0/activering#bc-6-1'],
    ['v-pauze', 'BC 6.2', 'Wanneer neem je niet op?', '/inzetkader/bodycam/2.0/activering#bc-6-2'],
    ['v-opdracht', 'DR 1.1', 'Wanneer vlieg je?', '/inzetkader/drones/0.1/vlucht#dr-1-1'],
    ['v-vertrek', 'DR 1.1', 'Wanneer vlieg je?', '/inzetkader/drones/0.1/vlucht#dr-1-1'],
    ['v-landen', 'DR 1.2', 'Wanneer land je?', '/inzetkader/drones/0.1/vlucht#dr-1-2'],
    ['v-bewaren', 'VZW 3', 'Artikel 3: bewaren', '/recht/verzonnen-wet#vzw-3']
  ])
})

test('none is asked that nobody read', () => {
  expect(toetsIn(NIET_GELEZEN)).toMatchObject({ vragen: [], wachten: 6 })
})

describe.each([
  [
    'a word of a concept',
    DRONES,
    'na een opdracht',
    'na een schriftelijke opdracht',
    ['v-opdracht', 'v-vertrek']
  ],
  ['a word of a law', WET, 'negentig dagen', 'dertig dagen', ['v-bewaren']],
  ['a word further down in an article of a law', WET, 'kan anders', 'mag anders', ['v-bewaren']],
  ['a word of another article of that law', WET, 'wis je', 'vernietig je', []],
  ['an article of a concept that is gone', DRONES, '{#dr-1-2}', '{#dr-1-3}', ['v-landen']],
  ['how a word looks', DRONES, 'een opdracht', 'een **opdracht**', []],
  ['a version that is not in force', `${BODYCAM}/2.1/activering.md`, 'een pauze', 'je pauze', []]
])('%s', (_, path, from, to, gone) => {
  test(`takes away ${gone.join(' and ') || 'none'}`, () => {
    const after = toetsIn(changed(GELEZEN, path, from, to))
    expect(after.vragen.map(({ id }) => id)).toEqual(ALL.filter((id) => !gone.includes(id)))
    expect(after.wachten).toBe(gone.length)
  })
})

test('a number goes along into the next version as long as that says the same, and no further', () => {
  const ended = changed(
    GELEZEN,
    `${BODYCAM}/2.0/index.md`,
    'van_kracht_op: 2023-03-01',
    'van_kracht_op: 2023-03-01\nvan_kracht_tot: 2024-01-01'
  )
  const next = changed(
    ended,
    `${BODYCAM}/2.1/index.md`,
    'status: concept',
    'status: vastgesteld\nvan_kracht_op: 2024-01-01'
  )
  expect(asked(next)).toEqual(ALL.filter((id) => id !== 'v-pauze'))
})
