import { expect, test } from 'vitest'
import { standOn } from './stand'

const JAAR = { van: '2026-01-01', tot: '2027-01-01' }

test.each([
  ['2025-12-31', 'komt'],
  ['2026-01-01', 'geldt'],
  ['2026-12-31', 'geldt'],
  ['2027-01-01', 'verlopen']
])('on %s: %s', (day, stand) => {
  expect(standOn(JAAR, day)).toBe(stand)
})
