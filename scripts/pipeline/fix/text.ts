/** All repairs of a text, again and again until none has anything left to do: one can make work for another. */

import { CHARACTERS } from './characters.ts'
import { codeLanguages } from './code-languages.ts'
import { directives } from './directives.ts'
import { head } from './head.ts'
import { headings } from './headings.ts'
import { html } from './html.ts'
import { indented } from './indented.ts'
import { LINKS } from './links.ts'
import type { Mend, Page, Repaired } from './mend.ts'
import { nearMarkup } from './near-markup.ts'
import { LINE_ENDS, SIGNS } from './signs.ts'
import { TABLES } from './tables.ts'
import { underlined } from './underlined.ts'
import { WRITTEN_AS_CODE } from './written-as-code.ts'

export const MENDS: readonly Mend[] = [
  LINE_ENDS,
  ...CHARACTERS,
  ...WRITTEN_AS_CODE,
  nearMarkup,
  html,
  ...TABLES,
  directives,
  indented,
  ...SIGNS,
  underlined,
  codeLanguages,
  ...LINKS,
  head,
  headings
]

/** Real pages need three. */
const ROUNDS = 12

export function repairText(original: string, page: Page = {}): Repaired {
  let text = original
  const done = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const before = text
    for (const mend of MENDS) {
      const repaired = mend.apply(text, page)
      for (const what of repaired.done) done.add(what)
      text = repaired.text
    }
    if (text === before) break
  }
  return { text, done: [...done] }
}
