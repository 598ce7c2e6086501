import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayInBrussels } from './brussels'

const INTL = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit'
})

test.each([
  ['2026-01-31T22:59:59Z', '2026-01-31'],
  ['2026-01-31T23:00:00Z', '2026-02-01'],
  ['2026-07-31T21:59:59Z', '2026-07-31'],
  ['2026-07-31T22:00:00Z', '2026-08-01'],
  // The nights in which the clock changes: the day before it by winter time, the day itself by summer time.
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2026-03-29T22:00:00Z', '2026-03-30'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2026-10-25T23:00:00Z', '2026-10-26']
])('at %s it is %s', (instant, day) => {
  expect(dayInBrussels(new Date(instant))).toBe(day)
})

test('is what Intl says, at any moment from the directive on', () => {
  const moments = fc.date({
    min: new Date('2002-01-01T00:00:00Z'),
    max: new Date('2075-01-01T00:00:00Z'),
    noInvalidDate: true
  })
  fc.assert(
    fc.property(moments, (moment) => {
      expect(dayInBrussels(moment)).toBe(INTL.format(moment))
    }),
    { seed: 20261123, numRuns: 5000 }
  )
})
