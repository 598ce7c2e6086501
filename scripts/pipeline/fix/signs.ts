/** Signs that Markdown takes for something else than the writer meant. */

import { factsOf } from '../parse/facts.ts'
import { unexpectedBlocks } from '../parse/unexpected.ts'
import { byEdits, type Edit, type Mend, simple } from './mend.ts'

/** `10~15 meter … 30~40`: between two figures it means "to". */
const tildes = byEdits(
  'a tilde between figures',
  'het teken ~ tussen cijfers streept niets meer door',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('delete')
      .flatMap(({ position }): Edit[] => {
        const start = position?.start.offset ?? 0
        const last = (position?.end.offset ?? 0) - 1
        if (text.startsWith('~~', start)) return []
        const isRange =
          !/[\p{L}\p{N}]/u.test(text.slice(start, last)) ||
          /\d$/u.test(text.slice(Math.max(0, start - 1), start)) ||
          /^\d/u.test(text.charAt(last + 1)) ||
          /^~\d/u.test(text.slice(start, start + 2))
        return isRange ? [start, last].map((at) => ({ start: at, end: at + 1, text: '\\~' })) : []
      })
)

/** A line of dashes below a sentence was a line and no heading. */
const rules = byEdits('a line below a sentence', 'een lege regel boven een lijn gezet', ({ tree, text }) =>
  unexpectedBlocks(tree, text).flatMap(({ what, start, end, written }): Edit[] => {
    const at = written.lastIndexOf('\n')
    const line = written.slice(at + 1)
    const words = written.slice(0, at).trimEnd()
    if (what !== 'underlined' || !/^-{3,}[ \t]*$/u.test(line) || /^[\w-]+:(?:[ \t]|$)/mu.test(words))
      return []
    const isSentence = /[.!?…]["”’)*_]*$/u.test(words)
    return isSentence ? [{ start: start + at + 1, end, text: `\n${line}` }] : []
  })
)

/** A line that goes on in small letters below a quoted one is of the quote: mail programs break it there. */
const lazy = byEdits(
  'a line that goes on in a quote',
  'een > gezet voor een regel die in het citaat doorloopt',
  ({ tree, text }) =>
    unexpectedBlocks(tree, text).flatMap(({ what, start, end, written }): Edit[] => {
      const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1)
      const marks = /^[ >]*>[ ]?/u.exec(before)?.[0]
      return what === 'lazy' && marks !== undefined && /^\p{Ll}/u.test(written)
        ? [{ start, end, text: `${marks}${written}` }]
        : []
    })
)

/** What Word and mail leave of a line end: a vertical tab, a separator, `=20`. */
const lineEnds = simple('line ends of Word', 'regeleinden van Word omgezet', (text) =>
  text
    .replace(/[\u000b\u000c\u0085\u2028](?=[ \t]*\S)/gu, '\\\n')
    .replace(/[\u000b\u000c\u0085\u2028\u2029]/gu, '\n')
)

export const LINE_ENDS: Mend = lineEnds
export const SIGNS: readonly Mend[] = [tildes, rules, lazy]
