/** Lighthouse on a phone, the median of five: what a reader's own browser would say of the built site. */

import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { ensureBrowser } from '../io/browser.ts'
import { serveSite } from '../io/serve.ts'
import { median } from './measure.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const RUNS = 5

export type Scores = Record<(typeof CATEGORIES)[number], number>

/** Scores from 0 to 100 of one page of a built site. */
export async function scoresOf(build: string, address: string): Promise<Scores> {
  const site = await serveSite(build)
  const chrome = await launch({
    chromePath: await ensureBrowser(),
    chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu']
  })
  const runs: Scores[] = []
  for (let run = 0; run < RUNS; run++) {
    const result = await lighthouse(site.origin + address, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'silent'
    })
    runs.push(
      Object.fromEntries(
        CATEGORIES.map((name) => [name, (result?.lhr.categories[name]?.score ?? 0) * 100])
      ) as Scores
    )
  }
  chrome.kill()
  await site.close()
  return Object.fromEntries(
    CATEGORIES.map((name) => [name, median(runs.map((scores) => scores[name]))])
  ) as Scores
}
