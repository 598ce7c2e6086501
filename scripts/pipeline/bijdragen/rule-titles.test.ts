import { expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { PAREN } from './rule-pairs.ts'
import { ONDERWERPEN, TITELS } from './rule-titles.ts'

test('every rule has a title of its own, and no title is of a rule that is gone', () => {
  expect(Object.keys(TITELS).sort()).toEqual(RULES.map(({ id }) => id).sort())
  expect(new Set(Object.values(TITELS)).size).toBe(RULES.length)
})

test('every rule stands under one subject', () => {
  const begins = ONDERWERPEN.flatMap(([, ...begin]) => begin)
  for (const { id } of RULES)
    expect([id, begins.filter((begin) => id.startsWith(`${begin}-`)).length]).toEqual([id, 1])
})

test('every rule on personal data has a pair written by hand: its fixture holds values that must not be shown', () => {
  const privacy = RULES.filter(({ id }) => id.startsWith('privacy-')).map(({ id }) => id)
  expect(privacy.filter((id) => PAREN[id] === undefined)).toEqual([])
  expect(Object.keys(PAREN).filter((id) => TITELS[id] === undefined)).toEqual([])
  expect(JSON.stringify(PAREN)).not.toContain('•')
})
