/** Pages of a built site as PDF, by the browser: tagged, with an outline, on the sheets that src/css/print.css lays out. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { VersionData } from '../pipeline/emit/inzetkader/version-data.ts'
import { launch } from './browser.ts'
import { replaceFile } from './replace-file.ts'
import { serveSite } from './serve.ts'

/** A version of the built site, by the names in its address. */
export type BuiltVersion = { technologie: string; versie: string }

const DATA = 'data/inzetkader'

/** Whether `build` holds a site with versions at all. */
export function hasVersions(build: string): boolean {
  return existsSync(join(build, DATA))
}

export function versionsIn(build: string): BuiltVersion[] {
  return readdirSync(join(build, DATA))
    .sort()
    .flatMap((technologie) =>
      readdirSync(join(build, DATA, technologie))
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ technologie, versie: name.slice(0, -'.json'.length) }))
        .sort((a, b) => a.versie.localeCompare(b.versie, 'en', { numeric: true }))
    )
}

export type PdfOrder = { build: string; to: string; versions: readonly BuiltVersion[]; withArtikels: boolean }

type Sheetful = {
  /** Path of the PDF from the folder that is written to. */
  path: string
  address: string
  /** Id of the one article to print. */
  artikel?: string
}

/** Writes the PDFs one after another; `done` hears the path of each. */
export async function writePdfs(order: PdfOrder, done: (path: string) => void): Promise<void> {
  const served = await serveSite(order.build)
  const browser = await launch()
  try {
    const page = await browser.newPage({ colorScheme: 'light', serviceWorkers: 'block' })
    for (const version of order.versions) {
      for (const sheetful of sheetfulsOf(order, version)) {
        replaceFile(order.to, sheetful.path, await pdfOf(page, served.origin, sheetful))
        done(sheetful.path)
      }
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

function sheetfulsOf({ build, withArtikels }: PdfOrder, { technologie, versie }: BuiltVersion): Sheetful[] {
  const folder = `${technologie}/${versie}`
  const address = `/inzetkader/${folder}`
  const { hoofdstukken } = JSON.parse(
    readFileSync(join(build, DATA, `${folder}.json`), 'utf8')
  ) as VersionData
  const chapters = hoofdstukken.map((hoofdstuk) => ({
    path: `${folder}/${hoofdstuk.address.slice(address.length + 1)}.pdf`,
    address: hoofdstuk.address
  }))
  const kaart = `${address}/kaart`
  const artikels = hoofdstukken.flatMap((hoofdstuk) =>
    hoofdstuk.artikels.map(({ id }) => ({
      path: `${folder}/artikels/${id}.pdf`,
      address: hoofdstuk.address,
      artikel: id
    }))
  )
  return [
    { path: `${folder}/alles.pdf`, address: `${address}/alles` },
    ...chapters,
    ...(existsSync(join(build, `${kaart}.html`)) ? [{ path: `${folder}/kaart.pdf`, address: kaart }] : []),
    ...(withArtikels ? artikels : [])
  ]
}

async function pdfOf(page: Page, origin: string, { address, artikel }: Sheetful): Promise<Uint8Array> {
  await page.goto(origin + address, { waitUntil: 'networkidle' })
  if (artikel !== undefined) {
    /* The button prepares the page and asks for the printer; the printer is us. */
    await page.evaluate('window.print = () => undefined')
    await page.locator(`.druk-artikel[aria-describedby="${artikel}"]`).click()
  }
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: false })
}
