/** Tables that are none: a frame around words (one column), rows without a head, and a table of MediaWiki. */

import type { Table, TableRow } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { factsOf } from '../parse/facts.ts'
import { byEdits, type Edit, type Mend } from './mend.ts'
import { prefixAt } from './prefix.ts'

const flat = byEdits(
  'tables that are none',
  'een tabel zonder koppen of met één kolom als tekst geschreven',
  ({ tree, text }) =>
    factsOf(tree)
      .nodes('table')
      .flatMap((table): Edit[] => {
        const start = table.position?.start.offset ?? 0
        const lines = prefixAt(text, start).trim() === '' ? linesOf(table, text) : undefined
        const prefix = prefixAt(text, start)
        return lines === undefined
          ? []
          : [{ start, end: table.position?.end.offset ?? 0, text: lines.join(`\n${prefix}`) }]
      })
)

function linesOf(table: Table, text: string): string[] | undefined {
  const [head, ...rows] = table.children
  if (head === undefined || rows.length === 0) return undefined
  if (table.children.every((row) => row.children.length === 1)) return framed(table, text)
  if (head.children.some((cell) => toString(cell).trim() !== '')) return undefined
  return rows.map((row) => {
    const [first = '', ...rest] = cellsOf(row, text).filter((cell) => cell !== '')
    return `- ${first}${rest.length === 0 ? '' : `${/[.:;,!?]$/u.test(first) ? '' : ':'} ${rest.join(', ')}`}`
  })
}

function framed({ children }: Table, text: string): string[] {
  return children.flatMap((row, index) => {
    const words = cellsOf(row, text).join(' ')
    if (words === '') return []
    const isBold = index === 0 && !/[*_]/u.test(words)
    return [...(index === 0 ? [] : ['']), isBold ? `**${words}**` : words]
  })
}

function cellsOf(row: TableRow, text: string): string[] {
  return row.children.map(({ children }) => {
    const start = children[0]?.position?.start.offset ?? 0
    const end = children.at(-1)?.position?.end.offset ?? 0
    return text.slice(start, end).trim()
  })
}

/** `{|`, `! kop !! kop`, `|-`, `| cel || cel`, `|}`. */
const mediaWiki: Mend = {
  name: 'a table of MediaWiki',
  apply: (text) => {
    const next = text.replace(
      /^\{\|[^\n]*\n(?<inner>(?:[|!][^\n]*\n)+?)\|\}[ \t]*$/gmu,
      (all, inner: string) => wiki(inner) ?? all
    )
    return { text: next, done: next === text ? [] : ['een tabel van een wiki in Markdown gezet'] }
  }
}

function wiki(inner: string): string | undefined {
  const rows: string[][] = [[]]
  for (const line of inner.trimEnd().split('\n')) {
    if (line.startsWith('|-')) rows.push([])
    else if (line.startsWith('|+')) return undefined
    else for (const cell of line.slice(1).split(/\|\||!!/u)) rows.at(-1)?.push(cell.trim())
  }
  const [head, ...rest] = rows.filter((row) => row.length > 0)
  if (
    head === undefined ||
    !inner.startsWith('!') ||
    [head, ...rest].some((row) => row.length !== head.length)
  )
    return undefined
  if ([head, ...rest].flat().some((cell) => cell.includes('|'))) return undefined
  const [first, ...others] = [head, ...rest].map((row) => `| ${row.join(' | ')} |`)
  return [first, `|${'---|'.repeat(head.length)}`, ...others].join('\n')
}

export const TABLES: readonly Mend[] = [mediaWiki, flat]
