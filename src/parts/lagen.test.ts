import { expect, test } from 'vitest'
import type { Node } from '../data'
import { lagenOf } from './lagen'

const KOP: Node = ['h3', { id: 'k' }, 'Voor je korps']
const VRAGEN: Node[] = [
  ['h4', { id: 'v' }, 'Wat je korps beslist'],
  ['p', {}, 'Wie kijkt?']
]
const REGEL: Node = ['p', {}, 'Zeg dat je opneemt.']
const WAAROM: Node = ['waarom', {}, ['p', {}, 'Zo weet iemand het.']]

test('what stands under the heading is for the korps, the rest for the street', () => {
  expect(lagenOf([REGEL, KOP, ...VRAGEN, WAAROM])).toEqual({
    terrein: [REGEL],
    korps: { kop: KOP, inhoud: VRAGEN },
    waarom: WAAROM
  })
})

test('an article without that heading has one layer, in the order in which it is written', () => {
  const later: Node = ['h3', { id: 'u' }, 'Uitzondering']
  expect(lagenOf([REGEL, WAAROM, later])).toEqual({
    terrein: [REGEL, WAAROM, later],
    korps: undefined,
    waarom: undefined
  })
})

test('a heading of the same level ends the layer', () => {
  const later: Node[] = [
    ['h3', { id: 'u' }, 'Uitzondering'],
    ['p', {}, 'Geen.']
  ]
  expect(lagenOf([REGEL, KOP, ...VRAGEN, ...later]).terrein).toEqual([REGEL, ...later])
})
