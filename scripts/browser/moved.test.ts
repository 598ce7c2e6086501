/** An address that is gone, on a plain host. */

import { expect, test } from 'vitest'
import { KADER_BUILD } from './kader.ts'
import { useSite } from './site.ts'

const site = useSite(KADER_BUILD)
const OLD = '/recht/oude-voorbeeldwet?a=b#plaats'

test.each([
  ['with scripts it leads on and keeps the place', true, '/recht/voorbeeldwet?a=b#plaats'],
  ['without scripts it leads on', false, '/recht/voorbeeldwet']
])('%s', async (_, javaScriptEnabled, arrives) => {
  const context = await site.browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(site.origin + OLD)
  await page.waitForURL('**/recht/voorbeeldwet*')
  expect(page.url()).toBe(site.origin + arrives)
  expect(await page.locator('h1').innerText()).toBe('Voorbeeldwet')
  await context.close()
})
