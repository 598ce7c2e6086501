import { expect, test } from 'vitest'
import { aantalGaten, type Gat, gatenOp, type Gatengroep, ingekort, inWoorden } from './gaten.ts'

function groep(naam: string, ...gaten: Partial<Gat>[]): Gatengroep {
  const words = { kop: 'Lessen zonder beslissing', een: 'les', meer: 'lessen', wie: 'Wie', doe: 'Doe.' }
  return { naam, ...words, gaten: gaten.map((gat) => ({ titel: naam, address: '/x', ...gat })) }
}

test.each([
  ['2026-03-04', 1],
  ['2026-03-05', 2],
  ['2026-04-30', 2],
  ['2026-05-01', 1]
])('a gap is one from its first day until its last: on %s there are %i', (dag, aantal) => {
  const groepen = [groep('a', {}, { vanaf: '2026-03-05', tot: '2026-05-01' }), groep('leeg')]
  const found = gatenOp(groepen, dag)
  expect(aantalGaten(found)).toBe(aantal)
  expect(found.map(({ naam }) => naam)).toEqual(['a', 'leeg'])
})

test('one gap and more of them, in words', () => {
  expect([groep('a'), groep('a', {}), groep('a', {}, {})].map(inWoorden)).toEqual([
    '0 lessen',
    '1 les',
    '2 lessen'
  ])
})

test('a long list keeps its first, and its count; one that is counted by day stays whole', () => {
  const lang = groep('a', {}, {}, {})
  const kort = ingekort(lang, 2)
  expect([kort.gaten.length, kort.rest, inWoorden(kort), aantalGaten([kort])]).toEqual([2, 1, '3 lessen', 3])
  expect(ingekort(lang, 3)).toBe(lang)
  const byDay = groep('b', {}, {}, { vanaf: '2026-03-05' })
  expect(ingekort(byDay, 2)).toBe(byDay)
})
