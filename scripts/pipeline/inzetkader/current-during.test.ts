import { array, assert, constantFrom, option, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { currentDuring, type Period } from './current-during.ts'
import { currentOn, type Version } from './versions.ts'

const DAYS = ['2020-01-01', '2020-05-01', '2021-01-01', '2021-01-02', '2022-07-01', '2030-12-31']

const isIn = ({ van = '', tot = '9' }: Period, day: string): boolean => van <= day && day < tot

const version = record({
  status: constantFrom('concept', 'in-beoordeling', 'vastgesteld', 'ingetrokken', 'vervangen'),
  van: option(constantFrom(...DAYS), { nil: undefined }),
  tot: option(constantFrom(...DAYS), { nil: undefined })
})

test('a day is in a period of the version that counts on it, and of no other', () => {
  assert(
    property(array(version, { maxLength: 5 }), (drawn) => {
      const versions = drawn.map(({ status, van, tot }, index): Version => {
        const days = { ...(van && { van }), ...(tot && { tot }) }
        return { status, ...days, versie: `${index}.0`, address: `/${index}` }
      })
      for (const day of ['1999-12-31', ...DAYS, '2031-01-01']) {
        const counting = versions.filter(({ versie }) =>
          currentDuring(versions, versie).some((period) => isIn(period, day))
        )
        const current = currentOn(versions, day)
        expect(counting).toEqual(current ? [current] : [])
      }
    }),
    { seed: 20261127, numRuns: 300 }
  )
})

test('a draft counts before the first adoption and after a withdrawal', () => {
  const versions: Version[] = [
    { versie: '1.0', status: 'ingetrokken', address: '/1', van: '2027-01-01', tot: '2027-06-01' },
    { versie: '1.1', status: 'concept', address: '/2' }
  ]
  expect(currentDuring(versions, '1.1')).toEqual([{ tot: '2027-01-01' }, { van: '2027-06-01' }])
  expect(currentDuring(versions, '1.0')).toEqual([{ van: '2027-01-01', tot: '2027-06-01' }])
  expect(currentDuring(versions, '0.9')).toEqual([])
})
