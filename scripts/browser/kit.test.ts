/** A role-play on paper: cards of A6, sheets of A4, nothing cut off; and the same page on the smallest phone. */

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sheetsOf } from '../io/pdf-pages.ts'
import type { KitView } from '../pipeline/emit/views/kit.ts'
import { expectAccessible } from './axe.ts'
import { ADDRESSES, dataOf, pageData, useSite } from './site.ts'
import { visit } from './visit.ts'

const site = useSite()

const KITS = ADDRESSES.filter((address) => pageData(address).kind === 'rollenspel').map(
  (address) => dataOf(`${address}/kit`) as KitView
)
const [KIT] = KITS as [KitView]

/** Points. */
const A6 = '298 x 420'
const A4 = '595 x 842'

/** How many sheets, and their sizes. */
async function printed(page: Page, keuze: string): Promise<{ bladen: number; maten: string[] }> {
  await page.locator(`#_druk-${keuze}`).check()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const boxes = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/MediaBox\s*\[\s*0 0 (?<width>[\d.]+) (?<height>[\d.]+)\s*\]/gu)
  const maten = [...boxes].map(
    ({ groups }) => `${Math.round(Number(groups?.['width']))} x ${Math.round(Number(groups?.['height']))}`
  )
  return { bladen: sheetsOf(pdf), maten: [...new Set(maten)] }
}

test('a kit on the smallest phone, by keyboard, and on each sort of paper', async () => {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } })
  const { page, problems } = await visit(context, site.origin + KIT.address)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)

  await page.locator('#_druk-alles').focus()
  for (const keuze of ['kaarten', 'a6']) {
    await page.keyboard.press('ArrowDown')
    expect(await page.locator(`#_druk-${keuze}`).isChecked()).toBe(true)
  }
  await page.evaluate('window.print = () => { window.printed = true }')
  await page.getByRole('button', { name: 'Druk af' }).press('Enter')
  expect(await page.evaluate('window.printed')).toBe(true)

  const { length } = KIT.kit.kaarten
  const stapel = Math.ceil(length / 4)
  expect(await printed(page, 'a6')).toEqual({ bladen: length, maten: [A6] })
  expect(await printed(page, 'kaarten')).toEqual({ bladen: stapel, maten: [A4] })
  const [observatie, nabespreking] = [await printed(page, 'observatie'), await printed(page, 'nabespreking')]
  expect([observatie.maten, nabespreking.maten]).toEqual([[A4], [A4]])
  expect(await printed(page, 'alles')).toEqual({
    bladen: stapel + observatie.bladen + nabespreking.bladen,
    maten: [A4]
  })
  expect(problems).toEqual([])
  await context.close()
})

test('no card of any role-play is larger than it is cut, and the card of the player has no word of another', async () => {
  const page = await site.tab({ viewport: { width: 794, height: 1123 }, javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  for (const { address, kit } of KITS) {
    await page.goto(site.origin + address)
    const cards = await page.locator('.kit__stapel > li').evaluateAll((items) =>
      items.map((item) => {
        const { width, height } = item.getBoundingClientRect()
        const inches = [width, height].map((pixels) => Math.round((pixels / 96) * 25.4))
        const parts = [item, ...item.querySelectorAll('*')]
        return [
          ...inches,
          parts.every((part) => part.scrollWidth <= part.clientWidth + 1 || part.clientWidth === 0)
        ]
      })
    )
    expect(cards, address).toEqual(kit.kaarten.map(() => [105, 148, true]))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794)
    const player = await page.locator('[data-rol=speler]').innerText()
    for (const { kop } of kit.kaarten.filter(({ rol }) => rol !== 'speler').flatMap(({ delen }) => delen))
      if (kop !== 'Wat iedereen weet') expect(player).not.toContain(kop)
    expect(player).toMatch(/Fictief: .*Steunt op .*Bijgewerkt \d+ \w+ \d{4}\./u)
  }
})

test('without JavaScript all parts are there; with it, changes are asked for since a day that stands in the address', async () => {
  const bare = await site.tab({ javaScriptEnabled: false })
  await bare.goto(site.origin + KIT.kit.address)
  await bare.getByRole('link', { name: 'Kaarten, observatieblad en nabespreking' }).click()
  expect(await bare.locator('.kit h2').allInnerTexts()).toEqual(['Kaarten', 'Observatieblad', 'Nabespreking'])
  expect(await bare.getByRole('rowheader').count()).toBe(KIT.kit.artikels.length)
  expect(await bare.getByLabel('Toon wijzigingen sinds').isVisible()).toBe(false)

  const context = await site.browser.newContext()
  const { page, problems } = await visit(context, site.origin + KIT.address)
  const field = page.getByLabel('Toon wijzigingen sinds')
  const list = page.locator('.kit__wijzigingen > li')
  expect(await field.inputValue()).toBe(KIT.bijgewerkt)
  await field.fill('2020-01-10')
  await page.getByRole('button', { name: 'Toon', exact: true }).click()
  await list.first().waitFor()
  expect(new URL(page.url()).search).toBe('?sinds=2020-01-10')
  expect(await list.count()).toBe(KIT.kit.wijzigingen.length)
  await page.goBack()
  await page.waitForFunction(() => document.querySelector('.kit__wijzigingen') === null)
  await page.goto(`${site.origin}${KIT.address}?sinds=2021-02-30`)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toBe(
    '“2021-02-30” bestaat niet in de kalender. Schrijf een dag als jjjj-mm-dd, bijvoorbeeld 2021-03-14.'
  )
  expect(problems).toEqual([])
  await context.close()
})
