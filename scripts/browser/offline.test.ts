/** What was read once opens without network; what was not says so in Dutch. */

import { expect, test } from 'vitest'
import { REPORTS, useSite } from './site.ts'

const site = useSite()
const ARTICLE = '/inzetkader/bodycam/0.1/activering'

test('pages that were read open without network', async () => {
  const context = await site.browser.newContext()
  const page = await context.newPage()
  const report = REPORTS[0] ?? ''
  await page.goto(site.origin + ARTICLE, { waitUntil: 'networkidle' })
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)')
  await page.waitForFunction(isKept, ARTICLE)
  await page.goto(site.origin + report, { waitUntil: 'networkidle' })
  await page.waitForFunction(isKept, report)

  await context.setOffline(true)
  await page.goto(site.origin + ARTICLE)
  expect(await page.locator('h1').innerText()).toBe('Activering')
  await page.goto(site.origin + report)
  expect(await page.locator('.pagina__soort').innerText()).toBe('Ervaringsverslag')
  await page.goto(`${site.origin}/zones/lrh`)
  expect(await page.locator('h1').innerText()).toBe('Je hebt geen verbinding')
  await context.close()
})

/** Runs in the page. */
async function isKept(path: string): Promise<boolean> {
  return (await caches.match(path)) !== undefined
}
