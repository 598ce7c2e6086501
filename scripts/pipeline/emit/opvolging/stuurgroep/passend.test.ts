import { expect, test } from 'vitest'
import { passend } from './passend.ts'
import type { Sectie } from './sectie.ts'

function sectie(aantal: number): Sectie {
  const regels = Array.from({ length: aantal }, (_, index) => ({ tekst: `Regel ${index}` }))
  return { kop: 'Kop', leeg: 'Geen.', address: '/opvolging', regels }
}

/** Of each section: lines shown, and others. */
const kort = (aantallen: readonly number[], ruimte: number): [number, number][] =>
  passend(aantallen.map(sectie), ruimte).map(({ regels, andere }) => [regels.length, andere])

test.each<[string, number[], number, [number, number][]]>([
  [
    'all of it where it fits, an empty list takes a line',
    [2, 0, 3],
    6,
    [
      [2, 0],
      [0, 0],
      [3, 0]
    ]
  ],
  [
    'the longest is cut, and says so in a line of its own',
    [2, 5],
    6,
    [
      [2, 0],
      [3, 2]
    ]
  ],
  [
    'of equals the lowest is cut',
    [4, 4],
    7,
    [
      [4, 0],
      [2, 2]
    ]
  ],
  [
    'many long lists share the room alike',
    [90, 90, 90],
    12,
    [
      [3, 87],
      [3, 87],
      [3, 87]
    ]
  ],
  [
    'without room each still says how many there are',
    [9, 9],
    0,
    [
      [0, 9],
      [0, 9]
    ]
  ]
])('%s', (_, aantallen, ruimte, shown) => {
  expect(kort(aantallen, ruimte)).toEqual(shown)
})
