import { describe, expect, test } from 'vitest'
import type { NazichtRij } from '../data'
import { lijstenOn, byEigenaar } from './nazicht-lijsten'

function row(extra: Partial<NazichtRij>): NazichtRij {
  const base = { address: '/x', titel: 'X', technologie: 'Bodycam', versie: '2.0', eigenaar: 'Werkgroep' }
  return { ...base, open: [], aanTePassen: [], ...extra }
}

function listOf(extra: Partial<NazichtRij>, today: string): string | undefined {
  return Object.entries(lijstenOn([row(extra)], today)).find(([, rows]) => rows.length > 0)?.[0]
}

describe('a chapter to be reviewed on 2026-03-01', () => {
  const reviewed = { nagelezen: '2025-03-01', volgend: '2026-03-01' }

  test.each([
    ['2025-12-30', 'inOrde'],
    ['2025-12-31', 'binnenkort'],
    ['2026-03-01', 'binnenkort'],
    ['2026-03-02', 'overTijd']
  ])('on %s: %s', (today, list) => {
    expect(listOf(reviewed, today)).toBe(list)
  })

  test('is in no list from the day on which its version ends', () => {
    expect(listOf({ ...reviewed, tot: '2026-04-01' }, '2026-03-31')).toBe('overTijd')
    expect(listOf({ ...reviewed, tot: '2026-04-01' }, '2026-04-01')).toBeUndefined()
  })
})

test('without a term a review stays good; without a review of all articles it is unfinished', () => {
  expect(listOf({ nagelezen: '2020-01-01' }, '2026-01-01')).toBe('inOrde')
  expect(listOf({ open: [{ nummer: 'BC 5.1', href: '/x#bc-5-1' }] }, '2026-01-01')).toBe('onvolledig')
})

test('owners by name, rows in the order given', () => {
  const rows = [
    row({ eigenaar: 'Werkgroep', titel: 'A' }),
    row({ eigenaar: 'onbekend', titel: 'B' }),
    row({ eigenaar: 'Werkgroep', titel: 'C' })
  ]
  expect(byEigenaar(rows).map(([owner, own]) => [owner, ...own.map(({ titel }) => titel)])).toEqual([
    ['onbekend', 'B'],
    ['Werkgroep', 'A', 'C']
  ])
})
