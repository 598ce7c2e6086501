/**
 * Pages of a built site as PDF, by the browser: tagged, with an outline, on the sheets that src/css/print.css lays out. They
 * are opened at their published address, so that is where the links in them lead.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Page } from 'playwright-core'
import { dataAddress } from '../pipeline/core/data-address.ts'
import { type Pdf, PDF_FOLDER } from '../pipeline/core/pdf.ts'
import type { VersionData } from '../pipeline/emit/inzetkader/version-data.ts'
import { awake } from './awake.ts'
import { launch } from './browser.ts'
import { updateList } from './pdf-list.ts'
import { sheetsOf } from './pdf-pages.ts'
import { printed } from './print.ts'
import { openPublished } from './published-site.ts'
import { replaceFile } from './replace-file.ts'

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

type Order = {
  naam: string
  /** Path of the PDF from the folder that is written to. */
  path: string
  /** Address of the page. */
  pagina: string
  /** Id of the one article to print. */
  artikel?: string
  /** Not on the sheets of its kind (src/css/kaart.css). */
  papier?: 'a4'
}

/** Writes the PDFs one after another, and the list of all that stand there; `done` hears the path of each. */
export async function writePdfs(order: PdfOrder, done: (path: string) => void): Promise<void> {
  const made: Pdf[] = []
  const browser = await launch()
  try {
    const page = await browser.newPage({ colorScheme: 'light', serviceWorkers: 'block' })
    const siteUrl = await openPublished(page, order.build)
    for (const version of order.versions) {
      for (const pdf of pdfsOf(order, version)) {
        const bytes = await pdfOf(page, siteUrl, pdf)
        replaceFile(order.to, pdf.path, bytes)
        made.push(listed(pdf, bytes))
        done(pdf.path)
      }
    }
    updateList(order.to, made)
  } finally {
    await browser.close()
  }
}

function listed({ naam, path, pagina }: Order, bytes: Uint8Array): Pdf {
  return {
    naam,
    address: `/${PDF_FOLDER}/${path}`,
    pagina,
    bytes: bytes.length,
    bladen: sheetsOf(bytes),
    vingerafdruk: bytesToHex(sha256(bytes)).slice(0, 12)
  }
}

function pdfsOf({ build, withArtikels }: PdfOrder, { technologie, versie }: BuiltVersion): Order[] {
  const folder = `${technologie}/${versie}`
  const address = `/inzetkader/${folder}`
  const { hoofdstukken } = JSON.parse(readFileSync(join(build, dataAddress(address)), 'utf8')) as VersionData
  const chapters = hoofdstukken.map((hoofdstuk) => ({
    naam: 'Dit hoofdstuk',
    path: `${folder}/${hoofdstuk.address.slice(address.length + 1)}.pdf`,
    pagina: hoofdstuk.address
  }))
  const kaart = `${address}/kaart`
  const kaarten: Order[] = [
    { naam: 'Veldkaart op zakformaat (A6)', path: `${folder}/kaart.pdf`, pagina: kaart },
    { naam: 'Veldkaart op A4', path: `${folder}/kaart-a4.pdf`, pagina: kaart, papier: 'a4' }
  ]
  const artikels = hoofdstukken.flatMap((hoofdstuk) =>
    hoofdstuk.artikels.map(({ id, nummer }) => ({
      naam: nummer,
      path: `${folder}/artikels/${id}.pdf`,
      pagina: hoofdstuk.address,
      artikel: id
    }))
  )
  return [
    { naam: 'Volledige tekst', path: `${folder}/alles.pdf`, pagina: `${address}/alles` },
    ...chapters,
    ...(existsSync(join(build, `${kaart}.html`)) ? kaarten : []),
    ...(withArtikels ? artikels : [])
  ]
}

async function pdfOf(page: Page, siteUrl: string, { pagina, artikel, papier }: Order): Promise<Uint8Array> {
  await page.goto(siteUrl + pagina)
  await awake(page)
  if (artikel !== undefined) {
    /* The button prepares the page and asks for the printer; the printer is us. */
    await page.evaluate('window.print = () => undefined')
    await page.locator(`.druk-artikel[aria-describedby="${artikel}"]`).click()
  }
  if (papier !== undefined)
    await page.evaluate((wanted) => void (document.body.dataset['papier'] = wanted), papier)
  return printed(page, '.alles__inhoud a')
}
