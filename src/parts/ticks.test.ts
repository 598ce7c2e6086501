import { describe, expect, test } from 'vitest'
import { changeTicks, readTicks, SHIFT } from './ticks'

const START = Date.parse('2026-11-23T07:00:00Z')
const PAGE = '/inzetkader/bodycam/1.0/toestel'
const one = changeTicks({}, PAGE, ['Laad het toestel.'], true, START)

test('the first tick starts the shift and later ones do not move it', () => {
  const two = changeTicks(one, PAGE, ['Kijk de tijd na.'], true, START + 1000)
  expect(two).toEqual({ [PAGE]: { sinds: START, items: ['Laad het toestel.', 'Kijk de tijd na.'] } })
})

test('a tick set twice is there once', () => {
  expect(changeTicks(one, PAGE, ['Laad het toestel.'], true, START + 1)).toEqual(one)
})

test('a page without ticks leaves nothing behind, and other pages stay', () => {
  const both = changeTicks(one, '/ander', ['Doe iets.'], true, START)
  expect(changeTicks(both, PAGE, ['Laad het toestel.'], false, START)).toEqual({
    '/ander': { sinds: START, items: ['Doe iets.'] }
  })
})

describe('what was kept', () => {
  test.each([
    ['in the shift', 0, one],
    ['in its last moment', SHIFT - 1, one],
    ['when it is over', SHIFT, {}],
    ['after the clock was set back', -1, {}]
  ])('%s', (_, after, expected) => {
    expect(readTicks(JSON.stringify(one), START + after)).toEqual(expected)
  })

  test.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '1',
    '{"/x":null}',
    '{"/x":{"sinds":"1","items":[]}}',
    '{"/x":{"sinds":1}}'
  ])('broken is nothing: %s', (kept) => {
    expect(readTicks(kept, START)).toEqual({})
  })
})
