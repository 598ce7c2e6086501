/** A reviewer at /opvolging/nazicht: chooses an article, reads it beside its law, and takes along a file that the check takes unchanged. */

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readSources } from '../io/read.ts'
import { compile } from '../pipeline/compile.ts'
import type { Source } from '../pipeline/core/types.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { KADER_BUILD, KADER_CONTENT } from './kader.ts'
import { useSite } from './site.ts'
import { visit } from './visit.ts'
import { untilAllKept, untilKept } from './worker.ts'

const NAZICHT = '/opvolging/nazicht'
const BEWARING = `${NAZICHT}?artikel=bodycam/2.0/bewaring/bc-18-1`
const PATH = 'docs/inzetkader/bodycam/2.0/waarschuwing.md'
const PHONE = { viewport: { width: 360, height: 740 } }
/** Of the file that is handed over. */
const DAG = '2026-11-23'

const site = useSite(KADER_BUILD)

async function open(address: string, options = {}) {
  const context = await site.browser.newContext({ acceptDownloads: true, ...options })
  await context.clock.setFixedTime(new Date(`${DAG}T12:00:00+01:00`))
  return { context, ...(await visit(context, site.origin + address)) }
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name })

/** What the check says of a site with this file in the place of its own, beside the site as it is. */
function addedBy(text: string): string[] {
  const base: Source[] = readSources(KADER_CONTENT)
  const own = { path: PATH, bytes: new TextEncoder().encode(text) }
  const sources = base.map((source) => (source.path === PATH ? own : source))
  const options = {
    siteUrl: 'https://plot.example',
    repository: 'https://code.example/plot',
    base,
    today: DAG
  }
  const was = compile(base, options).diagnostics.map(({ message }) => message)
  return compile(sources, options)
    .diagnostics.filter(({ message }) => !was.includes(message))
    .map(({ level, rule }) => `${level} ${rule}`)
}

test('by keyboard on a phone: choose, read, decide, and take along what the check takes unchanged', async () => {
  const { context, page, problems, foreign } = await open(NAZICHT, PHONE)
  const { keyboard } = page
  await page
    .getByRole('group', { name: 'Lees na in Waarschuwing' })
    .getByRole('link', { name: 'BC 5.1' })
    .focus()
  await keyboard.press('Enter')
  await heading(page, /^BC 5\.1/u).waitFor()
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('_nalezen')
  expect(await page.evaluate(() => location.search)).toBe('?artikel=bodycam/2.0/waarschuwing/bc-5-1')
  await page.getByRole('button', { name: 'Zet het nazicht van BC 5.1 klaar' }).focus()
  await keyboard.press('Enter')
  await expect.poll(() => page.locator('.nazicht__stand').innerText()).toBe('Kies een uitkomst.')
  await expect.poll(() => page.evaluate('document.activeElement?.id')).toBe('_uitkomst')
  await keyboard.press('Space')
  await keyboard.press('Tab')
  for (let step = 0; step < 6; step++) {
    if ((await page.evaluate('document.activeElement?.id')) === '_door') break
    await keyboard.press('Tab')
  }
  await keyboard.insertText('Jurist: "PLOT"')
  await keyboard.press('Enter')
  await page.getByText('Klaar: de controle vond niets.').waitFor()
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar het bestand' }).focus()
  await keyboard.press('Enter')
  const download = await saved
  expect(download.suggestedFilename()).toBe('waarschuwing.md')
  const text = readFileSync(await download.path(), 'utf8')
  expect(text).toContain(
    `    op: ${DAG}\n    door: "Jurist: \\"PLOT\\""\n    tegen: Voorbeeldwet\n    uitkomst: ongewijzigd\n---\n`
  )
  // That somebody reviewed adopted words is always told to who judges the proposal.
  expect(addedBy(text)).toEqual(['info change-beside'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  expect([problems, foreign]).toEqual([[], []])
  await context.close()
})

describe('beside an article', () => {
  test('stand its law, what changed, and the reports since; the way back leads to the list', async () => {
    const { context, page } = await open(BEWARING, { viewport: { width: 1280, height: 900 } })
    await heading(page, /^BC 18\.1/u).waitFor()
    const part = (name: string) => page.getByRole('region', { name }).innerText()
    expect(await part('Zo staat het er nu')).toContain('negentig dagen bewaard')
    expect(await part('De wet')).toContain('Peildatum: 5 januari 2026')
    expect(await part('De wet')).toContain('nog eens nagekeken na het laatste nazicht')
    expect(await part('Wat wijzigde')).toContain('Laatst nagelezen op 15 januari 2025, in versie 2.0')
    expect(await part('Wat wijzigde')).toContain('Sindsdien is geen woord gewijzigd.')
    expect(await part('Nieuwe verslagen')).toContain('Het station was vol')
    await expectAccessibleHereToo(page)
    await page.getByRole('link', { name: 'Alle hoofdstukken' }).click()
    await heading(page, /Nazicht verlopen/u).waitFor()
    await page.goBack()
    await heading(page, /^BC 18\.1/u).waitFor()
    await context.close()
  })

  test('stand the words that changed since the review, of a concept, which takes no review', async () => {
    const { context, page } = await open(`${NAZICHT}?artikel=bodycam/2.1/activering/bc-6-2`)
    const changed = page.getByRole('region', { name: 'Wat wijzigde' })
    await changed.waitFor()
    expect(await changed.locator('ins').first().innerText()).toContain('of een gesprek met een collega')
    expect(await page.getByText('Dit is een concept.').count()).toBe(1)
    expect(await page.locator('form.formulier').count()).toBe(0)
    await context.close()
  })
})

test('what points at a person is told before anything leaves, and several articles of a chapter go in one file', async () => {
  const { context, page } = await open(`${NAZICHT}?artikel=bodycam/2.0/activering/bc-6-1`)
  const decide = async (nummer: string, door: string): Promise<void> => {
    await heading(page, new RegExp(`^${nummer.replace('.', String.raw`\.`)}`, 'u')).waitFor()
    await page.getByLabel('Het blijft zoals het is').check()
    await page.getByLabel('Je functie').fill(door)
    await page.getByLabel('Waartegen las je na?').fill('Voorbeeldwet')
    await page
      .getByRole('button', { name: /het nazicht van/u })
      .filter({ hasText: /Zet|Wijzig/u })
      .click()
  }
  await decide('BC 6.1', 'an.verzonnen@voorbeeld.be')
  await page.getByText(/^De controle vond 1 fout/u).waitFor()
  expect(await page.getByRole('button', { name: 'Bewaar het bestand' }).count()).toBe(0)
  await decide('BC 6.1', 'inspecteur Peeters')
  await page.getByText('De controle vond 1 opmerking.').waitFor()
  await decide('BC 6.1', 'Jurist van PLOT')
  await page.getByText('Klaar: de controle vond niets.').waitFor()
  await page.getByRole('navigation', { name: 'Artikels om na te lezen' }).getByText('BC 6.2').click()
  await decide('BC 6.2', 'Jurist van PLOT')
  await page.getByText('Klaar: de controle vond niets.').waitFor()
  expect(await page.locator('.nalezen__klaar li').allInnerTexts()).toHaveLength(2)
  await context.close()
})

test.each(['?artikel=bodycam/2.0/activering/constructor', '?artikel=__proto__'])(
  'what is no article says so, above the list: %s',
  async (search) => {
    const { context, page, problems } = await open(NAZICHT + search)
    await page.getByText('Dat artikel lees je hier niet na.').waitFor()
    expect(await page.locator('.nazicht__lijst').count()).toBeGreaterThan(0)
    expect(problems).toEqual([])
    await context.close()
  }
)

test('what was read once opens without network', async () => {
  const { context, page } = await open(BEWARING, { serviceWorkers: 'allow' })
  await heading(page, /^BC 18\.1/u).waitFor()
  await untilKept(page, '/data/opvolging/nazicht/bodycam/2.0/bewaring.json')
  await untilAllKept(page)
  await context.setOffline(true)
  await page.reload()
  await heading(page, /^BC 18\.1/u).waitFor()
  await context.close()
})
