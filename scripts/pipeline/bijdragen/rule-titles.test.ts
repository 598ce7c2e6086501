import { expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
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
