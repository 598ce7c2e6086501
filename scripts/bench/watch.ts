/** `npm start`: from a saved file to the text in a browser, beside the same text put straight into the bundler's hands. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../io/browser.ts'
import { startDevServer } from '../io/dev-server.ts'
import { median } from './measure.ts'
import { ourSite } from './sites.ts'

const SOURCE = 'docs/over/werkwijze.md'
const MADE = 'generated/docs/over/werkwijze.json'
const ADDRESS = '/over/werkwijze'
const ROUNDS = 7

/** Median milliseconds: `saved` from the Markdown file on, `bundled` from the generated file on, which no script of ours can beat. */
export async function watchTimes(): Promise<{ saved: number; bundled: number }> {
  const folder = ourSite('watch', 0)
  const server = await startDevServer(folder, ADDRESS)
  const browser = await launch()
  try {
    const page = await browser.newPage()
    await page.goto(server.origin + ADDRESS)
    await page.locator('h1').waitFor()
    const source = readFileSync(join(folder, SOURCE), 'utf8')
    const saved: number[] = []
    const bundled: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const [first, second] = [`Ronde ${round} van de bron.`, `Ronde ${round} van de bundelaar.`]
      saved.push(await timeUntilShown(page, first, join(folder, SOURCE), `${source}\n${first}\n`))
      const made = readFileSync(join(folder, MADE), 'utf8').replace(first, second)
      bundled.push(await timeUntilShown(page, second, join(folder, MADE), made))
    }
    return { saved: median(saved), bundled: median(bundled) }
  } finally {
    await browser.close()
    server.close()
  }
}

/** The page tells itself when the text stands in it: asking from outside would add the time between two questions. */
async function timeUntilShown(page: Page, text: string, file: string, content: string): Promise<number> {
  const shown = page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, {
    polling: 10
  })
  const start = performance.now()
  writeFileSync(file, content)
  await shown
  const milliseconds = performance.now() - start
  // The rest of the run (other pages, findings) must not fall into the next measurement.
  await page.waitForTimeout(1500)
  return milliseconds
}
