/** How soon a field answers that nobody touched before, beside a worker that holds nothing: both in the same page. */

import type { Page } from 'playwright-core'
import { awake } from '../io/awake.ts'
import { launch } from '../io/browser.ts'
import { serveSite } from '../io/serve.ts'
import { median } from './measure.ts'

const ROUNDS = 5

/** Milliseconds, the median of five visits; and of the ratio in each. */
export async function wakeTimes(build: string): Promise<{ ratio: number; answer: number; empty: number }> {
  const site = await serveSite(build)
  const browser = await launch()
  try {
    const rounds: { answer: number; empty: number }[] = []
    for (let round = 0; round < ROUNDS; round++) {
      // A browser that keeps nothing of the round before.
      const context = await browser.newContext({ serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(site.origin)
      await awake(page)
      rounds.push({ empty: await timeOfEmpty(page), answer: await timeOfAnswer(page) })
      await context.close()
    }
    return {
      ratio: median(rounds.map(({ answer, empty }) => answer / empty)),
      answer: median(rounds.map(({ answer }) => answer)),
      empty: median(rounds.map(({ empty }) => empty))
    }
  } finally {
    await browser.close()
    await site.close()
  }
}

/** Milliseconds until a worker that holds nothing has said something. */
export function timeOfEmpty(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const start = performance.now()
    const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(0)'])))
    await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }))
    worker.terminate()
    return performance.now() - start
  })
}

/** The page tells itself: asking from outside would add the time between two questions. */
function timeOfAnswer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const field = document.querySelector<HTMLInputElement>('main .zoekveld input')
    if (!field) throw new Error('The home page has no field')
    const start = performance.now()
    field.value = 'woning'
    field.focus()
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector('[role=option][data-hit]') === null) return
        observer.disconnect()
        resolve()
      })
      observer.observe(document.body, { childList: true, subtree: true })
    })
    return performance.now() - start
  })
}
