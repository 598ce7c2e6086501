/**
 * Text that became code because four spaces stand before it: prose without the spaces, a row of points as points. What is
 * set in columns, or is code, stays code, between two lines that say so.
 */

import { unexpectedBlocks } from '../parse/unexpected.ts'
import { byEdits, type Edit } from './mend.ts'
import { prefixAt } from './prefix.ts'

export const indented = byEdits(
  'indented text',
  'inspringingen weggehaald die van tekst code maken',
  ({ tree, text }) =>
    unexpectedBlocks(tree, text).flatMap(({ what, start, end }): Edit[] => {
      if (what !== 'indented') return []
      const from = text.lastIndexOf('\n', start - 1) + 1
      const first = /^[ \t]*/u.exec(text.slice(from))?.[0].length ?? 0
      // Behind the mark of a point or a quote the place of the text is not ours to know.
      if (from + first < start && text.slice(from, start).trim() !== '') return []
      const prefix = containerOf(tree, start, text)
      const lines = text.slice(from, end).split('\n')
      return [
        {
          start: from,
          end,
          text: linesOf(lines)
            .map((line) => `${prefix}${line}`.trimEnd())
            .join('\n')
        }
      ]
    })
)

type Positioned = {
  type: string
  children?: unknown[]
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined
}

/** With what a next line begins in the point around a place; nothing outside any. */
function containerOf(node: Positioned, offset: number, text: string): string {
  for (const child of (node.children ?? []) as Positioned[]) {
    const { start, end } = child.position ?? {}
    if ((start?.offset ?? Infinity) > offset || (end?.offset ?? -1) < offset) continue
    const [first] = (child.children ?? []) as Positioned[]
    const own = child.type === 'listItem' ? prefixAt(text, first?.position?.start.offset ?? 0) : ''
    const inner = containerOf(child, offset, text)
    return inner === '' ? own : inner
  }
  return ''
}

function linesOf(written: readonly string[]): string[] {
  const lines = dedented(written.map((line) => line.replaceAll('\t', '    ').trimEnd()))
  if (isCode(lines)) return ['```text', ...lines, '```']
  const indents = new Set(lines.filter((line) => POINT.test(line)).map((line) => line.search(/\S/u)))
  const levels = [...indents].sort((a, b) => a - b)
  let level: number | undefined
  return lines.map((line) => {
    const words = line.trim()
    if (words === '') return ''
    if (POINT.test(line)) {
      level = levels.indexOf(line.search(/\S/u))
      return `${'  '.repeat(level)}- ${words}`
    }
    return level === undefined ? words : `${'  '.repeat(level + 1)}${words}`
  })
}

/** `(a)`, `(ii)`, `b)`, `1.1.2`: what begins a point in a note of the police. */
const POINT = /^ *(?:\([a-z\d]{1,4}\)|[a-z\d]{1,2}\)|[ivx]{1,4}[.)]|\d{1,2}(?:\.\d{1,2})+\.?)[ ]+\S/u

function dedented(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/u))
  const least = indents.reduce((fewest, indent) => Math.min(fewest, indent), Infinity)
  return lines.map((line) => line.slice(least))
}

/** Columns in two lines or more, or signs that no sentence ends with. */
function isCode(lines: readonly string[]): boolean {
  const columns = lines.filter((line) => /\S {3,}\S/u.test(line)).length
  const signs = lines.filter((line) => /[{};]$|^[<#$]|=>|\(\)|\w=\w/u.test(line) && !POINT.test(line)).length
  return columns > 1 || (signs > 1 && signs * 2 >= lines.length)
}
