/**
 * What a korps answered stands on the words of a version. On the day on which the next one starts, the answers to what it
 * changed are named, and no others: in a site that was built once (kennis.ts), with answers that come back from a file.
 */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { KORPS_NIEUW, KORPS_OUD } from '../fixtures/korps.ts'
import { expectAccessible } from './axe.ts'
import { KENNIS_PATH } from './kennis.ts'
import { useKennis } from './kennis-host.ts'
import { hydrated, visit } from './visit.ts'

const ADDRESS = `${KENNIS_PATH}/inzetkader/warmtebeeld/korps`
const INSTELLEN = 'Wie het toestel instelt'
/** One of an article that changed, and those of the others; of the article that changed a second one stays open. */
const BEANTWOORD = [INSTELLEN, 'Hoe de leiding ter plaatse meekijkt', 'Welke kast een slot heeft']

const kennis = useKennis()

const noon = (day: string): Date => new Date(`${day}T12:00:00+01:00`)

test('answers from a file are named where their article changed, from the first day of the next version on', async () => {
  const context = await kennis.browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block'
  })
  await context.clock.setFixedTime(noon(KORPS_OUD))
  const { page, problems, foreign } = await visit(context, kennis.hosted.origin + ADDRESS)
  const totaal = page.locator('.korps__totaal')
  const na = page.getByRole('region', { name: 'Opnieuw te bekijken' })
  const opVersie = (versie: string): Promise<void> =>
    page.getByText(`Je antwoordt op versie ${versie}`).waitFor()

  await opVersie('1.0')
  await page.getByRole('button', { name: 'Naar de volgende open vraag' }).press('Enter')
  for (const [index, vraag] of BEANTWOORD.entries()) {
    await page.getByRole('group', { name: vraag }).getByRole('radio', { name: 'Ja' }).press('Space')
    await totaal.getByText(`${index + 1} van 4 beantwoord`).waitFor()
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Bewaar als bestand' }).press('Enter')
  ])
  const bestand = readFileSync(await download.path())
  await page.getByRole('button', { name: 'Wis alles' }).press('Enter')
  await page.getByRole('button', { name: 'Ja, wis alles' }).press('Enter')
  await totaal.getByText('0 van 4 beantwoord').waitFor()

  const zetTerug = async (): Promise<void> => {
    await page
      .getByLabel('Zet een bestand terug')
      .setInputFiles({ name: 'kader.json', mimeType: 'application/json', buffer: bestand })
    await totaal.getByText('3 van 4 beantwoord').waitFor()
  }
  // Before that day the words are those that were answered to.
  await zetTerug()
  expect(await na.count()).toBe(0)

  await page.evaluate(() => localStorage.clear())
  await context.clock.setFixedTime(noon(KORPS_NIEUW))
  await page.reload()
  await hydrated(page)
  await opVersie('2.0')
  await totaal.getByText('0 van 4 beantwoord').waitFor()
  await zetTerug()
  await na.locator('ins').first().waitFor()
  expect(await na.locator('h3').allInnerTexts()).toEqual(['WB 1.1 Wie stelt het toestel in?'])
  expect(await na.locator('li strong').allInnerTexts()).toEqual([INSTELLEN])
  expect(await na.locator('del').allInnerTexts()).toEqual([expect.stringContaining('dienst')])
  expect(await na.locator('ins').allInnerTexts()).toEqual([expect.stringContaining('opdracht')])
  await expectAccessible(page)

  await na.getByRole('button', { name: 'Dit antwoord klopt nog' }).press('Enter')
  await na.waitFor({ state: 'detached' })
  await page.reload()
  await hydrated(page)
  await totaal.getByText('3 van 4 beantwoord').waitFor()
  expect(await na.count()).toBe(0)
  expect([problems, foreign]).toEqual([[], []])
  await context.close()
})
