/** A page as the browser prints it: tagged, with an outline, and with the number of its sheet behind each line of the contents. */

import type { Page } from 'playwright-core'
import { pagesOf } from './pdf-pages.ts'

const PAPER = { tagged: true, outline: true, preferCSSPageSize: true, printBackground: false }

/** `contents`: selector of the links of the contents, where a page has some. */
export async function printed(page: Page, contents: string): Promise<Uint8Array> {
  const first = await page.pdf(PAPER)
  return (await numberContents(page, contents, pagesOf(first))) ? page.pdf(PAPER) : first
}

/**
 * Puts the number of its sheet on each line of the contents, for which the styles keep a place, so that no line moves.
 * False where a page has no contents to number.
 */
async function numberContents(
  page: Page,
  contents: string,
  pages: ReadonlyMap<string, number>
): Promise<boolean> {
  return page.evaluate(
    ([selector, numbers]) => {
      const links = [...document.querySelectorAll(selector)]
      for (const link of links) {
        const number = numbers[(link.getAttribute('href') ?? '').slice(1)]
        if (number !== undefined) link.setAttribute('data-blad', String(number))
      }
      return links.length > 0
    },
    [contents, Object.fromEntries(pages)] as const
  )
}
