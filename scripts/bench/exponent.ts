/** How work grows with what it is given: the exponent that fits its processor time from one size to sixteen times that. */

export const STEPS = [1, 2, 4, 8, 16] as const

export type Step = (typeof STEPS)[number]

/** What is measured, and how large its input is in whatever unit. */
export type Work = { size: number; run: () => unknown }

export type Growth = {
  exponent: number
  /** By step. */
  milliseconds: number[]
}

/** Milliseconds of processor that one figure is made of. */
const LEAST = 25
/** Rounds of one figure; the best counts, because whatever else a machine does only makes it slower. */
const MOST_ROUNDS = 12
/** Milliseconds of processor after which one round says enough. */
const LONG = 200
/** Milliseconds below which nothing can be told. */
const FLOOR = 0.05
/** Times that a growth which looks too steep is measured. */
const TRIES = 3

/** `prepare` makes an input of each step anew for each round: only what `run` does is counted. */
export function growthOf(prepare: (step: Step) => Work, atMost: number): Growth {
  // The first rounds of all are those of a program that is not yet compiled.
  prepare(4).run()
  let best = measured(prepare)
  for (let again = 1; again < TRIES && best.exponent > atMost; again++) {
    const other = measured(prepare)
    if (other.exponent < best.exponent) best = other
  }
  return best
}

function measured(prepare: (step: Step) => Work): Growth {
  const points = STEPS.map((step) => ({ size: prepare(step).size, cost: costOf(() => prepare(step)) }))
  return {
    exponent: slopeOf(points.map(({ size, cost }) => [Math.log(size), Math.log(cost + FLOOR)])),
    milliseconds: points.map(({ cost }) => Number(cost.toFixed(2)))
  }
}

function costOf(prepare: () => Work): number {
  let spent = 0
  let best = Infinity
  for (let round = 0; round < MOST_ROUNDS && (spent < LEAST || (round < 2 && spent < LONG)); round++) {
    const { run } = prepare()
    const before = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(before)
    const cost = (user + system) / 1000
    spent += cost
    best = Math.min(best, cost)
  }
  return best
}

/** Of the line that lies nearest to these points, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const x = mean(points.map(([value]) => value))
  const y = mean(points.map(([, value]) => value))
  const rise = points.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0)
  return rise / points.reduce((sum, [px]) => sum + (px - x) ** 2, 0)
}
