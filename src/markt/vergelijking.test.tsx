/** A comparison as a reader sees it on a day. Every product here is invented, and stands in this test only. */

import { expect, test } from 'vitest'
import type { Bewijs, PageOf } from '../data'
import { uitkomstVoor } from '../pipeline'
import { regelsVan } from './bewaar'
import { besluit, gewogenInWoorden, inWoorden } from './uitkomst'
import { searchOf, wegingIn } from './weging'

const HERKOMST = { op: '2026-01-05', bron: 'Verslag', zekerheid: 'afgeleid' } as const
const EISEN = ['a', 'b'].map((id) => ({
  id,
  criterium: id === 'a' ? 'bediening' : 'software',
  behoeften: ['bedienen'],
  eis: `Eis ${id}`,
  toets: 'Probeer het.',
  ...HERKOMST
}))

function bewijs(eis: string, oordeel: Bewijs['oordeel']): Bewijs {
  return {
    eis,
    oordeel,
    hoe: 'leverancier-zegt',
    bevinding: 'Zo.',
    gemeld_door: 'Redactie',
    op: '2026-01-05',
    bron: 'Folder'
  }
}

const product = (titel: string, bewijzen: Bewijs[]) => ({
  titel,
  address: `/markt/bodycam/${titel}`,
  isFictief: true,
  bewijzen,
  prijzen: []
})

const PRODUCTEN = [
  product('A', [bewijs('a', 'voldoet'), bewijs('b', 'deels')]),
  product('B', [bewijs('a', 'voldoet-niet')])
]

const PAGE = {
  data: {
    criteria: ['bediening', 'software'].map((id) => ({
      id,
      naam: `Criterium ${id}`,
      categorie: 'vermogen',
      ...HERKOMST
    })),
    eisen: EISEN
  },
  markt: { dag: '2026-02-01', producten: PRODUCTEN, csv: '', artikels: {} }
} as unknown as PageOf<'markt'>

const gemeten = (search: string, dag = '2026-02-01') =>
  PRODUCTEN.map((each) => ({
    product: each,
    uitkomst: uitkomstVoor(EISEN, each.bewijzen, wegingIn(search), dag)
  }))

test('points are told as what is sure and what is open', () => {
  expect(gemeten('').map(({ uitkomst }) => inWoorden(uitkomst))).toEqual([
    '3 van de 4 punten. Alles is bekend.',
    'Zeker 0, hoogstens 2 van de 4 punten. Onbekend: 1 van de 2 eisen.'
  ])
  expect(besluit(gemeten(''))).toBe('A is met deze gewichten zeker beter dan B.')
  expect(besluit(gemeten('?gewicht=software-3'))).toBe(
    'Geen enkel product is zeker beter dan een ander: wat onbekend is, kan het verschil nog maken.'
  )
  expect(inWoorden(gemeten('?gewicht=software-0', '2027-01-05')[0]?.uitkomst ?? never())).toBe(
    'Zeker 0, hoogstens 2 van de 2 punten. Onbekend: 1 van de 1 eis.'
  )
})

test('what weighed is told beside the outcome', () => {
  const told = (search: string): string => gewogenInWoorden(PAGE.data.criteria, wegingIn(search))
  expect(told('')).toBe('Elk criterium weegt even zwaar.')
  expect(told('?gewicht=software-0&gewicht=bediening-3&leverancier=nee')).toBe(
    'Criterium bediening: heel belangrijk (3 keer). Criterium software: telt niet mee. Wat enkel de leverancier zegt, telt niet mee.'
  )
})

test('what weighs stands in the address, once, and nothing else gets in', () => {
  const search = '?gewicht=a-b-3&gewicht=software-0&leverancier=nee'
  expect(searchOf(wegingIn(search))).toBe(search)
  expect(
    searchOf(wegingIn('?gewicht=software-1&gewicht=x-9&gewicht=%3Cb%3E-2&gewicht=3&leverancier=ja'))
  ).toBe('')
})

test('the table to keep says what weighed and what counted', () => {
  expect(regelsVan({ page: PAGE, weging: wegingIn('?gewicht=bediening-2'), dag: '2026-02-01' })).toEqual([
    [
      'product',
      'fictief',
      'criterium',
      'gewicht',
      'eis',
      'telt_als',
      'hoe',
      'op',
      'bron',
      'zeker',
      'hoogstens',
      'van',
      'dag'
    ],
    [
      'A',
      'ja',
      'Criterium bediening',
      2,
      'Eis a',
      'voldoet',
      'leverancier zegt',
      '2026-01-05',
      'Folder',
      4,
      4,
      4,
      '2026-02-01'
    ],
    [
      'A',
      'ja',
      'Criterium software',
      1,
      'Eis b',
      'deels',
      'leverancier zegt',
      '2026-01-05',
      'Folder',
      1,
      1,
      2,
      '2026-02-01'
    ],
    [
      'B',
      'ja',
      'Criterium bediening',
      2,
      'Eis a',
      'voldoet-niet',
      'leverancier zegt',
      '2026-01-05',
      'Folder',
      0,
      0,
      4,
      '2026-02-01'
    ],
    ['B', 'ja', 'Criterium software', 1, 'Eis b', 'onbekend', '', '', '', 0, 2, 2, '2026-02-01']
  ])
})

function never(): never {
  throw new Error('No product was measured')
}
