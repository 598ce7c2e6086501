/**
 * Counted limits that keep one file from stopping the run. The numbers keep the worst known inputs under
 * half a second (measured on the inputs in ../fixtures/limits.ts); real pages stay a factor ten below them.
 * Counting is linear and happens before any parser sees the text.
 */

import type { Place } from './diagnostic.ts'

/** Bytes of one Markdown file. */
export const FILE_LIMIT = 256 * 1024
/** UTF-16 code units in one line. */
const LINE_LIMIT = 10_000
/** Emphasis, link and code delimiters between two blank lines. */
const DELIMITER_LIMIT = 600
/** Quote and list markers at the start of one line. */
const MARKER_LIMIT = 12
/** Columns of indentation. */
const INDENT_LIMIT = 120
/** Backticks or tildes in a row. */
const FENCE_LIMIT = 24

export type Excess = { place: Place; message: string }

/** The first limit that the text exceeds, or undefined. */
export function exceededLimit(text: string): Excess | undefined {
  let delimiters = 0
  let line = 0
  for (const row of text.split('\n')) {
    line++
    const at = (column: number, message: string): Excess => ({ place: { line, column }, message })
    if (row.length > LINE_LIMIT) return at(LINE_LIMIT, `Deze regel is langer dan ${LINE_LIMIT} tekens.`)
    if (row.trim() === '') delimiters = 0
    const head = /^[\s>*+\-\d.)]*/u.exec(row)?.[0] ?? ''
    const markers = head.match(/>|[*+-](?=\s)|\d[.)](?=\s)/gu)?.length ?? 0
    if (markers > MARKER_LIMIT)
      return at(1, `Deze regel nest meer dan ${MARKER_LIMIT} lijsten of citaten in elkaar.`)
    const indent = /^[\s>]*/u.exec(row)?.[0].length ?? 0
    if (indent > INDENT_LIMIT && row.trim() !== '')
      return at(indent, `Deze regel springt meer dan ${INDENT_LIMIT} plaatsen in.`)
    for (const found of row.matchAll(/[*_[\]`~<&]/gu)) {
      if (++delimiters > DELIMITER_LIMIT) {
        return at(
          found.index + 1,
          `Deze alinea heeft meer dan ${DELIMITER_LIMIT} opmaaktekens (* _ [ ] \` ~ < &).`
        )
      }
    }
    const fence = /`{25,}|~{25,}/u.exec(row)
    if (fence)
      return at(fence.index + 1, `Hier staan meer dan ${FENCE_LIMIT} dezelfde opmaaktekens na elkaar.`)
  }
  return undefined
}
