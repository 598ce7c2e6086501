/**
 * Starts the site in the browser, in steps: each is a task of its own, so that a phone can answer a touch in between.
 * Nothing is fetched here; all of it is in the same file, and `eager` only says when it runs.
 */

import { prefetchWhenIdle } from './prefetch'

const STEPS = [
  () => import(/* webpackMode: "eager" */ 'react-dom/client'),
  () => import(/* webpackMode: "eager" */ '@generated/routes'),
  () => import(/* webpackMode: "eager" */ '@generated/client-modules'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry').then(prefetchWhenIdle)
]

async function start(): Promise<void> {
  for (const step of STEPS) {
    await step()
    await new Promise((resolve) => setTimeout(resolve))
  }
}

void start()
