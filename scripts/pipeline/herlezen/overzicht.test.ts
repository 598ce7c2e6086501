import { describe, expect, test } from 'vitest'
import { changed, DRONES, fileOf, GELEZEN, NIET_GELEZEN, stateOf, TOETS } from '../../fixtures/toets.ts'
import type { Source } from '../core/types.ts'
import { isKlaar, modulesIn, onbekendeModule, overzichtVan } from './overzicht.ts'

const BODYCAM = 'docs/inzetkader/bodycam'

function told(sources: readonly Source[]): { lines: string[]; isReady: boolean } {
  const modules = modulesIn(stateOf(sources), sources)
  return { lines: modules.flatMap(overzichtVan), isReady: modules.every(isKlaar) }
}

test('a module of which all was read', () => {
  expect(told(GELEZEN)).toEqual({ lines: ['opnemen: 6 vragen, alle nagelezen.'], isReady: true })
})

test('a module without questions', () => {
  const without = GELEZEN.filter(({ path }) => path !== TOETS)
  expect(told(without)).toEqual({ lines: ['opnemen: nog geen vragen.'], isReady: true })
})

test('questions with faults of their own are not passed over', () => {
  expect(told(changed(GELEZEN, TOETS, 'omschrijving', 'omschrijvin'))).toEqual({
    lines: [
      `opnemen: de vragen zijn niet te lezen, want in ${TOETS} staan fouten. Los ze op met: npm run check`
    ],
    isReady: false
  })
})

test.each<[string, readonly Source[], string]>([
  [
    'read by nobody',
    NIET_GELEZEN,
    'Neem je op in een pauze? (v-pauze). Nog niemand las deze vraag naast BC 6.2.'
  ],
  [
    'beside other words',
    changed(GELEZEN, DRONES, 'een opdracht', 'twee opdrachten'),
    'In welke volgorde? (v-vertrek). DR 1.1 is gewijzigd sinds deze vraag gelezen is.'
  ],
  [
    'about an article that is gone',
    changed(GELEZEN, DRONES, '{#dr-1-2}', '{#dr-1-3}'),
    'Wanneer land je? (v-landen). DR 1.2 staat niet in versie 0.1.'
  ],
  [
    'about an article that fell away in the version in force',
    changed(GELEZEN, TOETS, 'artikel: BC 6.2', 'artikel: BC 5.2'),
    'Neem je op in een pauze? (v-pauze). BC 5.2 staat niet in versie 2.0.'
  ],
  [
    'about rules that ended, with nothing in their place',
    changed(
      changed(
        GELEZEN,
        `${BODYCAM}/2.0/index.md`,
        'van_kracht_op: 2023-03-01',
        'van_kracht_op: 2023-03-01\nvan_kracht_tot: 2024-01-01'
      ),
      `${BODYCAM}/2.1/index.md`,
      'status: concept',
      'status: ingetrokken\nvan_kracht_op: 2024-01-01\nvan_kracht_tot: 2025-01-01'
    ),
    'Neem je op in een pauze? (v-pauze). Van bodycam geldt op 2026-03-01 geen versie, en er is geen concept.'
  ],
  [
    'about an article whose page has faults',
    changed(GELEZEN, DRONES, 'volgorde: 1\n', ''),
    'Wanneer land je? (v-landen). Wat DR 1.2 nu zegt, is niet te lezen: er staan fouten in de teksten. Los ze op (npm run check) en kijk opnieuw.'
  ]
])('a question %s waits, and it is said why', (_, sources, line) => {
  const { lines, isReady } = told(sources)
  expect([isReady, lines.at(-1)]).toEqual([false, '  Lees na met: npm run herlezen -- opnemen'])
  expect(lines.map((said) => said.replace(/op \d{4}-\d\d-\d\d geen/u, 'op 2026-03-01 geen'))).toContain(
    `  • ${line}`
  )
})

describe('a module that is not there', () => {
  const modules = [{ naam: 'bodycam-basis' }, { naam: 'drones' }]
  test.each([
    [
      'bodycam',
      'De module "bodycam" bestaat niet. Bedoel je "bodycam-basis"? Kies uit: bodycam-basis, drones.'
    ],
    ['drone', 'De module "drone" bestaat niet. Bedoel je "drones"? Kies uit: bodycam-basis, drones.'],
    ['drnes', 'De module "drnes" bestaat niet. Bedoel je "drones"? Kies uit: bodycam-basis, drones.'],
    ['paarden', 'De module "paarden" bestaat niet. Kies uit: bodycam-basis, drones.']
  ])('%s', (naam, sentence) => {
    expect(onbekendeModule(naam, modules)).toBe(sentence)
  })

  test('nor any other', () => {
    expect(onbekendeModule('bodycam', [])).toBe('De module "bodycam" bestaat niet. Er is nog geen module.')
  })
})

test('a page of questions in a folder without a module counts too', () => {
  const path = 'docs/opleiding/alleen/vragen.md'
  expect(modulesIn(stateOf([]), [fileOf(path, '')]).map(({ naam }) => naam)).toEqual(['alleen'])
})
