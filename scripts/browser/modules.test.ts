/** One chooses among modules, follows one, and takes along how far one is; what the trainer has beside it stays folded. */

import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { pageData, useSite } from './site.ts'
import { hydrated, visit } from './visit.ts'

const site = useSite()
const MODULE = '/opleiding/waarschuwen-en-spreken'
const LES = `${MODULE}/de-zin`
const PHONE = { viewport: { width: 360, height: 740 } }

const { aanbod } = pageData('/opleiding')
const alle = aanbod?.kaarten ?? []
const voorBrandweer = alle.filter(({ diensten }) => diensten.includes('Brandweer'))

const titels = (page: Tab): Promise<string[]> => page.locator('.modules__kaart h3').allInnerTexts()

test('without JavaScript every module is there, each note opens by itself, and the folder to begin with is a zip', async () => {
  const page = await site.tab({ javaScriptEnabled: false })
  await page.goto(`${site.origin}/opleiding`)
  expect(await titels(page)).toEqual(alle.map(({ titel }) => titel))
  expect(await page.locator('.filterkeuze').isVisible()).toBe(false)
  expect(await page.getByText('Jouw voortgang').isVisible()).toBe(false)

  await page.goto(site.origin + LES)
  const note = page.locator('details.kader--lesgever')
  expect(await note.getByText('Laat elke cursist').isVisible()).toBe(false)
  await note.locator('summary').click()
  expect(await note.getByText('Laat elke cursist').isVisible()).toBe(true)
  expect(await page.getByText('dichtgevouwen, niet geheim').isVisible()).toBe(true)
  expect(await page.getByRole('switch').count()).toBe(0)
  expect(await page.locator('.lesvoet li').allInnerTexts()).toEqual([
    'Vorige les: Waarom je waarschuwt',
    'Volgende les: Onder druk'
  ])

  await page.goto(`${site.origin}/bijdragen/module`)
  const zip = await page.getByRole('link', { name: 'Download de beginmap' }).getAttribute('href')
  const files = unzipSync(new Uint8Array(await (await fetch(site.origin + String(zip))).arrayBuffer()))
  expect(Object.keys(files)).toContain('mijn-module/index.md')
  expect(await page.locator('ol.uploadstappen svg').count()).toBe(6)
  expect(await page.content()).not.toContain('code.example')
})

test('by keyboard, on a phone: the choice stands in the address, and progress leaves and comes back', async () => {
  const context = await site.browser.newContext(PHONE)
  const { page, problems, foreign } = await visit(context, `${site.origin}/opleiding`)
  await page.locator('.facetten > summary').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /^Brandweer\s*\d+$/u }).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => titels(page)).toEqual(voorBrandweer.map(({ titel }) => titel))
  expect(new URL(page.url()).search).toBe('?dienst=brandweer')
  await page.getByText(`${voorBrandweer.length} van de ${alle.length} modules`).waitFor()
  await expectAccessible(page)
  await page.goBack()
  await expect.poll(() => titels(page)).toEqual(alle.map(({ titel }) => titel))

  await page.goto(site.origin + LES)
  await hydrated(page)
  await page.getByRole('button', { name: 'Ik heb deze les gelezen' }).click()
  await page.getByText('✓ Je las deze les op').waitFor()
  const note = page.locator('details.kader--lesgever')
  await page.emulateMedia({ media: 'print' })
  expect(await note.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('switch', { name: 'Toon notities voor de lesgever' }).check()
  await note.getByText('Laat elke cursist').waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await note.getByText('Laat elke cursist').isVisible()).toBe(true)
  await page.emulateMedia({ media: null })
  await expectAccessible(page)

  await page.goto(`${site.origin}/opleiding`)
  await hydrated(page)
  const stand = page.locator('.modules__stand')
  await expect.poll(() => stand.allInnerTexts()).toEqual(['1 van 4 lessen gelezen'])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bewaar als bestand' }).click()
  ])
  expect(download.suggestedFilename()).toMatch(/^plot-voortgang-\d{4}-\d{2}-\d{2}\.json$/u)
  const bestand = readFileSync(await download.path())

  await page.getByRole('button', { name: 'Wis alles' }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Nee, hou het bij')
  await page.getByRole('button', { name: 'Ja, wis alles' }).click()
  await page.getByText('Alles is gewist.').waitFor()
  expect(await stand.count()).toBe(0)
  expect(await page.evaluate(() => localStorage.getItem('plot-voortgang-v1'))).toBeNull()

  const kies = page.getByLabel('Zet een bestand terug')
  const file = (buffer: Buffer) => ({ name: 'plot.json', mimeType: 'application/json', buffer })
  await kies.setInputFiles(file(Buffer.from('geen van ons')))
  await page.getByText('Dit bestand komt niet van deze site').waitFor()
  await kies.setInputFiles(file(bestand))
  await page.getByText('Teruggezet. Nu bewaard: 1 gelezen les').waitFor()
  expect(await stand.allInnerTexts()).toEqual(['1 van 4 lessen gelezen'])
  expect([problems, foreign]).toEqual([[], []])
  await context.close()
})
