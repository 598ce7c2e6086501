/**
 * Weights of a combination by logistic regression on the half that may be read, to hold those of
 * `pipeline/privacy/combination.ts` against: those were found by trying, and rounded by hand. Here each family is found with
 * weights that never saw it. `npx tsx scripts/bench/combination-fit.ts` prints them.
 */

import { pathToFileURL } from 'node:url'
import { FEATURES, featuresOf, sentencesOf } from '../pipeline/privacy/combination.ts'
import { plain } from '../pipeline/privacy/characters.ts'
import { blocksOf } from '../pipeline/privacy/views.ts'
import { cleanPagesOf, linesOf, pageOf } from './privacy-set.ts'

type Row = readonly number[]
/** The sentences of a passage, each as what counts in it. */
type Passage = { klasse: string; rows: readonly Row[] }
type Told = { klasse: string; tekst: string }

/** Passages of the two sides together weigh so much, and one clean passage near the line as much as so many pages. */
const WEIGHT = { points: 100, clean: 120, near: 6 }
const STEPS = 600
const RATE = 0.02
/** False alarms on all clean texts that a threshold allows. */
const ALARMS = 3

const rowsOf = (text: string): Row[] => {
  const sentences = sentencesOf(plain(blocksOf(pageOf(text)).text))
  return sentences.map((_, at) => featuresOf(sentences, at)).filter((row) => row.some((value) => value !== 0))
}

function read(): { points: Passage[]; clean: { row: Row; page: number; weight: number }[] } {
  const edge = linesOf<Told>('combinatie', 'rand')
  const points = [
    ...linesOf<Told>('combinatie', 'ontwikkel'),
    ...edge.filter(({ klasse }) => klasse === 'wijst')
  ]
  const near = [
    ...linesOf<Told>('passage-schoon', 'ontwikkel'),
    ...edge.filter(({ klasse }) => klasse !== 'wijst')
  ]
  const far = (['ontwikkel', 'tweede', 'derde'] as const).flatMap(cleanPagesOf)
  const clean = [...near, ...far].flatMap(({ tekst }, page) =>
    rowsOf(tekst).map((row) => ({ row, page, weight: page < near.length ? WEIGHT.near : 1 }))
  )
  return { points: points.map(({ klasse, tekst }) => ({ klasse, rows: rowsOf(tekst) })), clean }
}

/** How many passages are found by weights that were fitted on all families but theirs. */
export function familyRecall(): number {
  const { points, clean } = read()
  const measured = points.filter(({ klasse }) => klasse !== 'wijst')
  let found = 0
  for (const family of new Set(measured.map(({ klasse }) => klasse))) {
    const weights = fit(
      points.filter(({ klasse }) => klasse !== family),
      clean
    )
    const best = new Map<number, number>()
    for (const { row, page } of clean)
      best.set(page, Math.max(best.get(page) ?? -Infinity, dot(row, weights)))
    const threshold = [...best.values()].sort((a, b) => b - a)[ALARMS] ?? Infinity
    found += measured.filter(
      ({ klasse, rows }) => klasse === family && highest(rows, weights) > threshold
    ).length
  }
  return found / measured.length
}

/** Nothing but the last, of a rule, may make somebody harder to find. */
function fit(points: readonly Passage[], clean: readonly { row: Row; weight: number }[]): number[] {
  let weights = FEATURES.map(() => 1)
  for (let round = 0; round < 2; round++) {
    // Which sentence of a passage points is not known: the one that weighs most.
    const rows = points.map(
      (passage) => passage.rows.toSorted((a, b) => dot(b, weights) - dot(a, weights))[0] ?? []
    )
    weights = descend(rows, clean)
  }
  return weights
}

function descend(points: readonly Row[], clean: readonly { row: Row; weight: number }[]): number[] {
  const total = clean.reduce((sum, { weight }) => sum + weight, 0)
  const all = [
    ...points.map((row) => ({ row, weight: WEIGHT.points / points.length, is: 1 })),
    ...clean.map(({ row, weight }) => ({ row, weight: (weight * WEIGHT.clean) / total, is: 0 }))
  ]
  const weights = FEATURES.map(() => 0)
  let bias = -2
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => weight)
    let lean = 0
    for (const { row, weight, is } of all) {
      const error = weight * (1 / (1 + Math.exp(-(dot(row, weights) + bias))) - is)
      lean += error
      for (const [index, value] of row.entries()) slope[index] = (slope[index] ?? 0) + error * value
    }
    bias -= RATE * lean
    for (const [index, value] of slope.entries()) {
      const next = (weights[index] ?? 0) - RATE * value
      weights[index] = FEATURES[index] === 'rule' ? Math.min(0, next) : Math.max(0, next)
    }
  }
  return weights
}

const highest = (rows: readonly Row[], weights: Row): number =>
  rows.reduce((most, row) => Math.max(most, dot(row, weights)), -Infinity)

function dot(row: Row, weights: Row): number {
  return row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { points, clean } = read()
  const weights = fit(points, clean)
  process.stdout.write(
    FEATURES.map((name, index) => `${name} ${(weights[index] ?? 0).toFixed(2)}\n`).join('')
  )
}
