import { describe, expect, test } from 'vitest'
import { bestandVan, uitBestand } from '../reader/meeneem'
import { isGewijzigd, LEEG, metGelezen, standVan, type Voortgang, VOORTGANG } from './voortgang'

const EEN = '/opleiding/basis/een'
const TWEE = '/opleiding/basis/twee'
const TOETS = '/opleiding/basis/vragen'
const hier: Voortgang = {
  gelezen: { [EEN]: '2026-11-20' },
  toetsen: { [TOETS]: { op: '2026-11-20', juist: 7, van: 10 } }
}

test('a lesson is read on a day, and can be taken back', () => {
  const read = metGelezen(LEEG, EEN, '2026-11-28')
  expect(read.gelezen).toEqual({ [EEN]: '2026-11-28' })
  expect(metGelezen(read, EEN, undefined)).toEqual(LEEG)
})

test('what was taken along and what is here become one, and nothing of either is lost', () => {
  const elders: Voortgang = {
    gelezen: { [EEN]: '2026-11-28', [TWEE]: '2026-11-01' },
    toetsen: { [TOETS]: { op: '2026-11-19', juist: 10, van: 10 } }
  }
  const both = {
    gelezen: { [EEN]: '2026-11-28', [TWEE]: '2026-11-01' },
    toetsen: { [TOETS]: { op: '2026-11-20', juist: 7, van: 10 } }
  }
  expect(VOORTGANG.samen(hier, elders)).toEqual(both)
  expect(VOORTGANG.samen(elders, hier)).toEqual(both)
  expect(VOORTGANG.samen(hier, LEEG)).toEqual(hier)
})

test('of two results of one day the better stays, whichever test was longer', () => {
  const met = (juist: number, van: number): Voortgang => ({
    gelezen: {},
    toetsen: { [TOETS]: { op: '2026-11-20', juist, van } }
  })
  expect(VOORTGANG.samen(met(4, 5), met(7, 10))).toEqual(met(4, 5))
  expect(VOORTGANG.samen(met(7, 10), met(4, 5))).toEqual(met(4, 5))
})

test('goes through a file as it was', () => {
  expect(uitBestand(VOORTGANG, bestandVan(VOORTGANG, hier, '2026-11-28').tekst)).toEqual({ data: hier })
})

describe('a file that somebody changed is refused whole', () => {
  test.each([
    ['no lessons', { toetsen: {} }],
    ['a list', { gelezen: [], toetsen: {} }],
    ['another page', { gelezen: { '/recht/wpa': '2026-11-20' }, toetsen: {} }],
    ['an address elsewhere', { gelezen: { 'https://x.example/opleiding/a/b': '2026-11-20' }, toetsen: {} }],
    ['no day', { gelezen: { [EEN]: '2026-13-40' }, toetsen: {} }],
    ['no result', { gelezen: {}, toetsen: { [TOETS]: 7 } }],
    [
      'more right than asked',
      { gelezen: {}, toetsen: { [TOETS]: { op: '2026-11-20', juist: 11, van: 10 } } }
    ],
    ['nothing asked', { gelezen: {}, toetsen: { [TOETS]: { op: '2026-11-20', juist: 0, van: 0 } } }]
  ])('%s', (_, value) => {
    expect(VOORTGANG.lees(value)).toBeUndefined()
  })
})

test('is told in words', () => {
  expect(VOORTGANG.inWoorden(hier)).toBe('1 gelezen les en 1 resultaat van een toets')
  expect(VOORTGANG.inWoorden({ gelezen: { ...hier.gelezen, [TWEE]: '2026-11-20' }, toetsen: {} })).toBe(
    '2 gelezen lessen en 0 resultaten van een toets'
  )
})

test('a lesson with other words since it was read says so, and the first unread one is next', () => {
  expect([isGewijzigd('2026-11-20', '2026-11-21'), isGewijzigd('2026-11-20', '2026-11-20')]).toEqual([
    true,
    false
  ])
  const lessen = [
    { address: EEN, bijgewerkt: '2026-11-21' },
    { address: TWEE, bijgewerkt: '2026-11-21' }
  ]
  expect(standVan(hier, lessen)).toEqual({ aantal: 2, gelezen: 1, gewijzigd: 1, volgende: TWEE })
})
