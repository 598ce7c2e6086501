import { expect, test } from 'vitest'
import { FACETTEN, waardeVan } from './woorden'

/** The words of a facet come from an address, where anybody types what every object has. */
test.each(['constructor', '__proto__', 'toString', '', '%'])('%j is a value like any other', (code) => {
  for (const [facet] of FACETTEN) expect(waardeVan(facet, code, undefined)).toEqual(expect.any(String))
  expect(waardeVan('soort', 'constructor', undefined)).toBe('Constructor')
})
