/** What people said that they need: on the sheet of the steering group, and among the gaps as long as nothing answers it. */

import { expect, test } from 'vitest'
import { NODEN, PRODUCT, RESULTAAT } from '../../../fixtures/noden.ts'
import { changed, GELEZEN, stateOf } from '../../../fixtures/toets.ts'
import { compile } from '../../compile.ts'
import type { Source } from '../../core/types.ts'
import { gatenOp } from '../../opvolging/gaten.ts'
import { changesOf } from '../inzetkader/changes.ts'
import { behoeften } from './gaten-behoeften.ts'
import { stuurbladVan } from './stuurgroep/stuurblad.ts'

const ALLES = [...GELEZEN, ...NODEN]
const DAG = '2025-07-01'

function opHetBlad(sources: readonly Source[] = ALLES, tot = DAG): string[] {
  const site = stateOf(sources)
  const [sectie] = stuurbladVan({ site, changes: changesOf(site), van: '2025-01-01', tot }).secties
  return [sectie?.kop ?? '', ...(sectie?.regels.map(({ tekst }) => tekst) ?? [])]
}

function gaten(sources: readonly Source[] = ALLES, dag = DAG): string[] {
  const [groep] = gatenOp([behoeften(stateOf(sources))], dag)
  return groep?.gaten.map(({ titel, zin = '' }) => `${titel} | ${zin}`) ?? []
}

const BEDIENING =
  '15 van 20: Hoe nodig is een camera die makkelijk te bedienen is? Zo: nodig of zo: zeer → 1 eis, Merk X'
const TRAINING = '20 van 40: Training → Opnemen'
const BEWIJS = '19 van 40: Opsporing of bewijs → nog niets'

test('the content of this test has no faults', () => {
  const { diagnostics } = compile(ALLES, {
    siteUrl: 'https://kenniscentrum.example',
    repository: 'https://code.example/plot'
  })
  expect(
    diagnostics.filter(({ level, path }) => level === 'error' && NODEN.some((one) => one.path === path))
  ).toEqual([])
})

test('the sheet begins with what most people need, of how many, and with what there is for it', () => {
  expect(opHetBlad()).toEqual(['Wat mensen nodig hebben', BEDIENING, TRAINING, BEWIJS])
})

test.each([
  ['2025-03-30', []],
  ['2025-03-31', ['12 van 20: Training → Opnemen', '9 van 20: Opsporing of bewijs → nog niets']],
  ['2026-03-30', [BEDIENING, TRAINING, BEWIJS]],
  ['2026-03-31', [BEDIENING, '10 van 20: Opsporing of bewijs → nog niets', '8 van 20: Training → Opnemen']],
  ['2026-06-30', []]
])('answers count from their last day, for a year: on %s', (tot, regels) => {
  expect(opHetBlad(ALLES, tot).slice(1)).toEqual(regels)
})

test('what is invented, or was asked of nobody, is no need of anybody', () => {
  const fictief = ALLES.map((source) =>
    source.path.includes('/resultaat-')
      ? changed([source], source.path, 'titel:', 'fictief: true\ntitel:')
      : [source]
  ).flat()
  expect(opHetBlad(fictief)).toEqual(['Wat mensen nodig hebben'])
  expect(gaten(fictief)).toEqual([])
})

test('a need is a gap until training or a real product answers it, and again when the evidence lapses', () => {
  const bewijs = 'Opsporing of bewijs | Welke camera? 19 van 40 zeiden dit: nog niets.'
  expect(gaten()).toEqual([bewijs])
  expect(gaten(ALLES, '2026-01-09')).toEqual([bewijs])
  const bedienen = 'Bedienen zonder nadenken. | Bodycams vergelijken: 1 eis, Merk X.'
  expect(gaten(ALLES, '2026-01-10')).toEqual([bedienen, bewijs])
  // What people said a year ago is no need of today.
  expect(gaten(ALLES, '2026-06-30')).toEqual([bedienen])
})

test.each([
  ['does not meet it', PRODUCT, '"oordeel":"voldoet"', '"oordeel":"voldoet-niet"', '1 eis, Merk X'],
  ['is invented', PRODUCT, 'bronnen:', 'fictief: true\nbronnen:', '1 eis, nog geen product of module']
])('a product that %s answers nothing', (_, path, from, to, zin) => {
  expect(gaten(changed(ALLES, path, from, to))).toContain(
    `Bedienen zonder nadenken. | Bodycams vergelijken: ${zin}.`
  )
})

test('a module that was withdrawn answers nothing', () => {
  const module = 'docs/opleiding/opnemen/index.md'
  const weg = changed(ALLES, module, 'status: voorstel', 'status: ingetrokken')
  expect(opHetBlad(weg)).toContain('20 van 40: Training → nog niets')
})

test('of an answer that was too small nothing is told', () => {
  const zonder = changed(ALLES, RESULTAAT, '{"antwoorden":["bewijs"],"aantal":10},', '')
  expect(opHetBlad(zonder)).toEqual(['Wat mensen nodig hebben', BEDIENING, TRAINING])
})
