/** How soon the form says what is wrong in a report of 10 kB, beside a worker that holds nothing: both in the same page. */

import type { Page } from 'playwright-core'
import { launch } from '../io/browser.ts'
import { serveSite } from '../io/serve.ts'
import { VERSLAG_ADDRESS } from '../pipeline/site/views.ts'
import { median } from './measure.ts'
import { reportAt } from './reports.ts'
import { timeOfEmpty } from './search-wake.ts'

const ROUNDS = 7
/** Code units. */
const LENGTH = 10_000

/** Milliseconds; that of the findings holds the rest after the last key. The medians, and that of the ratio in each round. */
export async function findingTimes(
  build: string
): Promise<{ ratio: number; findings: number; empty: number }> {
  const site = await serveSite(build)
  const browser = await launch()
  try {
    const page = await browser.newPage({ serviceWorkers: 'block' })
    await page.goto(site.origin + VERSLAG_ADDRESS)
    await page.locator('.formulier[data-is-vers=true]').waitFor()
    const rounds: { findings: number; empty: number }[] = []
    for (let round = 0; round < ROUNDS; round++)
      rounds.push({ empty: await timeOfEmpty(page), findings: await timeOfFindings(page, textOf(round)) })
    return {
      ratio: median(rounds.map(({ findings, empty }) => findings / empty)),
      findings: median(rounds.map(({ findings }) => findings)),
      empty: median(rounds.map(({ empty }) => empty))
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Words of reports without their headings, and a number that nobody may give at the end. */
function textOf(seed: number): string {
  const text = Array.from({ length: 4 }, (_, index) =>
    reportAt(seed * 4 + index).text.replace(/^---[\s\S]*?---$/mu, '')
  )
    .join('\n')
    .replace(/^#.*$/gmu, '')
  return `${text.slice(0, LENGTH)}\n\nBel 0470 12 34 ${50 + seed}.`
}

/** The page tells itself: asking from outside would add the time between two questions. */
function timeOfFindings(page: Page, text: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLTextAreaElement>('.schrijfvak textarea')
    const form = document.querySelector<HTMLElement>('.formulier')
    if (!field || !form) throw new Error('There is no form')
    // As a browser does: React hears of what is set in another way.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, typed)
    const start = performance.now()
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (form.dataset['isVers'] !== 'true' || form.querySelector('.bevinding--error') === null) return
        observer.disconnect()
        resolve()
      })
      observer.observe(form, { childList: true, subtree: true, attributes: true })
    })
    return performance.now() - start
  }, text)
}
