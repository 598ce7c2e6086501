/** Lighthouse on a phone, the median of five: what a reader's own browser would say of the built site. */

import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { ensureBrowser } from '../io/browser.ts'
import { serveSite } from '../io/serve.ts'
import { median } from './measure.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
/** Milliseconds, but for the shift. */
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift'
] as const
const RUNS = 5

type Category = (typeof CATEGORIES)[number]

export type Reading = {
  /** From 0 to 100, by category. */
  scores: Record<string, number>
  /** What the performance is made of; and how fast the machine was, as all that it does besides makes it slower. */
  details: Record<string, number>
}

/**
 * How much slower than this machine the simulated phone is, by the speed that Lighthouse measures. Its default of 4 is
 * meant for a benchmark index of 1,500 to 2,000; below that its own table asks for less (docs/throttling.md,
 * "Calibrating the CPU slowdown"): this keeps the phone the same.
 */
function slowdownOf(machine: number): number {
  return Math.min(4, (4 * machine) / 1750)
}

/** One page of a built site; of each figure the median. Once as Lighthouse does by default, once calibrated. */
export async function readingOf(build: string, address: string): Promise<Reading> {
  const site = await serveSite(build)
  const chrome = await launch({
    chromePath: await ensureBrowser(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu']
  })
  const read = async (categories: readonly Category[], slowdown: number): Promise<Reading> => {
    const readings: Reading[] = []
    for (let run = 0; run < RUNS; run++) {
      readings.push(await readOnce(site.origin + address, chrome.port, categories, slowdown))
    }
    return medianOf(readings)
  }
  const byDefault = await read(CATEGORIES, 4)
  const slowdown = slowdownOf(byDefault.details['machine'] ?? Number.NaN)
  const calibrated = await read(['performance'], slowdown)
  chrome.kill()
  await site.close()
  const { performance } = calibrated.scores
  return {
    scores: {
      ...byDefault.scores,
      ...(performance === undefined ? {} : { 'performance-calibrated': performance })
    },
    details: { ...byDefault.details, slowdown }
  }
}

async function readOnce(
  url: string,
  port: number,
  onlyCategories: readonly Category[],
  cpuSlowdownMultiplier: number
): Promise<Reading> {
  const result = await lighthouse(url, {
    port,
    onlyCategories: [...onlyCategories],
    throttling: { cpuSlowdownMultiplier },
    logLevel: 'silent'
  })
  if (!result) throw new Error(`Lighthouse says nothing of ${url}`)
  const { categories, audits, environment } = result.lhr
  return {
    scores: record(onlyCategories, (name) => (categories[name]?.score ?? 0) * 100),
    details: {
      ...record(METRICS, (name) => audits[name]?.numericValue ?? Number.NaN),
      machine: environment.benchmarkIndex
    }
  }
}

function medianOf(readings: readonly Reading[]): Reading {
  const of = (figures: (reading: Reading) => Record<string, number>) =>
    record(Object.keys(figures(readings[0] ?? { scores: {}, details: {} })), (name) =>
      median(readings.map((reading) => figures(reading)[name] ?? Number.NaN))
    )
  return { scores: of(({ scores }) => scores), details: of(({ details }) => details) }
}

function record<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => number
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, number>
}
