/** No word of the theme is left in English: in what is read, and in what is read aloud. */

import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { html } from './html.ts'
import { PAGE_OF_KIND } from './kinds.ts'
import { htmlFiles, readBuilt, useSite } from './site.ts'
import { hydrated } from './visit.ts'

const ATTRIBUTES = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder']

/** Besides what the theme says in English, read below. */
const WORDS = [
  'Back to top',
  'Close',
  'Collapse',
  'Copied',
  'Copy',
  'Edit this page',
  'Expand',
  'Home page',
  'Last updated',
  'Loading',
  'Next',
  'On this page',
  'Page Not Found',
  'Previous',
  'Read more',
  'Search',
  'Skip to main content',
  'Table of contents'
]

/** What the Dutch translation of the theme says half in English, or as a builder of sites says it (src/docusaurus/theme-words.ts). */
const HALF = /\b(?:docs(?!\/)|scroll|toggle|sidebar|zijbalk|navigatiebalk|documentatie pagina)\b/iu

/** The same in both languages. */
const DUTCH = ['info', 'tip', 'Tags', 'Tags:']

const site = useSite()
const english = [...WORDS, ...themeMessages()].map(asPattern).concat(HALF)

test('the built pages', () => {
  // Each text once, with the first page that says it: most stand on every page.
  const first = new Map<string, string>()
  for (const path of htmlFiles()) {
    const page = html(readBuilt(path))
    const attributes = page.all().flatMap((element) => ATTRIBUTES.map((name) => element[name] ?? ''))
    for (const text of [...page.texts(), ...attributes]) if (!first.has(text)) first.set(text, path)
  }
  const found = [...first].flatMap(([text, path]) =>
    englishIn([text]).map((english) => `${path}: ${english}`)
  )
  expect(found).toEqual([])
})

test.each([390, 1400])('a page in use, %i wide', async (width) => {
  const context = await site.browser.newContext({ viewport: { width, height: 900 } })
  const page = await context.newPage()
  await page.goto(`${site.origin}${PAGE_OF_KIND.get('hoofdstuk')}`)
  await hydrated(page)
  if (width < 997) await page.locator('.navbar__toggle').click()
  const texts = await page.locator('body').innerText()
  const attributes = await page
    .locator('body *')
    .evaluateAll(
      (all, names) => all.flatMap((element) => names.map((name) => element.getAttribute(name) ?? '')),
      ATTRIBUTES
    )
  expect(englishIn([...texts.split('\n'), ...attributes])).toEqual([])
  await context.close()
})

function englishIn(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => english.some((pattern) => pattern.test(text)))
}

/** What the theme says where no translation is given. */
function themeMessages(): string[] {
  const require = createRequire(createRequire(import.meta.url).resolve('@docusaurus/theme-classic'))
  const messages = require('@docusaurus/theme-translations/locales/base/theme-common.json') as Record<
    string,
    string
  >
  return Object.entries(messages)
    .filter(([key]) => !key.endsWith('___DESCRIPTION'))
    .flatMap(([, message]) => message.split('|'))
    .filter((message) => /\w/u.test(message.replace(/\{\w+\}/gu, '')) && !DUTCH.includes(message))
}

/** The whole text is this word, or the text begins with these words; whatever stands in the holes. */
function asPattern(message: string): RegExp {
  const pattern = message
    .trim()
    .split(/\{\w+\}/u)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('.*')
  return new RegExp(message.trim().includes(' ') ? `^${pattern}` : `^${pattern}$`, 'iu')
}
