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

test('each role leads on: an officer to the card that counts, the fire service to its law', async () => {
  // Without a clock, so that the day is that of the content, as for the address it must be.
  const page = await site.browser.newPage({ javaScriptEnabled: false })
  await page.goto(site.origin)
  const role = (name: string) => page.locator('.home__blok', { hasText: name }).getAttribute('href')
  expect(await role('Politie met een bodycam')).toBe(`${currentAddress('bodycam')}/kaart`)
  expect(pageData((await role('Brandweer')) ?? '').data).toMatchObject({ geldt_voor: ['brandweer'] })
  await page.close()
})
