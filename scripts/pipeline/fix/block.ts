/** Blocks of other programs, all their lines, as one of ours. */

import { blockFor } from '../near-markup/names.ts'
import type { Found, Mended } from '../near-markup/row.ts'

/** Lines of a text from an offset: each with where it ends. */
function* linesFrom(text: string, offset: number): Generator<{ line: string; end: number }> {
  let start = offset
  while (start < text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    yield { line: text.slice(start, end), end }
    start = end + 1
  }
}

/** The lines of one quote that stands in nothing else and ends with its last ">". */
export function fromQuote({ groups, text, start, end, lead, within }: Found): Mended | undefined {
  if (!/^ {0,3}> ?$/u.test(lead)) return undefined
  const inner: string[] = []
  let until = end
  for (const { line, end: lineEnd } of linesFrom(text, end + 1)) {
    const quoted = /^ {0,3}> ?(?<rest>.*)$/u.exec(line)?.groups?.['rest']
    if (quoted === undefined && !/^\s*(?::{3,}.*)?$/u.test(line)) return undefined
    if (quoted === undefined) break
    inner.push(quoted)
    until = lineEnd
  }
  const written = block({
    name: groups['name'] ?? '',
    title: (groups['title'] ?? '').trim(),
    lines: inner,
    within
  })
  return written === undefined ? undefined : { text: written, start: start - lead.length, end: until }
}

/** The lines that are indented by four, and the empty ones between them. */
export function fromIndent({ groups, text, end, lead, within }: Found): Mended | undefined {
  if (lead !== '') return undefined
  const inner: string[] = []
  let until = end
  let last = 0
  for (const { line, end: lineEnd } of linesFrom(text, end + 1)) {
    const rest = /^(?: {4}|\t)(?<rest>.*)$/u.exec(line)?.groups?.['rest']
    if (rest === undefined && line.trim() !== '') {
      // A line that goes on without indentation: nobody knows where the block ends.
      if (last === inner.length) return undefined
      break
    }
    inner.push(rest ?? '')
    if (rest === undefined || rest.trim() === '') continue
    until = lineEnd
    last = inner.length
  }
  const written =
    last === 0
      ? undefined
      : block({
          name: groups['name'] ?? '',
          title: groups['title'] ?? '',
          lines: inner.slice(0, last),
          within
        })
  return written === undefined ? undefined : { text: written, end: until }
}

type Block = { name: string; title: string; lines: readonly string[]; within: number }

/** `:::tip[Titel]`, the lines, and an end that no block in it has. Undefined when it does not fit in the one around it. */
function block({ name, title, lines, within }: Block): string | undefined {
  const own = blockFor(name)
  const colons = lines.reduce((most, line) => Math.max(most, colonsIn(line)), 2) + 1
  if (own === undefined || /[[\]]/u.test(title) || colons >= within) return undefined
  const fence = ':'.repeat(colons)
  const head = `${fence}${own}${title === '' ? '' : `[${title}]`}`
  return [head, ...trimmed(lines), fence].join('\n')
}

/** Of a block, or of what becomes one when its turn comes: one more for each that stands around it. */
function colonsIn(line: string): number {
  const { colons, quotes, indent } =
    /^[ \t]*(?:(?<colons>:{3,})|(?<quotes>>[> ]*)\[!)|^(?<indent>[ \t]*)(?:!!!|\?\?\?)/u.exec(line)?.groups ??
    {}
  if (colons !== undefined) return colons.length
  if (quotes !== undefined) return 2 + quotes.replaceAll(' ', '').length
  return indent === undefined ? 0 : 3 + Math.floor(indent.replaceAll('\t', '    ').length / 4)
}

function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  const last = lines.findLastIndex((line) => line.trim() !== '')
  return first < 0 ? [] : lines.slice(first, last + 1)
}
