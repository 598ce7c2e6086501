/** The ids that headings get: no "_" in them, because that is where the ids of the program begin (own-id.ts). */

import GithubSlugger, { slug } from 'github-slugger'

/** What `{#id}` may hold; see rules/heading-id.ts. */
const WRITTEN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u

export function isWritableId(id: string): boolean {
  return WRITTEN.test(id)
}

/**
 * Names without "_" that others look up in a page: ids of the theme, and names that a library takes for a global as soon
 * as an element has it for id (https://html.spec.whatwg.org/#named-access-on-the-window-object). A heading never gets one.
 */
export const TAKEN_IDS: readonly string[] = [
  'nprogress',
  'theme-svg-external-link',
  'define',
  'docusaurus',
  'exports',
  'global',
  'module',
  'process',
  'require'
]

/** The ids of the headings of one page, from their words: each once, and none that is somebody else's. */
export class HeadingIds {
  readonly #slugger = new GithubSlugger()

  constructor() {
    for (const id of TAKEN_IDS) this.#slugger.slug(id)
  }

  /** `before` is the id of the article around the heading, so that "Waarom" has an id under each. */
  idOf(text: string, before: string | undefined): string {
    const words = text.replaceAll('_', '-')
    const start = before === undefined ? '' : `${before}-`
    return this.#slugger.slug(start + (slug(words) === '' ? 'kop' : words))
  }
}
