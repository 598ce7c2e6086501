/** What a test of the site under a path starts from: that site as a host gives it, and a browser that looks at it. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launch } from '../io/browser.ts'
import { type Hosted, page, serveAs } from './hosts.ts'
import { KENNIS_BUILD, KENNIS_PATH } from './kennis.ts'

/** Filled before the first test of a file runs. */
export function useKennis(): { browser: Browser; hosted: Hosted } {
  const kennis = {} as { browser: Browser; hosted: Hosted }
  beforeAll(async () => {
    kennis.hosted = await serveAs((path) => page(path.slice(KENNIS_PATH.length), KENNIS_BUILD))
    kennis.browser = await launch()
  })
  afterAll(async () => {
    await kennis.browser.close()
    await kennis.hosted.close()
  })
  return kennis
}
