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

export type Reading = {
  /** From 0 to 100. */
  scores: Record<(typeof CATEGORIES)[number], number>
  /** What the performance is made of; and how fast the machine was, as all that it does besides makes it slower. */
  details: Record<string, number>
}

/** One page of a built site; of each figure the median. */
export async function readingOf(build: string, address: string): Promise<Reading> {
  const site = await serveSite(build)
  const chrome = await launch({
    chromePath: await ensureBrowser(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu']
  })
  const readings: Reading[] = []
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(site.origin + address, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'silent'
    })
    if (!result) throw new Error(`Lighthouse says nothing of ${address}`)
    const { categories, audits, environment } = result.lhr
    readings.push({
      scores: record(CATEGORIES, (name) => (categories[name]?.score ?? 0) * 100),
      details: {
        ...record(METRICS, (name) => audits[name]?.numericValue ?? Number.NaN),
        machine: environment.benchmarkIndex
      }
    })
  }
  chrome.kill()
  await site.close()
  return {
    scores: record(CATEGORIES, (name) => median(readings.map(({ scores }) => scores[name]))),
    details: record([...METRICS, 'machine'], (name) =>
      median(readings.map(({ details }) => details[name] ?? Number.NaN))
    )
  }
}

function record<Name extends string>(
  names: readonly Name[],
  read: (name: Name) => number
): Record<Name, number> {
  return Object.fromEntries(names.map((name) => [name, read(name)])) as Record<Name, number>
}
