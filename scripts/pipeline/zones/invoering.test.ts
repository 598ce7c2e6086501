/** How long what is known of a zone counts, to the day and by the clock in Brussels. */

import { describe, expect, test } from 'vitest'
import { dayInBrussels } from '../core/calendar.ts'
import { invoeringOp, isOudeVraag, vervaltOp } from './invoering.ts'

type Feit = { op: string; stand: string; keuze?: string }

const feit = (op: string, stand: string, keuze?: string): Feit => ({ op, stand, ...(keuze && { keuze }) })

/** What is shown on a day: "in-gebruik", or in brackets what it was. */
function shown(feiten: readonly Feit[], dag: string): string {
  const { stand } = invoeringOp(feiten, dag)
  if (stand === undefined) return 'onbekend'
  return stand.isVerlopen ? `onbekend (${stand.feit.stand})` : stand.feit.stand
}

describe('a fact counts for twelve months', () => {
  test.each([
    ['2021-01-22', 'onbekend'],
    ['2021-01-23', 'in-gebruik'],
    ['2022-01-22', 'in-gebruik'],
    ['2022-01-23', 'onbekend (in-gebruik)'],
    ['2026-11-28', 'onbekend (in-gebruik)']
  ])('of 23 January 2021, read on %s: %s', (dag, words) => {
    expect(shown([feit('2021-01-23', 'in-gebruik')], dag)).toBe(words)
  })

  test.each([
    // Winter: an hour ahead of UTC. Summer: two.
    ['2021-01-23', '2022-01-22T22:59:59Z', 'in-gebruik'],
    ['2021-01-23', '2022-01-22T23:00:00Z', 'onbekend (in-gebruik)'],
    ['2021-07-01', '2022-06-30T21:59:59Z', 'in-gebruik'],
    ['2021-07-01', '2022-06-30T22:00:00Z', 'onbekend (in-gebruik)']
  ])('of %s, at %s, whatever clock the reader carries: %s', (op, moment, words) => {
    expect(shown([feit(op, 'in-gebruik')], dayInBrussels(new Date(moment)))).toBe(words)
  })

  test('of a leap day until the last day of that month', () => {
    expect(vervaltOp('2024-02-29')).toBe('2025-02-28')
  })
})

test('the last source that says where a zone stands is the one that counts, in whatever order they are written', () => {
  const feiten = [
    feit('2022-02-11', 'in-gebruik'),
    feit('2021-01-23', 'overweegt'),
    feit('2022-05-01', 'onbekend'),
    feit('2030-01-01', 'gestopt')
  ]
  expect(shown(feiten, '2021-12-31')).toBe('overweegt')
  expect(shown(feiten, '2022-06-01')).toBe('in-gebruik')
  expect(shown(feiten, '2029-12-31')).toBe('onbekend (in-gebruik)')
  expect(shown(feiten, '2030-01-01')).toBe('gestopt')
  expect(shown([feit('2022-05-01', 'onbekend')], '2022-06-01')).toBe('onbekend')
})

test('of one day the one that is written last', () => {
  expect(shown([feit('2022-05-01', 'gepland'), feit('2022-05-01', 'besteld')], '2022-05-01')).toBe('besteld')
})

test('a choice has a course of its own: a source need not tell of both', () => {
  const feiten = [feit('2024-01-01', 'onbekend', 'eigen'), feit('2024-12-01', 'besteld')]
  const { stand, keuze } = invoeringOp(feiten, '2025-02-01')
  expect(stand).toEqual({ feit: feiten[1], isVerlopen: false })
  expect(keuze).toEqual({ feit: feiten[0], isVerlopen: true })
  expect(invoeringOp([], '2025-02-01')).toEqual({})
})

test('a decision of a council stays, a question to it does not stay open for ever', () => {
  const asked = { stand: 'gevraagd', op: '2024-03-01' }
  expect(isOudeVraag(asked, '2025-02-28')).toBe(false)
  expect(isOudeVraag(asked, '2025-03-01')).toBe(true)
  expect(isOudeVraag({ ...asked, stand: 'gegeven' }, '2034-03-01')).toBe(false)
})
