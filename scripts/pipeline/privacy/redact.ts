/** The last step over all findings, and over every other message that quotes: what points at a person is masked in it. */

import type { Diagnostic } from '../core/diagnostic.ts'
import { decode, withoutMarkup } from './decode.ts'
import { FILE_NAME_IDENTIFIERS } from './file-name.ts'
import { hiddenIn, personsIn } from './hidden.ts'
import { endingOf } from './identifiers.ts'
import { type Hidden, maskValues, together, toHide } from './mask.ts'
import type { Match } from './match.ts'

/** UTF-16 code units; what a contributor wrote can be as long as a line. */
const MESSAGE_LIMIT = 300
/** What is read of it. More than is shown, because masking makes it shorter. */
const READ_LIMIT = 3000

/** `textOf` gives the text of a page: what a privacy rule found there, no other rule says. */
export function redactAll(
  diagnostics: readonly Diagnostic[],
  textOf: (path: string) => string
): Diagnostic[] {
  const found = new Set(diagnostics.filter(({ rule }) => rule.startsWith('privacy-')).map(({ path }) => path))
  const masks = new Map([...found].map((path) => [path, maskOf(hiddenIn(textOf(path)))]))
  const mask = maskOf([])
  return diagnostics.map((diagnostic) => redact(diagnostic, masks.get(diagnostic.path) ?? mask))
}

type Mask = { inText: (text: string) => string; inPath: (text: string) => string }

/** Of the values on a page, a single word stays in a path: it can be many things there, and then nobody finds the file. */
function maskOf(hidden: readonly string[]): Mask {
  const long = hidden.filter((value) => /[\p{L}\p{N}][^\p{L}\p{N}]+[\p{L}\p{N}]/u.test(value))
  const [inText, inPath] = [toHide(hidden), toHide(long)]
  return {
    inText: remembered((text) => masked(text, inText)),
    inPath: remembered((text) => masked(text, inPath))
  }
}

/** Thousands of findings say the same, and each has a path and a remedy that others have too. */
function remembered(mask: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const result = known.get(text) ?? mask(text)
    known.set(text, result)
    return result
  }
}

/** Cut after masking: half an identifier at the cut would not be recognised as one. */
export function redact(diagnostic: Diagnostic, { inText, inPath } = maskOf([])): Diagnostic {
  return {
    ...diagnostic,
    path: inPath(diagnostic.path),
    message: shortened(inText(diagnostic.message.slice(0, READ_LIMIT))),
    help: inText(diagnostic.help)
  }
}

function shortened(text: string): string {
  return text.length > MESSAGE_LIMIT ? `${text.slice(0, MESSAGE_LIMIT)}…` : text
}

/** Decoded text takes the place of encoded text only when it shows what has to be hidden. */
export function masked(text: string, hidden: Hidden = NOTHING): string {
  let safe = maskPlain(text, hidden)
  for (const read of [decode, withoutMarkup]) {
    const other = read(safe)
    const better = other === safe ? other : maskPlain(other, hidden)
    if (better !== other) safe = better
  }
  return safe
}

const NOTHING = toHide([])

function maskPlain(text: string, hidden: Hidden): string {
  return maskValues(maskIdentifiers(text), together(hidden, toHide(personsIn(text))))
}

/** Of two that overlap, what the second has more is masked too. */
function maskIdentifiers(text: string): string {
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
