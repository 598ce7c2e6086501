import { expect, test } from 'vitest'
import { ALLES, searchOf, standIn } from './adres'
import { paginanummers } from './paginanummers'

test('what is chosen is read as it is written, in one order', () => {
  const stand = { filters: { zone: ['a', 'b'], werkt: ['werkte-niet'] }, pagina: 3 }
  expect(searchOf(stand)).toBe('?zone=a&zone=b&werkt=werkte-niet&pagina=3')
  expect(standIn(searchOf(stand))).toEqual(stand)
  expect(searchOf(standIn('?werkt=werkte-niet&pagina=3&zone=a&zone=b'))).toBe(searchOf(stand))
  expect(searchOf(ALLES)).toBe('')
})

test.each(['?pagina=0', '?pagina=-1', '?pagina=1e9', '?pagina=123456', '?pagina=', '?kleur=rood', '?zone='])(
  '%s was typed by anybody, and is all reports',
  (search) => {
    expect(standIn(search)).toEqual(ALLES)
  }
)

test.each([
  [1, 1, [1]],
  [1, 2, [1, 2]],
  [1, 16, [1, 2, undefined, 16]],
  [3, 16, [1, 2, 3, 4, undefined, 16]],
  [4, 16, [1, 2, 3, 4, 5, undefined, 16]],
  [8, 16, [1, undefined, 7, 8, 9, undefined, 16]],
  [16, 16, [1, undefined, 15, 16]]
])('on page %i of %i: %j', (pagina, paginas, nummers) => {
  expect(paginanummers(pagina, paginas)).toEqual(nummers)
})
