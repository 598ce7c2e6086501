import { expect, test } from 'vitest'
import { gewisseld } from './filters'

test('a value is chosen and let go', () => {
  const one = gewisseld<'soort' | 'zone'>({}, 'soort', 'les')
  expect(one).toEqual({ soort: ['les'] })
  expect(gewisseld(one, 'soort', 'begrip')).toEqual({ soort: ['les', 'begrip'] })
  expect(gewisseld(one, 'soort', 'les')).toEqual({})
  expect(gewisseld(one, 'zone', 'lrh')).toEqual({ soort: ['les'], zone: ['lrh'] })
})
