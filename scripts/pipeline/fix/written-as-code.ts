/** Signs that are written in a way that the page cannot show: invisible ones by their name, a file where a note is looked for. */

import { withoutInvisible } from '../core/characters.ts'
import { factsOf } from '../parse/facts.ts'
import { meaningOf } from '../parse/reference.ts'
import { tokensOf } from '../parse/tokens.ts'
import { byEdits, type Edit, type Mend } from './mend.ts'

/** `&shy;`: a sign that nobody sees, written as code. */
const invisible = byEdits('invisible signs as code', 'onzichtbare tekens weggehaald', ({ tree, text }) =>
  tokensOf(tree).flatMap(({ type, start, end }): Edit[] => {
    if (type !== 'characterReferenceValue') return []
    const from = text.lastIndexOf('&', start)
    return withoutInvisible(meaningOf(text.slice(from, end + 1))) === ''
      ? [{ start: from, end: end + 1, text: '' }]
      : []
  })
)

/** `[^kaartje.png]`: a file of Confluence, and no note. */
const attachments = byEdits(
  'files that look like a note',
  'een bijlage van een wiki als code geschreven',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('text')
      .flatMap((node): Edit[] => {
        const start = node.position?.start.offset ?? 0
        const written = text.slice(start, node.position?.end.offset)
        return [...written.matchAll(/(?<!\\)\[\^(?<name>[^\s[\]`^]+\.[a-z0-9]{2,4})\]/giu)].map(
          ({ 0: all, index, groups }) => ({
            start: start + index,
            end: start + index + all.length,
            text: `\`${groups?.['name'] ?? ''}\``
          })
        )
      })
)

export const WRITTEN_AS_CODE: readonly Mend[] = [invisible, attachments]
