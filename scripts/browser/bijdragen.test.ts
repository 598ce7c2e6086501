/** Who contributes with only a browser: what to take over, and where to hand it in. */

import { expect, test } from 'vitest'
import { shownTemplate } from '../pipeline/bijdragen/templates.ts'
import { useSite } from './site.ts'
import { hydrated } from './visit.ts'

const site = useSite()
const TEMPLATES = '/bijdragen/sjablonen'

test('the template of a report stands first, and one press copies it whole', async () => {
  const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await page.goto(site.origin + TEMPLATES)
  await hydrated(page)
  expect(await page.locator('main h2').first().getAttribute('id')).toBe('ervaring')
  const block = page.locator('.blok').first()
  await block.getByRole('button', { name: 'Kopieer' }).click()
  await block.getByText('Gekopieerd').waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(shownTemplate('ervaring').text)
  await context.close()
})

test('where there is no clipboard the text is selected', async () => {
  const page = await site.browser.newPage()
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
  await page.goto(site.origin + TEMPLATES)
  await hydrated(page)
  const block = page.locator('.blok').first()
  await block.getByRole('button', { name: 'Kopieer' }).click()
  await block.getByText('Kopiëren lukte niet.').waitFor()
  // Not in the green of what went well.
  expect(await block.locator('.mislukt').count()).toBe(1)
  expect(await page.evaluate('getSelection().toString()')).toContain('datum: jjjj-mm-dd')
  await page.close()
})

test.each(['/bijdragen', TEMPLATES])(
  '%s says where to hand it in, and names the folder of each real zone',
  async (address) => {
    const page = await site.tab({ javaScriptEnabled: false })
    await page.goto(site.origin + address)
    const section = page.locator('.doorgeven')
    const texts = await section.locator('dd').allInnerTexts()
    expect(texts).toEqual([
      'Er is nog geen adres ingesteld. Geef je tekst aan de contactpersoon van je zone.',
      'Er is nog geen postbus ingesteld. Spreek PLOT aan zoals je dat voor een opleiding doet.'
    ])
    await section.locator('summary').click()
    const folders = await section.locator('li').allInnerTexts()
    expect(folders).toContain('Politiezone Limburg Regio Hoofdstad (LRH): docs/praktijk/lrh/')
    expect(folders.join()).not.toContain('voorbeeldzone')
    expect(await page.locator('.blok button:visible').count()).toBe(0)
  }
)
