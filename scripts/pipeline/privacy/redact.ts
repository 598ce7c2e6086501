/** The last step over all findings, and over every other message that quotes: an identifier in it is masked. */

import type { Diagnostic } from '../diagnostic.ts'
import { decode, withoutMarkup } from './decode.ts'
import { FILE_NAME_IDENTIFIERS } from './file-name.ts'
import { endingOf } from './identifiers.ts'
import type { Match } from './match.ts'

/** UTF-16 code units; what a contributor wrote can be as long as a line. */
const MESSAGE_LIMIT = 300

/** Cut after masking: half an identifier at the cut would not be recognised as one. */
export function redact(diagnostic: Diagnostic): Diagnostic {
  return {
    ...diagnostic,
    path: masked(diagnostic.path),
    message: shortened(masked(diagnostic.message)),
    help: masked(diagnostic.help)
  }
}

function shortened(text: string): string {
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)}…` : text
}

/** Decoded text takes the place of encoded text only when it shows an identifier. */
export function masked(text: string): string {
  let safe = maskPlain(text)
  for (const read of [decode, withoutMarkup]) {
    const other = read(safe)
    const hidden = maskPlain(other)
    if (hidden !== other) safe = hidden
  }
  return safe
}

/** Of two that overlap, what the second has more is masked too. */
function maskPlain(text: string): string {
  let result = ''
  let from = 0
  for (const { index, length } of identifiersIn(text)) {
    const end = index + length
    if (end <= from) continue
    result += `${text.slice(from, Math.max(from, index))}***${endingOf(text.slice(index, end))}`
    from = end
  }
  return result + text.slice(from)
}

function identifiersIn(text: string): Match[] {
  return FILE_NAME_IDENTIFIERS.flatMap(({ detect }) => detect(text)).sort((a, b) => a.index - b.index)
}
