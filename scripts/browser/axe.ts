/** WCAG 2.2 AA by axe, for the page as it stands, light and dark. */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The page itself decides its colours: it must follow the system, so a page without JavaScript cannot be tested here. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor()
    expect(await violations(page), `${page.url()}, ${colorScheme}`).toEqual([])
  }
}

/** What is folded is checked too. */
export async function openAll(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
}

async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze()
  return result.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html}`)
  )
}
