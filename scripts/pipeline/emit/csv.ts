/** A table for a spreadsheet as one opens it in Belgium: with semicolons, and a mark that it is UTF-8. */

import type { Output } from '../core/types.ts'

export type Cell = string | number

/** `address` is where it is fetched. */
export function csv(address: string, lines: readonly (readonly Cell[])[]): Output {
  return { path: `static${address}`, bytes: new TextEncoder().encode(csvText(lines)) }
}

/** The first line is the head. */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(written).join(';')).join('\r\n')}\r\n`
}

/** Words are a contributor's: what a spreadsheet would take for a formula stays text. A number has a comma here. */
function written(value: Cell): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
