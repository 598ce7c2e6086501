/** What changed since the last visit: kept and compared in the browser itself. */

import { expect, test } from 'vitest'
import { currentAddress } from '../io/current.ts'
import { dataAddress } from '../pipeline/core/data-address.ts'
import type { VersionData } from '../pipeline/emit/inzetkader/version-data.ts'
import { useSite } from './site.ts'
import { visit } from './visit.ts'

const site = useSite()
const BODYCAM = '/inzetkader/bodycam'
const VERSION = currentAddress('bodycam')

/** The version as the site would tell it once its first article has one word more. */
function reworded(text: string): string {
  const data = JSON.parse(text) as VersionData
  const artikel = data.hoofdstukken[0]?.artikels[0]
  if (!artikel) throw new Error('A version without articles')
  artikel.vingerafdruk = 'v2:000000000000'
  artikel.nodes = [...artikel.nodes, ['p', {}, 'Voortaan ook schriftelijk.']]
  return JSON.stringify(data)
}

test('an article with other words is told on both pages, marked as in a comparison, until it is seen', async () => {
  const context = await site.browser.newContext()
  const seen = (): Promise<string | undefined> =>
    page.evaluate(async () => (await caches.match('/_gezien/bodycam'))?.text())
  const { page, problems, foreign } = await visit(context, `${site.origin}${BODYCAM}`)
  // Not only its cache: that is there before anything is in it, and who leaves then saw nothing.
  await expect.poll(seen).toBeDefined()
  expect(await page.locator('.sinds').count()).toBe(0)

  await context.route(`**${dataAddress(VERSION)}`, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: reworded(await response.text()) })
  })
  for (const address of [`${VERSION}/kaart`, BODYCAM]) {
    await page.goto(site.origin + address)
    await page.locator('.sinds summary', { hasText: '1 artikel wijzigde sinds je vorige bezoek' }).click()
    expect(await page.locator('.sinds ins').innerText()).toContain('Voortaan ook schriftelijk.')
  }
  await page.getByRole('button', { name: 'Gezien' }).click()
  expect(await page.locator('.sinds').count()).toBe(0)
  await expect.poll(seen).toContain('Voortaan ook schriftelijk.')
  expect(problems).toEqual([])
  expect(foreign).toEqual([])
  await context.close()
})
