/** The refresher: three questions by keyboard, the next day without a network, what changed first; taken along, wiped out and put back. */

import { readFileSync } from 'node:fs'
import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Opfrisdeck } from '../pipeline/emit/opleiding/opfrisser.ts'
import { expectAccessible } from './axe.ts'
import { readBuilt, useSite } from './site.ts'
import { hydrated, watch } from './visit.ts'
import { keptPaths, openServed, usedPaths } from './worker.ts'

const ADDRESS = '/opleiding/opfrissen'
const KEY = 'plot-opfrisser-v1'
const DECK = JSON.parse(readBuilt(`data${ADDRESS}.json`)) as Opfrisdeck
const site = useSite()

/** In the past: a kept copy carries the day on which it was really fetched. */
const noon = (day: string): Date => new Date(`${day}T12:00:00+01:00`)

type Kept = {
  kaarten: Record<string, { vingerafdruk: string; laatst: string; terug: string }>
  woorden: Record<string, string[]>
}

const kept = async (page: Tab): Promise<Kept> =>
  JSON.parse((await page.evaluate((key) => localStorage.getItem(key), KEY)) ?? '{}') as Kept

/** By keyboard: of choices the first, of an order the steps as they stand. */
async function answer(page: Tab): Promise<void> {
  if ((await page.locator('.zelftest textarea').count()) > 0) {
    await page.getByRole('button', { name: 'Toon een modelantwoord' }).press('Enter')
    await page.getByRole('button', { name: 'Ja', exact: true }).press('Enter')
  } else {
    const choice = page.locator('.zelftest__keuze input').first()
    if ((await choice.count()) > 0) await choice.press('Space')
    await page.getByRole('button', { name: 'Kijk na', exact: true }).press('Enter')
  }
  await page.locator('.zelftest__uitslag').waitFor()
}

async function goOn(page: Tab): Promise<void> {
  await page.getByRole('button', { name: 'Ga verder', exact: true }).press('Enter')
  await expect.poll(() => page.evaluate('document.activeElement?.hasAttribute("data-begin")')).toBe(true)
}

test('a shift, the next one without a network, and what is kept taken along, wiped out and put back', async () => {
  const context = await site.browser.newContext({
    serviceWorkers: 'allow',
    viewport: { width: 360, height: 800 }
  })
  await context.clock.setFixedTime(noon('2026-01-10'))
  const page = await openServed(context, site.origin + ADDRESS)
  const { problems, foreign } = watch(page, site.origin + ADDRESS)
  const heading = page.locator('.opfrisser h2[data-begin]')
  await heading.waitFor()
  await expectAccessible(page)

  for (const number of [1, 2, 3]) {
    expect(await page.locator('.zelftest__hoever').innerText()).toBe(`Vraag ${number} van 3`)
    await answer(page)
    await goOn(page)
  }
  expect(await heading.innerText()).toBe('Klaar voor deze dienst')
  expect(await page.locator('.opfrisser__rust').innerText()).toContain(
    'Je beantwoordde vandaag 3 vragen. De volgende vragen komen op 11 januari 2026.'
  )
  const { kaarten, woorden } = await kept(page)
  const known = Object.entries(kaarten)
  expect(known.map(([, { laatst }]) => laatst)).toEqual(['2026-01-10', '2026-01-10', '2026-01-10'])

  // As if it was answered beside other words: of those the site says one word less now.
  const [sleutel, { vingerafdruk }] = known.at(-1) as [string, Kept['kaarten'][string]]
  const [title = '', ...lines] = woorden[vingerafdruk] ?? []
  const before = { ...woorden, 'v2:000000000000': [`${title} Vroeger`, ...lines] }
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    JSON.stringify({
      ...(await kept(page)),
      kaarten: { ...kaarten, [sleutel]: { ...kaarten[sleutel], vingerafdruk: 'v2:000000000000' } },
      woorden: before
    })
  ] as const)

  await expect
    .poll(async () => {
      const there = await keptPaths(page)
      return (await usedPaths(page)).filter((path) => !there.includes(path))
    })
    .toEqual([])
  await context.setOffline(true)
  await context.clock.setFixedTime(noon('2026-01-11'))
  await page.reload()
  await hydrated(page)
  await heading.waitFor()
  expect(await heading.innerText()).toBe(
    DECK.vragen.find(({ module, id }) => `${module}/${id}` === sleutel)?.titel
  )
  expect(await page.locator('.bewaard').count()).toBe(1)
  const told = page.locator('.opfrisser__gewijzigd')
  await told.locator('del').waitFor()
  expect(await told.innerText()).toContain(
    'Dit artikel wijzigde sinds je laatste antwoord op 10 januari 2026.'
  )
  expect(await told.locator('del').innerText()).toContain('Vroeger')
  await expectAccessible(page)
  await answer(page)
  await goOn(page)
  expect(await told.count()).toBe(0)
  expect(Object.keys((await kept(page)).woorden)).not.toContain('v2:000000000000')

  await page.locator('.opfrisser__beheer > summary').press('Enter')
  const save = page.getByRole('link', { name: 'Bewaar als bestand' })
  const [download] = await Promise.all([page.waitForEvent('download'), save.press('Enter')])
  expect(download.suggestedFilename()).toBe('opfrisser-2026-01-11.json')
  const saved = readFileSync(await download.path(), 'utf8')
  await page.getByRole('button', { name: 'Wis alles', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Ja, wis alles', exact: true }).press('Enter')
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()

  const said = page.locator('.opfrisser__beheer [role=status]')
  const put = (buffer: string): Promise<void> =>
    page
      .getByLabel('Zet een bestand terug')
      .setInputFiles({ name: 'opfrisser.json', mimeType: 'application/json', buffer: Buffer.from(buffer) })
  await put('{"iets":"anders"}')
  await expect
    .poll(() => said.innerText())
    .toBe(
      'Dit bestand kunnen we niet gebruiken. Het is geen bestand van de Opfrisser. Kies het bestand dat je hier bewaarde: het heet opfrisser, met een datum, en eindigt op .json. Er is niets veranderd.'
    )
  await put(saved)
  await expect.poll(() => said.innerText()).toBe('Gelukt: 3 vragen erbij.')
  expect((await kept(page)).kaarten).toEqual((JSON.parse(saved) as Kept).kaarten)

  // What cannot be read stays until its reader decides.
  await page.evaluate((key) => {
    localStorage.setItem(key, '{"kapot')
    window.dispatchEvent(new Event('storage'))
  }, KEY)
  expect(await page.locator('.opfrisser__onleesbaar h2').innerText()).toBe(
    'Een deel van je stand is beschadigd'
  )
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('{"kapot')
  await page.getByRole('button', { name: 'Begin opnieuw', exact: true }).press('Enter')
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()

  // A browser that keeps nothing asks on, and says so.
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new Error('full')
    }
  })
  await answer(page)
  expect(await page.locator('.opfrisser__melding').innerText()).toContain('Deze browser bewaart niets.')
  await goOn(page)
  expect(await page.locator('.zelftest__hoever').innerText()).toBe('Vraag 2 van 3')
  // Without a network what is fetched ahead fails, and the browser says so.
  const faults = problems.filter((problem) => !problem.includes('net::ERR_'))
  expect([faults, foreign]).toEqual([[], []])
  await context.close()
})

test('without scripts it says what it is, and leads to each test', () => {
  const html = readBuilt(`${ADDRESS.slice(1)}.html`)
  expect(html).toContain('De Opfrisser heeft JavaScript nodig.')
  expect(DECK.modules.length).toBeGreaterThan(3)
  for (const { toets } of DECK.modules) expect(html).toMatch(new RegExp(`href="?${toets}[">\\s]`, 'u'))
})
