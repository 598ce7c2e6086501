/**
 * A korps writes its own inzetkader: answered by keyboard on the smallest phone, and taken along as a document that
 * LibreOffice opens. Which answers to look at again once there is another version: korps-versies.test.ts.
 */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ensureLibreOffice, pdfByOffice } from '../io/libreoffice.ts'
import { ensurePdfTools, pdfText } from '../io/poppler.ts'
import { PROJECT_ROOT } from '../io/project.ts'
import type { KorpsData } from '../pipeline/emit/inzetkader/korps.ts'
import type { KorpsView } from '../pipeline/emit/views/korps.ts'
import { expectAccessible } from './axe.ts'
import { dataOf, useSite } from './site.ts'
import { visit } from './visit.ts'

const ADDRESS = '/inzetkader/drones/korps'
const WIDTH = 360

const site = useSite()
const { lijst, versies } = dataOf(ADDRESS) as KorpsView
const vragen = lijst.hoofdstukken.flatMap(({ artikels }) => artikels.flatMap((artikel) => artikel.vragen))

function dataNow(): KorpsData {
  const at = versies.find(({ versie }) => versie === lijst.versie)?.data ?? ''
  return JSON.parse(readFileSync(join(PROJECT_ROOT, 'generated/static', at), 'utf8')) as KorpsData
}

async function download(page: Page, name: string): Promise<{ naam: string; bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).press('Enter')
  ])
  return { naam: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

const plain = (text: string): string => text.replace(/\s+/gu, '')

test('without a script all questions are there, to print', async () => {
  const page = await site.tab({ javaScriptEnabled: false })
  await page.goto(site.origin + ADDRESS)
  const shown = page.locator('.korps-lijst li')
  expect(await shown.allInnerTexts()).toEqual(vragen)
  expect(await shown.first().isVisible()).toBe(true)
})

test('answered by keyboard, taken along, opened elsewhere, and wiped out', async () => {
  const context = await site.browser.newContext({
    viewport: { width: WIDTH, height: 740 },
    acceptDownloads: true
  })
  const { page, problems, foreign } = await visit(context, site.origin + ADDRESS)
  const totaal = page.locator('.korps__totaal')
  await totaal.getByText(`0 van ${vragen.length} beantwoord`).waitFor()

  await page.getByRole('button', { name: 'Naar de volgende open vraag' }).press('Enter')
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.querySelector('legend')?.textContent ?? '')
  await expect.poll(focused).toBe(vragen[0])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Het droneteam & <de leiding>.')
  // Leaving the field keeps the words.
  await page.keyboard.press('Tab')
  await totaal.getByText(`1 van ${vragen.length} beantwoord`).waitFor()
  // Words alone are an answer too, here to the first question of another article.
  const [, tweede] = dataNow()
    .hoofdstukken.flatMap(({ artikels }) => artikels)
    .filter((artikel) => artikel.vragen.length > 0)
  const anders = page.getByRole('group', { name: tweede?.vragen[0] ?? '' })
  await anders.getByRole('textbox').focus()
  await page.keyboard.type('Enkel met twee.')
  await page.keyboard.press('Tab')
  await totaal.getByText(`2 van ${vragen.length} beantwoord`).waitFor()
  await page.getByLabel('Hoe heet je korps?').fill('Zone Voorbeeld')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH)
  await expectAccessible(page)

  const word = await download(page, 'Download als Word')
  expect(word.naam).toMatch(/^kader-drones-\d{4}-\d{2}-\d{2}\.docx$/u)
  const markdown = await download(page, 'Markdown')
  expect(Buffer.from(markdown.bytes).toString()).toContain('> Het droneteam \\& \\<de leiding\\>.')
  const rekenblad = await download(page, 'Rekenblad (CSV)')
  expect(Buffer.from(rekenblad.bytes).toString()).toContain(';Enkel met twee.;')
  expectInPdf(word)

  await page.getByRole('button', { name: 'Wis alles' }).press('Enter')
  await page.getByRole('button', { name: 'Ja, wis alles' }).press('Enter')
  await totaal.getByText(`0 van ${vragen.length} beantwoord`).waitFor()
  expect(await page.evaluate(() => localStorage.getItem('plot-korps-drones-v1'))).toBeNull()
  expect([problems, foreign]).toEqual([[], []])
  await context.close()
})

/** Every heading, every question and both answers, with the version and the words that it stands on. */
function expectInPdf({ naam, bytes }: { naam: string; bytes: Uint8Array }): void {
  ensureLibreOffice()
  ensurePdfTools()
  const text = plain(
    pdfText(pdfByOffice(naam, bytes))
      .split('\f')
      // The line at the foot of a page may stand in the middle of a sentence.
      .map((page) => page.replace(/^.*bladzijde \d+ van \d+\s*$/mu, ''))
      .join('\n')
  )
  const data = dataNow()
  const wanted = [
    'Inzetkader drones: Zone Voorbeeld',
    `versie ${data.versie}, vingerafdruk ${data.vingerafdruk}`,
    'Het droneteam & <de leiding>.',
    'Enkel met twee.',
    ...data.hoofdstukken.flatMap(({ volgorde, titel, artikels }) => [
      `${volgorde}. ${titel}`,
      ...artikels.flatMap((artikel) => [
        `${artikel.nummer} ${artikel.titel}`,
        ...artikel.vragen,
        `vingerafdruk ${artikel.vingerafdruk}`
      ])
    ])
  ]
  expect(wanted.filter((words) => !text.includes(plain(words)))).toEqual([])
  expect(text).toContain(plain(`Vraag ${vragen.length}.`))
}
