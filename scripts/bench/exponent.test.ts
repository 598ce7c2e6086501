import { expect, test } from 'vitest'
import { slopeOf, STEPS } from './exponent.ts'

test.each([0, 1, 1.5, 2])('of cost that grows with the power %d', (power) => {
  const points = STEPS.map((step) => [Math.log(step), Math.log(3 * step ** power)] as const)
  expect(slopeOf(points)).toBeCloseTo(power, 10)
})
