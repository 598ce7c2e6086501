import { expect, test } from 'vitest'
import {
  bewijsOp,
  bewijsVervaltOp,
  isVerlopen,
  uitkomstVoor,
  type Weging,
  zekerBeter
} from './vergelijking.ts'

type Bewijs = Parameters<typeof uitkomstVoor>[1][number]

const GELIJK: Weging = { gewichten: {}, zonderLeverancier: false }
const EISEN = [
  { id: 'a', criterium: 'bediening' },
  { id: 'b', criterium: 'bediening' },
  { id: 'c', criterium: 'software' }
]

function bewijs(eis: string, oordeel: Bewijs['oordeel'], extra: Partial<Bewijs> = {}): Bewijs {
  return { eis, oordeel, hoe: 'wij-testten', op: '2026-01-31', ...extra }
}

test('evidence counts until the day a year later, to the day, and never longer', () => {
  expect(bewijsVervaltOp({ op: '2026-01-31' })).toBe('2027-01-31')
  expect(bewijsVervaltOp({ op: '2024-02-29' })).toBe('2025-02-28')
  expect(bewijsVervaltOp({ op: '2026-01-31', houdbaar_tot: '2026-06-01' })).toBe('2026-06-01')
  expect(bewijsVervaltOp({ op: '2026-01-31', houdbaar_tot: '2030-01-01' })).toBe('2027-01-31')
  expect(isVerlopen({ op: '2026-01-31' }, '2027-01-30')).toBe(false)
  expect(isVerlopen({ op: '2026-01-31' }, '2027-01-31')).toBe(true)
})

test('what still counts goes before what is old, a stronger kind before a weaker, the newest before an older', () => {
  const sold = bewijs('a', 'voldoet', { hoe: 'leverancier-zegt', op: '2026-09-01' })
  const used = bewijs('a', 'deels', { hoe: 'zone-gebruikt', op: '2026-05-01' })
  const tested = bewijs('a', 'voldoet-niet', { op: '2026-01-31' })
  const retested = bewijs('a', 'deels', { op: '2026-02-28' })
  const all = [sold, used, tested, retested]
  expect(bewijsOp(all, 'a', '2026-10-01')?.bewijs).toBe(retested)
  expect(bewijsOp([sold, used, tested], 'a', '2026-10-01')?.bewijs).toBe(tested)
  // The test is too old by then; what a colleague uses is not.
  expect(bewijsOp([sold, used, tested], 'a', '2027-02-01')?.bewijs).toBe(used)
  expect(bewijsOp([tested], 'a', '2027-02-01')).toEqual({ bewijs: tested, isVerlopen: true })
  expect(bewijsOp([sold], 'a', '2026-10-01', true)).toBeUndefined()
  // Of tomorrow nothing is known today.
  expect(bewijsOp(all, 'a', '2026-01-30')).toBeUndefined()
  expect(bewijsOp(all, 'b', '2026-10-01')).toBeUndefined()
})

test('each requirement counts with the weight of its criterion, and what is unknown stays open', () => {
  const known = [bewijs('a', 'voldoet'), bewijs('b', 'deels')]
  const op = (weging: Weging, dag = '2026-10-01') => uitkomstVoor(EISEN, known, weging, dag)
  expect(op(GELIJK)).toEqual({ zeker: 3, hoogstens: 5, totaal: 6, onbekend: 1, eisen: 3 })
  expect(op({ ...GELIJK, gewichten: { bediening: 3 } })).toEqual({
    zeker: 9,
    hoogstens: 11,
    totaal: 14,
    onbekend: 1,
    eisen: 3
  })
  expect(op({ ...GELIJK, gewichten: { bediening: 0 } })).toEqual({
    zeker: 0,
    hoogstens: 2,
    totaal: 2,
    onbekend: 1,
    eisen: 1
  })
  expect(op(GELIJK, '2027-01-31')).toEqual({ zeker: 0, hoogstens: 6, totaal: 6, onbekend: 3, eisen: 3 })
})

test('that something fails is known; that it is unknown is not the same', () => {
  expect(uitkomstVoor(EISEN.slice(0, 1), [bewijs('a', 'voldoet-niet')], GELIJK, '2026-10-01')).toEqual({
    zeker: 0,
    hoogstens: 0,
    totaal: 2,
    onbekend: 0,
    eisen: 1
  })
})

test('one is better than another only where nothing unknown can turn it round', () => {
  const met = (naam: string, zeker: number, hoogstens: number) => ({
    naam,
    uitkomst: { zeker, hoogstens, totaal: 10, onbekend: 0, eisen: 5 }
  })
  expect(zekerBeter([met('a', 6, 8), met('b', 2, 5), met('c', 1, 6)])).toEqual([{ beter: 'a', dan: 'b' }])
  expect(zekerBeter([met('a', 6, 6), met('b', 6, 6)])).toEqual([])
})
