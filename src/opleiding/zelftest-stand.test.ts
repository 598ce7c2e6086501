import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VraagOpPagina } from '../data'
import { begin, geschud, isGoed, juisten, met, opnieuw, verder, verplaatst } from './zelftest-stand'

const vraag = (soort: VraagOpPagina['soort'], ...juist: boolean[]): VraagOpPagina => ({
  id: 'v-een',
  titel: 'Vraag?',
  casus: [],
  keuzes: juist.map((isJuist) => ({ nodes: [], isJuist, waarom: [] })),
  uitleg: [],
  modelantwoord: [],
  soort,
  niveau: 'kennen',
  artikel: { nummer: 'BC 5.1', titel: 'Waarschuwing', address: '/x' }
})

test('all that is right and nothing that is wrong has to be chosen', () => {
  const meer = vraag('meer-antwoorden', true, false, true)
  expect([[0, 2], [2, 0], [0], [0, 1, 2], []].map((antwoord) => isGoed(meer, antwoord))).toEqual([
    true,
    true,
    false,
    false,
    false
  ])
})

test('an order is right from first to last', () => {
  const orde = vraag('volgorde', true, true, true)
  expect([isGoed(orde, [0, 1, 2]), isGoed(orde, [0, 2, 1])]).toEqual([true, false])
})

test('a round of what was wrong, until nothing is', () => {
  const first = [true, false, false].reduce(
    (stand, isJuist) => verder(met(stand, { antwoord: [0], isJuist })),
    begin(3)
  )
  expect([juisten(first), first.ronde.length, first.nu]).toEqual([1, 3, 3])
  const second = opnieuw(first)
  expect([second.ronde, second.nu, juisten(second)]).toEqual([[1, 2], 0, 0])
  const third = opnieuw(verder(met(second, { antwoord: [1], isJuist: true })))
  expect(third.ronde).toEqual([2])
  expect(opnieuw(met(third, { antwoord: [1], isJuist: true })).ronde).toEqual([])
})

test('steps are never shown in the right order, and moving them loses none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.array(fc.tuple(fc.nat(9), fc.nat(9))), (aantal, moves) => {
      const shown = geschud(aantal)
      expect(isGoed(vraag('volgorde', ...shown.map(() => true)), shown)).toBe(false)
      const moved = moves.reduce<readonly number[]>((orde, [van, naar]) => verplaatst(orde, van, naar), shown)
      expect([...moved].sort()).toEqual(Array.from({ length: aantal }, (_, index) => index))
    }),
    { seed: 18, numRuns: 200 }
  )
})
