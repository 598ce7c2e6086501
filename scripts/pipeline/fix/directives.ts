/** Blocks by the name that we have for them, without settings of another program behind it. */

import { DIRECTIVES } from '../core/directives.ts'
import { blockFor } from '../near-markup/names.ts'
import { factsOf } from '../parse/facts.ts'
import { byEdits, type Edit } from './mend.ts'

export const directives = byEdits(
  'names of blocks',
  'blokken met ::: hun naam van hier gegeven',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('containerDirective')
      .flatMap(({ name, attributes, position }): Edit[] => {
        const start = position?.start.offset ?? 0
        const stop = text.indexOf('\n', start)
        const line = text.slice(start, stop < 0 ? text.length : stop)
        const own = blockFor(name)
        const found = /^(?<colons>:+)[^\s{[]+(?<label>\[[^\n]*\])?(?<braces>\{[^{}\n]*\})?[ \t]*$/u.exec(
          line
        )?.groups
        if (own === undefined || found === undefined) return []
        const isSame = Object.hasOwn(DIRECTIVES, name) && found['braces'] === undefined
        // A title in braces is what the reader was to see.
        if (isSame || /title|titel/iu.test(Object.keys(attributes ?? {}).join())) return []
        return [
          { start, end: start + line.length, text: `${found['colons'] ?? ''}${own}${found['label'] ?? ''}` }
        ]
      })
)
