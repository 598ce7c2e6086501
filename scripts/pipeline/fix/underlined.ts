/** A heading with a line below it, as a heading with "#": the same heading, and no line of dashes makes one by accident. */

import { exceededLimit } from '../core/limits.ts'
import { readMarkdown } from '../parse/markdown.ts'
import { unexpectedBlocks } from '../parse/unexpected.ts'
import { type Edit, edited, type Mend } from './mend.ts'

export const underlined: Mend = {
  name: 'underlined headings',
  apply: (text) => {
    if (exceededLimit(text)) return { text, done: [] }
    const edits = unexpectedBlocks(readMarkdown(text), text).flatMap(
      ({ what, start, end, written }): Edit[] => {
        const heading = what === 'underlined' ? headingOf(written) : undefined
        return heading === undefined ? [] : [{ start, end, text: heading }]
      }
    )
    return {
      text: edited(text, edits),
      done: edits.length === 0 ? [] : ['onderstreepte koppen met # geschreven']
    }
  }
}

/** A sentence above a line of dashes may be no heading: then somebody forgot an empty line. */
function headingOf(written: string): string | undefined {
  const { words = '', line = '' } =
    /^(?<words>[^\n]*[^\s])[ \t]*\n[ \t>]*(?<line>=+|-+)[ \t]*$/u.exec(written)?.groups ?? {}
  const isSure = line.startsWith('=') || (line.length > 2 && !/[.:;,!?…]$|^[\w-]+:\s/u.test(words))
  return words === '' || !isSure ? undefined : `${line.startsWith('=') ? '#' : '##'} ${words}`
}
