import { describe, expect, test } from 'vitest'
import { rijenVan, toonRijen, wrapped } from './naast-elkaar.ts'

const OUD = [
  'Titel: Wanneer?',
  'Je neemt op tijdens een briefing of een pauze.',
  'Dit gaat weg.',
  'Dit blijft.'
]
const NIEUW = [
  'Titel: Wanneer?',
  'Je neemt niet op tijdens een briefing of pauze.',
  'Heel andere woorden staan hier.',
  'Dit blijft.',
  'Er komt bij.'
]

test('blocks stand beside those that they became, and only what differs is marked', () => {
  expect(rijenVan(OUD, NIEUW)).toEqual([
    { oud: 'Titel: Wanneer?', nieuw: 'Titel: Wanneer?' },
    {
      oud: 'Je neemt op tijdens een briefing of «een» pauze.',
      nieuw: 'Je neemt «niet» op tijdens een briefing of pauze.'
    },
    { oud: '«Dit gaat weg.»', nieuw: '«Heel andere woorden staan hier.»' },
    { oud: 'Dit blijft.', nieuw: 'Dit blijft.' },
    { nieuw: '«Er komt bij.»' }
  ])
})

test('two that were struck and two that came are two pairs, and one of either stands alone', () => {
  expect(rijenVan(['a b c', 'd e f', 'g'], ['1 2 3', '4 5 6', 'g'])).toEqual([
    { oud: '«a b c»', nieuw: '«1 2 3»' },
    { oud: '«d e f»', nieuw: '«4 5 6»' },
    { oud: 'g', nieuw: 'g' }
  ])
  expect(rijenVan(['a', 'b'], ['b'])).toEqual([{ oud: '«a»' }, { oud: 'b', nieuw: 'b' }])
})

describe('in a terminal', () => {
  const rows = rijenVan(OUD.slice(1, 2), NIEUW.slice(1, 2))
  const koppen = { oud: 'Toen', nieuw: 'Nu' }

  test('that is wide: in two columns', () => {
    expect(`\n${toonRijen(rows, koppen, 100).join('\n')}\n`).toBe(`
Toen                                             │ Nu
─────────────────────────────────────────────────┼─────────────────────────────────────────────────
Je neemt op tijdens een briefing of «een» pauze. │ Je neemt «niet» op tijdens een briefing of
                                                 │ pauze.
`)
  })

  test('that is narrow: below each other', () => {
    expect(`\n${toonRijen(rows, koppen, 40).join('\n')}\n`).toBe(`
Toen
  Je neemt op tijdens een briefing of
  «een» pauze.
Nu
  Je neemt «niet» op tijdens een
  briefing of pauze.
`)
  })
})

test('a word that is too long for a line is cut, and none is lost', () => {
  expect(wrapped('een langwoord zo', 5)).toEqual(['een', 'langw', 'oord', 'zo'])
  expect(wrapped('', 5)).toEqual([''])
})
