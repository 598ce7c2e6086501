import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { addDays, addMonths, dayInBrussels, daysBetween, earliest, isDay, latest } from './calendar.ts'

const RUNS = { seed: 20261123, numRuns: 3000 }

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Written out by hand, as the Gregorian calendar says it. */
function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0)
}

function iso(year: number, month: number, date: number): string {
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-'
  )
}

/** Often the last days of a month, and years that are leap years, or nearly. */
const years = fc.oneof(
  fc.constantFrom(4, 99, 100, 400, 1900, 2000, 2024, 2100),
  fc.integer({ min: 1, max: 9990 })
)
const days = fc
  .record({
    year: years,
    month: fc.integer({ min: 1, max: 12 }),
    back: fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(30))
  })
  .map(({ year, month, back }) => iso(year, month, Math.max(1, lengthOf(year, month) - back)))

const partsOf = (day: string): [number, number, number] =>
  day.split('-').map(Number) as [number, number, number]

describe('the next day', () => {
  test('is that of the calendar on the wall', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = partsOf(day)
        const isLast = date === lengthOf(year, month)
        const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1]
        expect(addDays(day, 1)).toBe(isLast ? iso(nextYear, nextMonth, 1) : iso(year, month, date + 1))
      }),
      RUNS
    )
  })

  test('and the days between count back', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, count) => {
        fc.pre(addDays(day, count) > '0000-01-01' && addDays(day, count) < '9999-12-31')
        expect(daysBetween(day, addDays(day, count))).toBe(count)
        expect(day < addDays(day, count)).toBe(count > 0)
      }),
      RUNS
    )
  })

  test.each([
    ['2022-01-10', '2022-05-04', 114],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-12-31', '2027-03-01', 60],
    ['2026-01-01', '2026-01-01', 0],
    ['2026-01-02', '2026-01-01', -1]
  ])('from %s to %s', (from, to, count) => {
    expect(daysBetween(from, to)).toBe(count)
    expect(addDays(from, count)).toBe(to)
  })
})

describe('months', () => {
  test('the same date so many months on, or the last of a shorter month', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -120, max: 120 }), (day, count) => {
        const [year, month, date] = partsOf(day)
        const all = year * 12 + month - 1 + count
        fc.pre(all >= 12)
        const [wantedYear, wantedMonth] = [Math.floor(all / 12), (all % 12) + 1]
        expect(addMonths(day, count)).toBe(
          iso(wantedYear, wantedMonth, Math.min(date, lengthOf(wantedYear, wantedMonth)))
        )
      }),
      RUNS
    )
  })

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-05', 12, '2027-03-05'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-05-15', 60, '2031-05-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28']
  ])('%s + %d = %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  test('the calendar ends, and no sum leaves it', () => {
    expect([addMonths('9999-12-31', 1), addDays('9999-12-31', 1), addDays('0000-01-01', -1)]).toEqual([
      '9999-12-31',
      '9999-12-31',
      '0000-01-01'
    ])
  })
})

describe('a day', () => {
  test('is what the fields of a page take for one', () => {
    const field = z.iso.date()
    const texts = fc.oneof(
      days,
      fc.tuple(years, fc.nat(14), fc.nat(33)).map(([year, month, date]) => iso(year, month, date)),
      fc.string()
    )
    fc.assert(
      fc.property(texts, (text) => {
        expect(isDay(text)).toBe(field.safeParse(text).success)
      }),
      RUNS
    )
  })

  test('is earlier or later than another', () => {
    expect([earliest([]), latest([])]).toEqual([undefined, undefined])
    fc.assert(
      fc.property(fc.array(days, { minLength: 1 }), (all) => {
        expect([earliest(all), latest(all)]).toEqual([all.toSorted()[0], all.toSorted().at(-1)])
      }),
      RUNS
    )
  })
})

describe('the day in Brussels', () => {
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
      RUNS
    )
  })
})
