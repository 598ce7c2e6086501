/** The home page says what its rules are worth, and leads each reader to what that reader wants. */

import { expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { isAdopted } from '../pipeline/inzetkader/versions.ts'
import { KADER_BUILD } from './kader.ts'
import { ADDRESSES, pageData, useSite } from './site.ts'
import { visit } from './visit.ts'

const site = useSite()
const kader = useSite(KADER_BUILD)

/** The words change with the first version that is adopted. */
const anyAdopted = ADDRESSES.flatMap((address) => pageData(address).strip.versies ?? []).some(isAdopted)

test.each(['/', '/dit-bestaat-niet'])('%s: above the questions stands what counts', async (address) => {
  const context = await site.browser.newContext()
  const { page } = await visit(context, site.origin + address)
  const stand = await page.locator('.stand').innerText()
  expect(stand.includes('nog geen enkel inzetkader is vastgesteld')).toBe(!anyAdopted)
  const [above, below] = await Promise.all(['.stand', '.vragen'].map((at) => page.locator(at).boundingBox()))
  expect(above?.y).toBeLessThan(below?.y ?? 0)
  await context.close()
})

test('with adopted versions it follows the day, and says which day where there is no clock', async () => {
  const context = await kader.browser.newContext()
  await context.clock.setFixedTime(new Date('2023-02-01T12:00:00+01:00'))
  const { page, problems } = await visit(context, kader.origin)
  await page.locator('.stand', { hasText: 'Vandaag van kracht: geen enkel inzetkader.' }).waitFor()
  await context.clock.setFixedTime(new Date('2026-11-23T12:00:00+01:00'))
  await page.reload()
  await page
    .locator('.stand', { hasText: 'Vandaag van kracht: bodycam 2.0. Niet van kracht: drones.' })
    .waitFor()
  expect(problems).toEqual([])
  await context.close()

  const bare = await kader.browser.newPage({ javaScriptEnabled: false })
  await bare.goto(kader.origin)
  expect(await bare.locator('.stand').innerText()).toMatch(/^Op \d+ \w+ \d{4} van kracht: bodycam 2\.0\./u)
  await bare.close()
})

const PHONE = { width: 390, height: 844 }
const CHAPTERS = currentAddress('bodycam')

/** A first visit, on a phone: the words that one taps, and what one then reads without scrolling. */
test.each([
  ['may I record in a dwelling', ['Mag je opnemen in een woning?'], /^Ja, maar enkel zolang je/u],
  ['how long is it kept', ['Hoelang bewaar je een opname?'], /minstens 30 dagen en hoogstens 365 dagen/u],
  ['warning a minor', ['Hoe zeg je het tegen een minderjarige?'], /korte, eenvoudige zin/u],
  [
    'a drone of the fire service',
    ['Brandweer', 'Heb je toestemming nodig om te filmen?'],
    /Brandweer: film alleen/u
  ]
])('in two taps at most, and no scrolling: %s', async (_, taps, answer) => {
  const context = await site.browser.newContext({ viewport: PHONE, hasTouch: true })
  const { page } = await visit(context, site.origin)
  expect(taps.length).toBeLessThanOrEqual(2)
  for (const words of taps) await page.locator('.vragen a', { hasText: words }).tap()
  await page.waitForURL(/#/u)
  const rule = page.locator('.pagina p', { hasText: answer }).first()
  // The address comes first, then the page, and then it moves to the place.
  const isOnScreen = async (): Promise<boolean> => {
    const { y, height } = (await rule.boundingBox()) ?? { y: -1, height: 0 }
    return y > 0 && y + height <= PHONE.height
  }
  await expect.poll(isOnScreen).toBe(true)
  await context.close()
})

test('who reads is asked once; the fire service is led to what it may use, and finds why a bodycam is not', async () => {
  const context = await site.browser.newContext({ viewport: PHONE })
  const { page, problems } = await visit(context, site.origin)
  const chosen = (): Promise<string[]> => page.locator('.keuze [aria-current]').allInnerTexts()
  expect(await chosen()).toEqual(['Politie', 'Bodycam'])
  await page.getByRole('link', { name: 'Brandweer', exact: true }).click()
  await expect.poll(chosen).toEqual(['Brandweer', 'Drones'])
  await page.reload()
  await expect.poll(chosen).toEqual(['Brandweer', 'Drones'])
  await page.locator('.keuze').getByRole('link', { name: 'Bodycam' }).click()
  const first = page.locator('.vragen__eerst a')
  await expect
    .poll(async () => pageData((await first.getAttribute('href')) ?? CHAPTERS).data)
    .toMatchObject({
      geldt_voor: ['brandweer']
    })
  expect(problems).toEqual([])
  await context.close()
})

test('without a script a choice is a link to its list, and the card that counts leads', async () => {
  const page = await site.tab({ javaScriptEnabled: false, viewport: PHONE })
  await page.goto(site.origin)
  const lists = page.locator('.vragen__lijst:visible')
  expect(await lists.locator('a').first().getAttribute('href')).toBe(`${CHAPTERS}/kaart`)
  await page.locator('.keuze a', { hasText: 'Brandweer' }).click()
  expect(await lists.evaluateAll((all) => all.map((list) => list.ariaLabel))).toEqual(['Brandweer, Drones'])
})

test('the blue part, with the field, leaves the first screen of a phone to the questions', async () => {
  const page = await site.tab({ viewport: PHONE })
  await page.goto(site.origin)
  expect((await page.locator('.home__kop').boundingBox())?.height).toBeLessThanOrEqual(290)
})
