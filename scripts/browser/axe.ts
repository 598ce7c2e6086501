/**
 * WCAG 2.2 AA by axe, for the page as it stands. The whole set of rules once; in dark, and on a second screen, only the
 * rules that can say something else there. planted.test.ts shows that each finds what is meant for it.
 */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Rules that look at colours: four fifths of the work of axe. */
const OF_COLOUR: readonly string[] = ['color-contrast', 'link-in-text-block']
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
  // A colour on its way to another is of neither.
  await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()))
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(AXE)
  await page.evaluate(markRepeated, REPEATED)
  const others = rules?.filter((rule) => !OF_COLOUR.includes(rule))
  const results = [await run(page, { runOnly: { type: 'rule', values: OF_COLOUR } }, [REPEATED])]
  if (others === undefined) results.push(await run(page, ALL_BUT_COLOUR))
  else if (others.length > 0) results.push(await run(page, { runOnly: { type: 'rule', values: others } }))
  return {
    faults: results.flatMap(({ faults }) => faults),
    asked: [...new Set(results.flatMap(({ asked }) => asked))].sort()
  }
}

/** In the page once; the builder of the package would send it at every question. */
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js'
  ),
  'utf8'
)

const ALL_BUT_COLOUR = {
  runOnly: { type: 'tag', values: TAGS },
  rules: Object.fromEntries(OF_COLOUR.map((rule) => [rule, { enabled: false }]))
}

type Result = { id: string; help: string; nodes: { html: string; target: (string | string[])[] }[] }
type Axe = {
  run: (
    context: { exclude: string[][] } | Document,
    options: object
  ) => Promise<Record<'violations' | 'passes' | 'incomplete' | 'inapplicable', Result[]>>
}

/** Asks these rules of the page, but for the elements with one of these attributes. */
async function run(
  page: Page,
  options: object,
  without: readonly string[] = []
): Promise<{ faults: Fault[]; asked: string[] }> {
  return page.evaluate(
    async ([options, without]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      const exclude = without.map((attribute) => [`[${attribute}]`])
      const context = exclude.length > 0 ? { exclude } : document
      const { violations, passes, incomplete, inapplicable } = await axe.run(context, options)
      return {
        faults: violations.flatMap(({ id, help, nodes }) =>
          nodes.map(({ html, target }) => ({ rule: id, help, html, selector: target.join(' ') }))
        ),
        asked: [violations, passes, incomplete, inapplicable].flat().map(({ id }) => id)
      }
    },
    // Of what is well it need not name the elements, nor fetch anew the styles that are there.
    [{ ...options, resultTypes: ['violations'], preload: false }, without] as const
  )
}

/** Says of an element that two before it are the same but for their words. */
const REPEATED = 'data-herhaald'

/**
 * Runs in the page. A colour comes from markup: of children of one parent with the same markup two are looked at. Half of a
 * page are rows of a list, and to find what stands behind each word is most of the work of axe.
 */
function markRepeated(mark: string): void {
  const ofWords =
    /^(?:href|id|title|alt|src|srcset|name|for|value|datetime|popovertarget|data-hit|data-kop|aria-(?:label|labelledby|describedby|controls))$/u
  const markupOf = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) =>
      name === 'href' ? `href=${value.charAt(0)}` : ofWords.test(name) ? name : `${name}=${value}`
    )
    return `<${element.tagName} ${attributes.join(' ')}>${childrenIn(element)}`
  }
  const childrenIn = (parent: Element): string => {
    const seen = new Map<string, number>()
    return [...parent.children]
      .map((child) => {
        child.removeAttribute(mark)
        const markup = markupOf(child)
        const times = (seen.get(markup) ?? 0) + 1
        seen.set(markup, times)
        if (times > 2) child.setAttribute(mark, '')
        return markup
      })
      .join('')
  }
  childrenIn(document.body)
}

/** What is folded is checked too. */
export async function openAll(page: Page): Promise<void> {
  await page
    .locator('details')
    .evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')))
}
