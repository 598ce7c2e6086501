/** Texts that tell of the same are more alike than texts that tell of something else, whatever words they choose. */

import { expect, test } from 'vitest'
import { likenessTo } from './alike.ts'

const LAWAAI = 'De waarschuwing ging verloren in het lawaai. De bestuurder hoorde de zin van de drager niet.'
const OTHERS = [
  'Door het lawaai van vrachtwagens hoorde een bestuurder de waarschuwingszin van de dragers niet.',
  'De batterij van de drone was leeg na een lange vlucht in de kou.',
  'Een student zette de opname uit toen iemand vroeg om te stoppen.'
]

test('the same in other words is the most alike, and what shares nothing is not alike at all', () => {
  const [same = 0, drone = 1, student = 1] = likenessTo(LAWAAI, OTHERS)
  expect(same).toBeGreaterThan(0.3)
  expect(drone).toBeLessThan(0.05)
  expect(student).toBeLessThan(0.05)
})

test('a text is as alike as can be to itself, and to nothing when there is nothing', () => {
  expect(likenessTo(LAWAAI, [LAWAAI, ''])[0]).toBeCloseTo(1)
  expect(likenessTo(LAWAAI, [LAWAAI, ''])[1]).toBe(0)
  expect(likenessTo('de het een', ['de het een'])).toEqual([0])
  expect(likenessTo(LAWAAI, [])).toEqual([])
})

test('a part of a compound is a word that two texts share', () => {
  const [beelden = 0, niets = 1] = likenessTo('De dronebeelden bleven te lang staan.', [
    'Wie bekeek de beelden van de drone?',
    'De agent sprak met de buurman.'
  ])
  expect(beelden).toBeGreaterThan(0.2)
  expect(niets).toBe(0)
})
