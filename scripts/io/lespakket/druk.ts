/** The sheets of a kit as PDF. The same sheets and the same browser give the same bytes. */

import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { LETTERS } from '../../pipeline/emit/opleiding/papier/stijl.ts'
import type { Papier } from '../../pipeline/emit/opleiding/papier/index.ts'
import { launch } from '../browser.ts'
import { printed } from '../print.ts'
import { fixedPdf } from './vaste-pdf.ts'

/** Where the sheets lie for the browser: under a name that nothing can ever stand under. */
const ORIGIN = 'https://lespakket.invalid/'

const FONT =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

export type Drukker = { druk: (papier: Papier) => Promise<Uint8Array>; sluit: () => Promise<void> }

/** `beelden`: the images of the site by their path, `beelden/….webp`. Nothing else is there to be asked for. */
export async function openDrukker(beelden: ReadonlyMap<string, Uint8Array>): Promise<Drukker> {
  const browser = await launch()
  const page = await openPage(browser)
  let document: Uint8Array = new Uint8Array()
  const font = letters()
  await page.route('**/*', (route) => {
    const path = route.request().url().slice(ORIGIN.length)
    const bytes = path === '' ? document : path === LETTERS ? font : beelden.get(path)
    if (bytes === undefined || !route.request().url().startsWith(ORIGIN)) return route.abort()
    const contentType = path === '' ? 'text/html' : path === LETTERS ? 'font/woff2' : 'image/webp'
    return route.fulfill({ body: Buffer.from(bytes), contentType })
  })
  return {
    async druk({ html, dag }) {
      document = html
      await page.goto(ORIGIN)
      await page.evaluate('document.fonts.ready.then(() => undefined)')
      return fixedPdf(await printed(page, '.inhoud a'), dag)
    },
    sluit: () => browser.close()
  }
}

/** The letters of the site, for a file that leaves it. */
export function letters(): Uint8Array {
  return readFileSync(createRequire(import.meta.url).resolve(FONT))
}

async function openPage(browser: Browser): Promise<Page> {
  return browser.newPage({ colorScheme: 'light', javaScriptEnabled: true, serviceWorkers: 'block' })
}
