/**
 * WCAG 2.2 AA by axe, for the page as it stands. The whole set of rules once; in dark, and on a second screen, only the
 * rules that can say something else there. planted.test.ts shows that each finds what is meant for it.
 */

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that look at colours. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block']
/** Rules that measure. */
const OF_SIZE = ['target-size', 'scrollable-region-focusable']

export const ROUNDS = {
  whole: { colorScheme: 'light', rules: undefined },
  dark: { colorScheme: 'dark', rules: OF_COLOUR },
  phone: { colorScheme: 'light', rules: [...OF_COLOUR, ...OF_SIZE] }
} as const satisfies Record<string, { colorScheme: 'light' | 'dark'; rules: readonly string[] | undefined }>

export type Round = keyof typeof ROUNDS

export type Fault = { rule: string; help: string; html: string; selector: string }

/** Every rule, light; and in dark those of colour. */
export async function expectAccessible(page: Page): Promise<void> {
  await expectNoFaults(page, ['whole', 'dark'])
}

/** For a page on which `expectAccessible` was asked on another screen. */
export async function expectAccessibleHereToo(page: Page): Promise<void> {
  await expectNoFaults(page, ['phone', 'dark'])
}

async function expectNoFaults(page: Page, rounds: readonly Round[]): Promise<void> {
  for (const round of rounds) {
    const { faults } = await look(page, round)
    expect(
      faults.map(({ rule, help, html }) => `${rule}: ${help}: ${html}`),
      `${page.url()}, ${round}`
    ).toEqual([])
  }
}

/**
 * What axe finds in one round, and which rules it asked, sorted. The page itself decides its colours: it must follow the system,
 * so a page without JavaScript cannot be tested here.
 */
export async function look(page: Page, round: Round): Promise<{ faults: Fault[]; asked: string[] }> {
  const { colorScheme, rules } = ROUNDS[round]
  await page.emulateMedia({ colorScheme })
  // What leaves the site has no theme of its own to follow the reader's.
  await page.locator(`html:is([data-theme=${colorScheme}], :not([data-theme]))`).waitFor()
  // Of what is well it need not name the elements: a quarter of its work.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations, passes, incomplete, inapplicable } = await (
    rules ? axe.withRules([...rules]) : axe.withTags(TAGS)
  ).analyze()
  return {
    faults: violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, target }) => ({ rule: id, help, html, selector: target.join(' ') }))
    ),
    asked: [...new Set([violations, passes, incomplete, inapplicable].flat().map(({ id }) => id))].sort()
  }
}

/** What is folded is checked too. */
export async function openAll(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
}
