/** Searching, as somebody on the site does it: what is found, how it is shown, and which version comes first on a day. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { KADER_BUILD } from './kader.ts'
import { MARKERS_BUILD } from './markers.ts'
import { BUILD, useSite } from './site.ts'
import { hydrated } from './visit.ts'
import { answered, ask, FIELD, hitsOf, openPage, PHONE, WIDE } from './zoeken.ts'

const site = useSite()
const kader = useSite(KADER_BUILD)
const marked = useSite(MARKERS_BUILD)

describe('which version counts follows the clock of the reader, without a new build', () => {
  test.each([
    ['2021-03-14', '1.0', 'Van kracht'],
    ['2022-07-01', '1.1', 'Van kracht'],
    ['2026-11-23', '2.0', 'Van kracht']
  ])('on %s version %s stands first', async (day, versie, status) => {
    const page = await kader.tab(WIDE)
    await page.clock.setFixedTime(new Date(`${day}T11:00:00Z`))
    await page.goto(`${kader.origin}/zoeken?q=activering&soort=hoofdstuk&technologie=bodycam`)
    await answered(page)
    const results = async (): Promise<string[]> =>
      (await page.locator('.treffers > li').allInnerTexts()).filter((text) => /versie \d/u.test(text))
    await expect.poll(async () => (await results())[0]).toContain(`versie ${versie}`)
    const [first = '', ...others] = await results()
    expect(first).toContain(status)
    for (const other of others) if (!other.includes(`versie ${versie}`)) expect(other).not.toContain(status)
  })

  test('one that was withdrawn drops below the one that counts', async () => {
    const page = await kader.tab(WIDE)
    const placeOn = async (day: string, versie: string): Promise<number> => {
      await page.clock.setFixedTime(new Date(`${day}T11:00:00Z`))
      await page.goto(`${kader.origin}/zoeken?q=bc+6.1&soort=hoofdstuk`)
      await answered(page)
      const hits = await hitsOf(page)
      return hits.findIndex((hit) => hit.includes(`/${versie}/`))
    }
    expect(await placeOn('2022-12-31', '1.1')).toBe(0)
    expect(await placeOn('2023-03-01', '1.1')).toBeGreaterThan(0)
    const old = page.locator('.treffers > li', { has: page.locator('[data-hit*="/1.1/"]') }).first()
    expect(await old.innerText()).toContain('Niet meer van kracht')
  })
})

test('facets stand in the address, count what they leave, and go back', async () => {
  const page = await openPage(site, '/zoeken?q=camera')
  await answered(page)
  const begrip = page.locator('.facetten label', { hasText: 'Begrip' })
  const count = Number(await begrip.locator('.facetten__tal').innerText())
  await begrip.click()
  await page.waitForURL('**/zoeken?q=camera&soort=begrip')
  await expect
    .poll(async () => (await hitsOf(page)).filter((hit) => !hit.startsWith('/begrippen/')))
    .toEqual([])
  const pages = new Set((await hitsOf(page)).map((hit) => hit.replace(/#.*$/u, '')))
  expect(pages.size).toBe(count)
  expect(await begrip.locator('input').evaluate((one) => document.activeElement === one)).toBe(true)
  await page.locator(FIELD).press('End')
  await page.locator(FIELD).press('s')
  await page.waitForURL('**/zoeken?q=cameras&soort=begrip')
  await page.goBack()
  await expect.poll(() => page.locator(FIELD).inputValue()).toBe('camera')
  await page.goBack()
  await expect.poll(() => new URL(page.url()).search).toBe('?q=camera')
  await expect.poll(() => begrip.locator('input').isChecked()).toBe(false)
})

test('every result says what it is, how it stands and of when it is', async () => {
  const page = await openPage(site, '/zoeken?q=opname')
  await answered(page)
  const results = await page.locator('.treffers > li').evaluateAll((all) =>
    all.map((one) => ({
      address: one.querySelector<HTMLElement>('[data-hit]')?.dataset['hit'] ?? '',
      datum: one.querySelector('.datum')?.textContent,
      soorten: one.querySelectorAll('.merkje').length,
      statussen: one.querySelectorAll('.status').length
    }))
  )
  expect(results.length).toBeGreaterThan(10)
  for (const { address, datum, soorten, statussen } of results) {
    expect(datum, address).toMatch(/\d{4}$/u)
    expect(soorten, address).toBe(1)
    if (/^\/(?:inzetkader\/\w+\/|recht|praktijk)/u.test(address)) expect(statussen, address).toBe(1)
  }
})

test('nothing found: proposes the nearest word, and keeps the question for who wants to pass it on', async () => {
  const page = await site.browser.newPage(PHONE)
  await page.goto(`${site.origin}/zoeken?q=xqzxqzxqz`)
  const kept = page.locator('.onbeantwoord')
  await kept.locator('summary').click()
  expect(await kept.locator('li').allInnerTexts()).toEqual([
    expect.stringMatching(/^xqzxqzxqz \d+ \w+ \d{4}$/u)
  ])
  for (const way of ['/begrippen', '/over/open-vragen'])
    expect(await page.locator(`.niets a[href="${way}"]`).count()).toBe(1)
  const saved = page.waitForEvent('download')
  await kept.getByRole('link', { name: 'Bewaar als tekst' }).click()
  const path = await (await saved).path()
  expect(readFileSync(path, 'utf8')).toMatch(/^Vragen zonder antwoord .*\r\n\d{4}-\d\d-\d\d\txqzxqzxqz\r\n$/u)
  await kept.getByRole('button', { name: 'Wis de lijst' }).click()
  await kept.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => localStorage.getItem('plot-vragen-v1'))).toBeNull()

  await page.goto(`${site.origin}/zoeken?q=bewrtermjin`)
  await page.locator('.niets a', { hasText: 'bewaartermijn' }).click()
  await page.waitForURL('**/zoeken?q=bewaartermijn')
  await answered(page)
  await page.close()
})

test('without JavaScript the field leads to a page with all parts of the site and all terms', async () => {
  const page = await site.tab({ ...PHONE, javaScriptEnabled: false })
  await page.goto(`${site.origin}/recht`)
  await page.locator(FIELD).fill('woning')
  await page.locator(FIELD).press('Enter')
  await page.waitForURL('**/zoeken?q=woning')
  for (const part of ['/inzetkader', '/praktijk', '/recht', '/over'])
    expect(await page.locator(`main a[href="${part}"]`).isVisible()).toBe(true)
  const terms = (
    JSON.parse(readFileSync(join(BUILD, '../generated/docs/zoeken.json'), 'utf8')) as { begrippen: unknown[] }
  ).begrippen
  expect(await page.locator('main .rijen a[href^="/begrippen/"]').count()).toBe(terms.length)
  expect(await page.getByText('Zonder JavaScript kan je browser hier niet zoeken').isVisible()).toBe(true)
})

test('whatever a title holds is text, in the list and on the page', async () => {
  const page = await marked.browser.newPage(WIDE)
  const ran: string[] = []
  await page.exposeFunction('merk', (number: number) => ran.push(`marker ${number} ran`))
  page.on('pageerror', ({ message }) => ran.push(message))
  await page.goto(marked.origin)
  await hydrated(page)
  await page.locator(FIELD).focus()
  await ask(page, 'script merk')
  expect(await page.locator('.zoeklijst').innerText()).toContain('</script>')
  await page.keyboard.press('Enter')
  await answered(page)
  expect(await page.locator('.treffers').innerText()).toContain('</script>')
  await page.goto(
    `${marked.origin}/zoeken?q=${encodeURIComponent('"><img src=x onerror=merk(1)> <b data-merk=1>')}`
  )
  await page.locator('.zoeken [role=status]', { hasText: '<img' }).waitFor()
  expect(await page.locator('[data-merk], main img').count()).toBe(0)
  expect(ran).toEqual([])
  await page.close()
})

test('a browser can add the search to its own', async () => {
  const page = await site.tab(WIDE)
  await page.goto(site.origin)
  const href = await page.locator('link[rel=search]').getAttribute('href')
  const description = await page.evaluate(async (url) => {
    const xml = new DOMParser().parseFromString(await (await fetch(url ?? '')).text(), 'application/xml')
    return [xml.documentElement.localName, xml.querySelector('Url')?.getAttribute('template')]
  }, href)
  expect(description).toEqual([
    'OpenSearchDescription',
    expect.stringMatching(/^https?:.*\/zoeken\?q=\{searchTerms\}$/u)
  ])
})
