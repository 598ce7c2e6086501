import { expect, test } from 'vitest'
import { figuresOf, rankOf } from './figures.ts'

const judged = (ranked: string[], grades: Record<string, number>) => ({
  ranked,
  grades: new Map(Object.entries(grades))
})

test('the place of the first good answer', () => {
  expect(rankOf(judged(['x', 'a'], { a: 1 }))).toBe(2)
  expect(rankOf(judged(['x', 'a'], { x: 0, a: 1 }))).toBe(2)
  expect(rankOf(judged(['x'], { a: 1 }))).toBe(Infinity)
})

test('figures over questions', () => {
  const figures = figuresOf([
    judged(['a', 'x'], { a: 1 }),
    judged(['x', 'y', 'a'], { a: 1 }),
    judged(['x', 'y', 'z', 'a'], { a: 1 }),
    judged([], { a: 1 })
  ])
  expect(figures).toMatchObject({ questions: 4, 'Success@1': 0.25, 'Success@3': 0.5, empty: 1 })
  expect(figures.MRR).toBeCloseTo((1 + 1 / 3 + 1 / 4) / 4)
  expect(figures['nDCG@10']).toBeCloseTo((1 + 1 / Math.log2(4) + 1 / Math.log2(5)) / 4)
})

test('a better answer on top is worth more than a lesser one', () => {
  const grades = { best: 3, fair: 1 }
  const [right, wrong] = [judged(['best', 'fair'], grades), judged(['fair', 'best'], grades)]
  expect(figuresOf([right])['nDCG@10']).toBe(1)
  expect(figuresOf([wrong])['nDCG@10']).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)))
})

test('without questions all is nought', () => {
  expect(figuresOf([])).toEqual({
    questions: 0,
    'Success@1': 0,
    'Success@3': 0,
    MRR: 0,
    'nDCG@10': 0,
    empty: 0
  })
})
