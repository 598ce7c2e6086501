/**
 * Starts the site in the browser, in steps: each is a task of its own, so that a phone can answer a touch in between.
 * All of it is in the same file, and `eager` only says when it runs.
 */

import './older-browsers'
import { decoded, mendHash } from '../reader/address'
import { keepServed } from './crash/served'
import { prefetchWhenIdle } from './prefetch'

const STEPS: readonly (() => Promise<unknown>)[] = [
  () => Promise.resolve(keepServed()),
  () => import(/* webpackMode: "eager" */ '@generated/routes'),
  // Asks for the files of this page, which come while the next steps run.
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/preload').then(startLoading),
  () => import(/* webpackMode: "eager" */ 'react-dom/client'),
  () => import(/* webpackMode: "eager" */ '@generated/client-modules'),
  () => import(/* webpackMode: "eager" */ '@theme/Layout'),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/App'),
  // The first comparison of a session reads the order of all alphabets; the theme sorts while it draws.
  () => Promise.resolve('a'.localeCompare('b')),
  () => import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry').then(prefetchWhenIdle)
]

function startLoading({ default: preload }: { default: (path: string) => Promise<unknown> }): void {
  void preload(window.location.pathname)
}

async function start(): Promise<void> {
  // No router can read such an address; the page that the host gave for it can be read as it is.
  if (decoded(window.location.pathname) === undefined) return
  mendHash()
  for (const step of STEPS) {
    await new Promise((resolve) => setTimeout(resolve))
    await step()
  }
}

void start()
