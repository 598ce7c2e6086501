/** The two layers of an article: what to do now stands open and is short; what a korps has to arrange is folded below it. */

import { expect, test } from 'vitest'
import { ADDRESSES, pageData, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const PHONE = { width: 390, height: 844 }

const chaptersFor = (reader: 'terrein' | 'korps') =>
  ADDRESSES.filter((address) => {
    const { kind, data } = pageData(address)
    return kind === 'hoofdstuk' && data.voor === reader
  })

test.each(chaptersFor('terrein'))('%s: an officer reads all rules within four screens', async (address) => {
  const page = await site.tab({ viewport: PHONE })
  await page.goto(site.origin + address)
  await hydrated(page)
  expect(await page.locator('.voor-wie').innerText()).toMatch(/^\s*Voor wie op het terrein staat: /u)
  expect(await page.locator('.korps[open]').count()).toBe(0)
  const end = await page.evaluate(() => {
    const last = [...document.querySelectorAll('.artikel')].at(-1)
    return scrollY + (last?.getBoundingClientRect().bottom ?? Infinity)
  })
  expect(end).toBeLessThanOrEqual(4 * PHONE.height)
})

test('who makes the arrangements finds them unfolded, and a chapter on paper hides nothing', async () => {
  const page = await site.tab({ javaScriptEnabled: false })
  const visible = (): Promise<boolean> => page.locator('.korps h4').first().isVisible()
  await page.goto(site.origin + (chaptersFor('korps')[0] ?? ''))
  expect(await visible()).toBe(true)
  await page.goto(site.origin + (chaptersFor('terrein')[0] ?? ''))
  expect(await visible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await visible()).toBe(true)
})
