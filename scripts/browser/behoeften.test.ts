/** A survey without a network: answered by keyboard on the smallest phone, taken along as a file, added up with others, and the result as the check takes it. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { PROJECT_ROOT } from '../io/project.ts'
import { readSources } from '../io/read.ts'
import { compile } from '../pipeline/compile.ts'
import type { OptellenView } from '../pipeline/emit/views/behoeften.ts'
import { expectAccessible } from './axe.ts'
import { dataOf, useSite } from './site.ts'
import { hydrated, watch } from './visit.ts'
import { keptPaths, openServed, usedPaths } from './worker.ts'

const site = useSite()

const BASE = '/behoeften/technologie'
const { bevraging } = dataOf(`${BASE}/optellen`) as OptellenView
/** In the past: a kept copy carries the day on which it was really fetched. */
const NOON = new Date('2026-03-10T12:00:00+01:00')

type Bestand = {
  bewaard: { kenmerk: string; keuzes: Record<string, string[]>; woorden: Record<string, string> }
}

const isKept = async (page: Page): Promise<void> => {
  await expect
    .poll(async () => {
      const there = await keptPaths(page)
      return (await usedPaths(page)).filter((path) => !there.includes(path))
    })
    .toEqual([])
}

/** Files of others, made from one: the dienst by turns, the need as given. */
function vanAnderen(bestand: Bestand, noden: readonly string[], from: number) {
  return noden.map((nood, index) => {
    const kenmerk = (from + index).toString(16).padStart(16, '0')
    const keuzes = { 'v-dienst': ['politie'], 'v-bediening': [nood] }
    const text = JSON.stringify({ ...bestand, bewaard: { ...bestand.bewaard, kenmerk, keuzes } })
    return { name: `plot-${kenmerk}.json`, mimeType: 'application/json', buffer: Buffer.from(text) }
  })
}

test('a survey from the first answer to what is contributed', async () => {
  const context = await site.browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 360, height: 740 }
  })
  await context.clock.setFixedTime(NOON)
  const page = await openServed(context, `${site.origin}${BASE}/optellen`)
  const { problems, foreign } = watch(page, site.origin)
  await page.getByLabel('Kies bestanden van je zone').waitFor()
  await isKept(page)
  await page.goto(`${site.origin}${BASE}/invullen`)
  await page.locator('.bevraging fieldset').first().waitFor()
  await isKept(page)
  await context.setOffline(true)
  await page.reload()
  await hydrated(page)

  // By keyboard: of one the second answer, of more the first and the last, own words.
  await page.locator('[name=v-dienst]').first().focus()
  await page.keyboard.press('ArrowDown')
  for (const place of [0, 4]) await page.locator('[name=v-doel]').nth(place).press('Space')
  await page.locator('[name=v-bediening]').first().press('Space')
  await page.getByLabel('Welke nood staat hier niet bij?').fill('Een betere lamp.')
  expect(await page.locator('.bevraging__stand').innerText()).toBe(
    '4 van 6 vragen beantwoord. Je hoeft niet alles te beantwoorden.'
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  const save = page.getByRole('link', { name: 'Bewaar je antwoorden als bestand' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
  expect(download.suggestedFilename()).toMatch(/^plot-antwoorden-technologie-[0-9a-f]{6}\.json$/u)
  const own = await download.path()
  const bestand = JSON.parse(readFileSync(own, 'utf8')) as Bestand
  expect(bestand.bewaard).toMatchObject({
    vingerafdruk: bevraging.vingerafdruk,
    keuzes: { 'v-dienst': ['brandweer'], 'v-doel': ['agressie', 'anders'], 'v-bediening': ['niet'] },
    woorden: { 'v-andere': 'Een betere lamp.' }
  })
  await page.getByText('Later verder, of alles wissen').press('Enter')
  await page.getByRole('button', { name: 'Wis alles', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Ja, wis alles' }).press('Enter')
  expect(await page.evaluate(() => localStorage.getItem('plot-bevraging-v1'))).toBeNull()

  await page.goto(`${site.origin}${BASE}/optellen`)
  const kies = page.getByLabel('Kies bestanden van je zone')
  const stand = page.locator('.bevraging__stand').first()
  await kies.setInputFiles({ name: 'mijn.json', mimeType: 'application/json', buffer: readFileSync(own) })
  await kies.setInputFiles([
    ...vanAnderen(bestand, ['nodig', 'nodig'], 1),
    { name: 'ander.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') }
  ])
  await expect
    .poll(() => stand.innerText())
    .toBe(
      '3 bestanden geteld, 1 niet. Met minder dan 5 mensen gaat niets verder: dan is te raden wie wat antwoordde.'
    )
  expect(await page.locator('[data-soort=fout]').innerText()).toContain(
    'ander.json: Niet geteld. Dit is geen antwoordbestand van deze site'
  )
  await kies.setInputFiles(
    vanAnderen(bestand, ['beetje', 'nodig', 'nodig', 'nodig', 'beetje', 'beetje', 'beetje'], 3)
  )
  await expect.poll(() => stand.innerText()).toBe('10 bestanden geteld, 1 niet.')
  await page.getByLabel('Eerste dag van invullen').fill('2026-03-02')
  await page.locator('.bevraging__tekst').waitFor()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  const result = page.getByRole('link', { name: 'Bewaar het resultaat als bestand' })
  const [made] = await Promise.all([page.waitForEvent('download'), result.press('Enter')])
  const text = readFileSync(await made.path(), 'utf8')
  // One of the fire service: the question would say nothing and is left out. Who found it not needed stands with who did a little.
  expect(text).toContain(`deelnemers: 10
vingerafdruk: ${bevraging.vingerafdruk}
tellingen:
  v-bediening:
    - { antwoorden: [niet, beetje], aantal: 5 }
    - { antwoorden: [nodig], aantal: 5 }
    - { antwoorden: [zeer], aantal: 0 }
---`)
  expect(text).not.toContain('lamp')

  const path = `docs${BASE}/${made.suggestedFilename()}`
  const sources = readSources(PROJECT_ROOT).filter((source) => source.path.startsWith('docs/behoeften/'))
  const { diagnostics } = compile([...sources, { path, bytes: new TextEncoder().encode(text) }], {
    siteUrl: 'https://kenniscentrum.example',
    repository: 'https://code.example/plot',
    today: '2026-03-10'
  })
  expect(diagnostics.filter((found) => found.path === path)).toEqual([])
  // Without a network the framework still asks beforehand for the pages of links that come into sight.
  const others = problems.filter((said) => !said.includes('net::ERR_FAILED'))
  expect({ others, foreign }).toEqual({ others: [], foreign: [] })
  await context.close()
})
