/** The self-test of a module: by keyboard from the first question to the result, and whole without scripts. */

import type { Page as Tab } from 'playwright-core'
import { expect, test } from 'vitest'
import { textOf } from '../pipeline/core/tree.ts'
import type { PageOf } from '../pipeline/emit/page.ts'
import { expectAccessible, expectAccessibleHereToo } from './axe.ts'
import { pageData, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const ADDRESS = '/opleiding/waarschuwen-en-spreken/vragen'
const { vragen } = (pageData(ADDRESS) as PageOf<'vragen'>).toets
const site = useSite()

const heading = (page: Tab) => page.locator('.zelftest [data-begin]')

/** Answers the question that is asked, without a mouse: of choices the first, of an order the steps as they stand. */
async function answer(page: Tab): Promise<void> {
  if ((await page.locator('.zelftest textarea').count()) > 0) {
    await page.getByRole('button', { name: 'Toon een modelantwoord' }).press('Enter')
    await page.getByRole('button', { name: 'Ja', exact: true }).press('Enter')
    return
  }
  const choice = page.locator('.zelftest__keuze input').first()
  if ((await choice.count()) > 0) await choice.press('Space')
  await page.getByRole('button', { name: 'Kijk na', exact: true }).press('Enter')
}

test('from the first question to the result by keyboard, and once more what was wrong; nothing is asked for', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
  await page.goto(site.origin + ADDRESS)
  await hydrated(page)
  await page.locator('.zelftest').waitFor()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.getByRole('button', { name: 'Kijk na', exact: true }).press('Enter')
  expect(await page.locator('.zelftest [role=status]').first().innerText()).toBe('Kies eerst een antwoord.')
  await expectAccessible(page)

  for (const [index, { titel, soort, artikel }] of vragen.entries()) {
    expect(await heading(page).innerText()).toBe(titel)
    expect(await page.locator('.zelftest__hoever').innerText()).toBe(
      `Vraag ${index + 1} van ${vragen.length}`
    )
    await answer(page)
    const result = page.locator('.zelftest__uitslag')
    await result.waitFor()
    expect(await result.locator('.toets__artikel a').getAttribute('href')).toBe(artikel.address)
    // Steps are never shown in their order, and of one right answer the page knows which it is.
    if (soort === 'volgorde') expect(await result.innerText()).toContain('Niet juist.')
    if (index === 0) await expectAccessibleHereToo(page)
    const next = index === vragen.length - 1 ? 'Toon je resultaat' : 'Volgende vraag'
    await page.getByRole('button', { name: next, exact: true }).press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement?.hasAttribute("data-begin")')).toBe(true)
  }

  const [right = 0] = (await heading(page).innerText()).match(/\d+/gu)?.map(Number) ?? []
  const wrong = vragen.length - right
  expect([right > 0, wrong > 1]).toEqual([true, true])
  expect(await page.locator('.zelftest__einde li').count()).toBe(wrong)
  await page
    .getByRole('button', { name: `Oefen de ${wrong} foute vragen opnieuw`, exact: true })
    .press('Enter')
  expect(await page.locator('.zelftest__hoever').innerText()).toBe(`Vraag 1 van ${wrong}`)
  expect(asked).toEqual([])
  await page.close()
})

test('an order is put right step by step, and each step says where it stands', async () => {
  const page = await site.browser.newPage()
  await page.goto(site.origin + ADDRESS)
  await hydrated(page)
  await page.locator('.zelftest').waitFor()
  const at = vragen.findIndex(({ soort }) => soort === 'volgorde')
  for (let index = 0; index < at; index++) {
    await answer(page)
    await page.getByRole('button', { name: 'Volgende vraag', exact: true }).press('Enter')
  }
  const right = vragen[at]?.keuzes.map(({ nodes }) => nodes.map(textOf).join('')) ?? []
  for (const [place, words] of right.entries()) {
    const item = page.locator('.zelftest__orde > li', { hasText: words })
    const index = async (): Promise<number> =>
      (await page.locator('.zelftest__orde > li > span').allInnerTexts()).indexOf(words)
    for (let now = await index(); now > place; now = await index()) {
      await item.locator('[data-weg=op]').press('Enter')
      await expect
        .poll(() => page.locator('.zelftest__gezegd').innerText())
        .toBe(`Staat nu op plaats ${now} van ${right.length}.`)
    }
  }
  await page.getByRole('button', { name: 'Kijk na', exact: true }).press('Enter')
  expect(await page.locator('.zelftest__uitslag').innerText()).toContain('Juist.')
  await page.close()
})

test('without scripts every question stands there, its answer folded below it', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(site.origin + ADDRESS)
  expect(await page.locator('.toets__lijst > li > h2').allInnerTexts()).toEqual(
    vragen.map(({ titel }) => titel)
  )
  const first = page.locator('.toets__lijst details').first()
  expect(await first.locator('.toets__juist').isVisible()).toBe(false)
  await first.locator('summary').click()
  expect(await first.locator('.toets__juist').innerText()).toBe('Vóór je de camera gebruikt')
  await context.close()
})
