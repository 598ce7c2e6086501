import { expect, test } from 'vitest'
import { bedoeldMet } from './bedoeld.ts'
import { build } from './index-data.ts'

const index = build([
  { id: '1', text: 'De bewaartermijn van een opname. Een woning is een woning.' },
  { id: '2', text: 'Een woning betreden. BC 6.1 en dronepiloot.' }
])

test.each([
  ['woonning', 'woning'],
  ['bewrtermjin', 'bewaartermijn'],
  ['drnepilot xqzxqz', 'dronepiloot']
])('%s is near to %s', (question, meant) => {
  expect(bedoeldMet(question, [index])).toBe(meant)
})

test('what is near to nothing proposes nothing, nor does a number', () => {
  expect(bedoeldMet('xqzxqzxqz', [index])).toBeUndefined()
  expect(bedoeldMet('6.2', [index])).toBeUndefined()
  expect(bedoeldMet('', [index])).toBeUndefined()
})

test('of equally near words the one that is used most', () => {
  const two = build([
    { id: '1', text: 'wonend' },
    { id: '2', text: 'wonens wonens' },
    { id: '3', text: 'wonens' }
  ])
  expect(bedoeldMet('wonenk', [two])).toBe('wonens')
})
