/**
 * Counted limits that keep one file from stopping the run. The numbers keep the worst known inputs to a second or
 * two (measured on the shapes in ../fixtures/hostile.ts); real pages stay a factor ten below them.
 * Counting is linear and happens before any parser sees the text.
 */

import type { Definition, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Place } from './diagnostic.ts'

/** Bytes of one Markdown file. */
export const FILE_LIMIT = 256 * 1024
/** Lines of one file. */
const ROW_LIMIT = 3000
/** UTF-16 code units in one line. */
const LINE_LIMIT = 10_000
/** Emphasis, link and code delimiters between two blank lines. */
const DELIMITER_LIMIT = 600
/** The same in one file. */
const ALL_DELIMITERS_LIMIT = 20_000
/** Quote, list and footnote markers at the start of one line. */
const MARKER_LIMIT = 12
/** Columns of indentation; a tab counts for four. */
const INDENT_LIMIT = 60
/** Backticks or tildes in a row. */
const FENCE_LIMIT = 24
/** Blocks with ::: in each other. */
const BLOCK_LIMIT = 6
/** Table cells of one file; a short row is filled up to the width of its table. */
const CELL_LIMIT = 20_000
/** UTF-16 code units that reference links take over from their definitions. */
const EXPANSION_LIMIT = FILE_LIMIT

export type Excess = { place: Place; message: string }

/** The first limit that the text exceeds, or undefined. */
export function exceededLimit(text: string): Excess | undefined {
  let delimiters = 0
  let allDelimiters = 0
  let line = 0
  let cells = 0
  let widest = 0
  const blocks: number[] = []
  for (const row of text.split(/\r\n|\r|\n/u)) {
    line++
    const at = (column: number, message: string): Excess => ({ place: { line, column }, message })
    if (line > ROW_LIMIT) return at(1, `Dit bestand heeft meer dan ${ROW_LIMIT} regels.`)
    if (row.length > LINE_LIMIT) return at(LINE_LIMIT, `Deze regel is langer dan ${LINE_LIMIT} tekens.`)
    if (row.trim() === '') delimiters = widest = 0
    const head = /^(?:[\s>*+\-\d.)]|\[\^(?:\\.|[^\\\]])*\]:)*/u.exec(row)?.[0] ?? ''
    const markers = head.match(/>|\]:|[*+-](?=\s)|\d[.)](?=\s)/gu)?.length ?? 0
    if (markers > MARKER_LIMIT)
      return at(1, `Deze regel nest meer dan ${MARKER_LIMIT} lijsten of citaten in elkaar.`)
    const indent = /^[\s>]*/u.exec(row)?.[0].replaceAll('\t', '    ').length ?? 0
    if (indent > INDENT_LIMIT && row.trim() !== '')
      return at(1, `Deze regel springt meer dan ${INDENT_LIMIT} plaatsen in.`)
    nest(blocks, row.slice(head.length))
    if (blocks.length > BLOCK_LIMIT)
      return at(1, `Hier staan meer dan ${BLOCK_LIMIT} blokken met ::: in elkaar.`)
    widest = Math.max(widest, row.split('|').length - 1)
    if ((cells += widest) > CELL_LIMIT) return at(1, `Dit bestand heeft meer dan ${CELL_LIMIT} tabelcellen.`)
    for (const found of row.matchAll(/[*_[\]`~<&]/gu)) {
      if (++delimiters > DELIMITER_LIMIT) {
        return at(
          found.index + 1,
          `Deze alinea heeft meer dan ${DELIMITER_LIMIT} opmaaktekens (* _ [ ] \` ~ < &).`
        )
      }
      if (++allDelimiters > ALL_DELIMITERS_LIMIT) {
        return at(
          found.index + 1,
          `Dit bestand heeft meer dan ${ALL_DELIMITERS_LIMIT} opmaaktekens (* _ [ ] \` ~ < &).`
        )
      }
    }
    const fence = /`{25,}|~{25,}/u.exec(row)
    if (fence)
      return at(fence.index + 1, `Hier staan meer dan ${FENCE_LIMIT} dezelfde opmaaktekens na elkaar.`)
  }
  return undefined
}

/** Keeps the colons of every open block; a closing line ends the outermost block that it is long enough for. */
function nest(blocks: number[], row: string): void {
  const [, colons, name] = /^(:{3,})(.*)$/u.exec(row) ?? []
  if (colons === undefined) return
  if (name?.trim() !== '') blocks.push(colons.length)
  else {
    const closed = blocks.findIndex((opening) => opening <= colons.length)
    if (closed >= 0) blocks.length = closed
  }
}

/** A short `[a]` can stand for a long address: what all of them together take over, or undefined when that is little. */
export function exceededExpansion(tree: Root): Excess | undefined {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
  })
  let expanded = 0
  let excess: Excess | undefined
  visit(tree, ['linkReference', 'imageReference'], (node) => {
    const { url = '', title } = ('identifier' in node ? definitions.get(node.identifier) : undefined) ?? {}
    expanded += url.length + (title?.length ?? 0)
    if (expanded > EXPANSION_LIMIT) {
      const { line = 1, column = 1 } = node.position?.start ?? {}
      excess ??= {
        place: { line, column },
        message: 'De links in dit bestand verwijzen te vaak naar een lang adres.'
      }
    }
  })
  return excess
}
