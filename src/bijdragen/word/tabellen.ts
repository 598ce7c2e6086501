/** A table as Markdown can have it: one row of heads, every cell one line, none that spans others. */

import type { ElementContent } from 'hast'
import { element, findIn, wordsOf } from './boom'
import type { Lezing } from './lezing'

type Cell = { children: ElementContent[]; width: number; height: number }

const COLUMN_LIMIT = 60
const CELL_LIMIT = 10_000

export function tabelVan(children: readonly ElementContent[], lezing: Lezing): ElementContent[] {
  const written = rowsIn(children)
  const grid = gridOf(written)
  if (!grid) {
    lezing.tel('grote-tabel')
    return plain(written)
  }
  const rows = withoutEmpty(grid)
  const [head, ...others] = rows
  if (!head || others.length === 0 || head.length < 2) {
    if (rows.length > 0) lezing.tel('geen-tabel')
    return plain(written)
  }
  if (written.flat().some(({ width, height }) => width > 1 || height > 1)) lezing.tel('samengevoegd')
  const cellsOf = (row: readonly Cell[], tag: string) =>
    row.map((cell) => element(tag, inLine(cell.children, lezing)))
  if (head.some(isEmpty)) lezing.tel('kolomkop')
  const named = head.map((cell, at) =>
    isEmpty(cell) ? { ...cell, children: [{ type: 'text' as const, value: `Kolom ${at + 1}` }] } : cell
  )
  return [
    element('table', [
      element('thead', [element('tr', cellsOf(named, 'th'))]),
      element(
        'tbody',
        others.map((row) => element('tr', cellsOf(row, 'td')))
      )
    ])
  ]
}

/** Whatever stands between: Word groups rows, and a browser adds a body. */
function rowsIn(children: readonly ElementContent[]): Cell[][] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return []
    if (child.tagName === 'tr') return [child.children.flatMap(cellOf)]
    return rowsIn(child.children)
  })
}

function cellOf(node: ElementContent): Cell[] {
  if (node.type !== 'element' || !/^t[dh]$/u.test(node.tagName)) return []
  const span = (name: string) => Math.max(1, Number(node.properties[name] ?? 1))
  return [{ children: node.children, width: span('colSpan'), height: span('rowSpan') }]
}

/** Every place of the table with the cell that covers it, or undefined when there are too many. */
function gridOf(rows: readonly (readonly Cell[])[]): Cell[][] | undefined {
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  let places = 0
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const lines = grid.slice(y, y + cell.height)
      places += lines.length * cell.width
      if (x + cell.width > COLUMN_LIMIT || places > CELL_LIMIT) return undefined
      for (const line of lines) for (let at = x; at < x + cell.width; at++) line[at] ??= cell
    }
  }
  const width = grid.reduce((most, line) => Math.max(most, line.length), 0)
  return grid.map((line) => Array.from({ length: width }, (_, at) => line[at] ?? EMPTY))
}

const EMPTY: Cell = { children: [], width: 1, height: 1 }

function withoutEmpty(grid: readonly (readonly Cell[])[]): Cell[][] {
  const rows = grid.filter((row) => !row.every(isEmpty))
  const used = rows[0]?.map((_, at) => rows.some((row) => !isEmpty(row[at] ?? EMPTY))) ?? []
  return rows.map((row) => row.filter((_, at) => used[at]))
}

function isEmpty({ children }: Cell): boolean {
  return children.every(
    (child) => wordsOf(child).trim() === '' && !findIn(child, ({ tagName }) => tagName === 'img')
  )
}

/** The cells one after another, for what is a table only to put it in a frame. */
function plain(rows: readonly (readonly Cell[])[]): ElementContent[] {
  return rows.flat().map(({ children }) => element('div', children))
}

/** Paragraphs follow each other in a cell, points with a semicolon between them. */
function inLine(children: readonly ElementContent[], lezing: Lezing): ElementContent[] {
  const parts: ElementContent[] = []
  for (const child of children) {
    if (child.type !== 'element' || !BLOCK.test(child.tagName)) {
      parts.push(child.type === 'element' && child.tagName === 'br' ? space() : child)
      continue
    }
    if (child.tagName === 'table') lezing.tel('tabel-in-tabel')
    if (/^[uo]l$/u.test(child.tagName)) lezing.tel('lijst-in-tabel')
    const isNext = parts.some((part) => wordsOf(part).trim() !== '')
    const between = child.tagName === 'li' ? '; ' : ' '
    parts.push(...(isNext ? [space(between)] : []), ...inLine(child.children, lezing))
  }
  return parts
}

const BLOCK = /^(?:p|div|h[1-6]|[uod]l|li|d[td]|blockquote|pre|table|thead|tbody|tfoot|tr|t[dh]|hr)$/u

function space(value = ' '): ElementContent {
  return { type: 'text', value }
}
