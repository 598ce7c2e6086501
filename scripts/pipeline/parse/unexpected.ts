/**
 * Blocks that Markdown makes of how a line stands, and that hardly anybody means: code because of four spaces, a heading
 * because of the line below it, a line that goes on in a quote, and a block that nobody closes, which takes all that
 * follows.
 */

import type { Nodes, Paragraph, Root } from 'mdast'
import { factsOf, type Range, rangeOf } from './facts.ts'
import { tokensOf } from './tokens.ts'

export type Unexpected = Range & {
  what: 'indented' | 'underlined' | 'head' | 'lazy' | 'open-code' | 'open-block'
  /** Of a lazy line that line, of the others the whole block. */
  written: string
}

/** In the order of the text. */
export function unexpectedBlocks(tree: Root, text: string): Unexpected[] {
  const { nodes } = factsOf(tree)
  const ends = closings(tree)
  const isClosed = ({ start, end }: Range): boolean => (ends.get(end) ?? start) !== start
  const look = (
    all: readonly Nodes[],
    judge: (range: Range) => Unexpected['what'] | undefined
  ): Unexpected[] =>
    all.flatMap(rangeOf).flatMap((range) => {
      const what = judge(range)
      return what === undefined ? [] : [{ ...range, what, written: text.slice(range.start, range.end) }]
    })
  return [
    ...look(nodes('code'), (range) =>
      /[`~]/u.test(text.charAt(range.start)) ? (isClosed(range) ? undefined : 'open-code') : 'indented'
    ),
    ...look(nodes('heading'), (range) => headingFault(range, text)),
    ...look(nodes('containerDirective'), (range) => (isClosed(range) ? undefined : 'open-block')),
    ...(nodes('blockquote').length > 0 ? lazyLines(tree, text, 0) : [])
  ].sort((a, b) => a.start - b.start)
}

/** Where the lines begin that open or close a block, by where they end: the last one of a closed block ends with it. */
function closings(tree: Root): Map<number, number> {
  const fences = tokensOf(tree).filter(
    ({ type }) => type === 'codeFencedFence' || type === 'directiveContainerFence'
  )
  return new Map(fences.map(({ start, end }) => [end, start]))
}

/** `titel: x` between two lines of dashes is the head of a file, in a place where none is read. */
function headingFault({ start, end }: Range, text: string): Unexpected['what'] | undefined {
  if (text.startsWith('#', start)) return undefined
  const isHead = text.startsWith('---\n', start - 4) && /^[a-z_]+:(?:[ \t]|$)/mu.test(text.slice(start, end))
  return isHead ? 'head' : 'underlined'
}

/** The first line of each paragraph that has fewer ">" than there are quotes around it. */
function lazyLines(node: Nodes, text: string, depth: number): Unexpected[] {
  if (node.type === 'paragraph') return depth > 0 ? lazyIn(node, text, depth) : []
  if (!('children' in node)) return []
  const inside = node.type === 'blockquote' ? depth + 1 : depth
  return node.children.flatMap((child) => lazyLines(child, text, inside))
}

function lazyIn(paragraph: Paragraph, text: string, depth: number): Unexpected[] {
  return rangeOf(paragraph).flatMap((range) => {
    const [first = '', ...rows] = text.slice(range.start, range.end).split('\n')
    let start = range.start + first.length + 1
    for (const row of rows) {
      const marks = /^[ \t>]*/u.exec(row)?.[0].replace(/[^>]/gu, '').length ?? 0
      if (marks < depth) return [{ what: 'lazy' as const, start, end: start + row.length, written: row }]
      start += row.length + 1
    }
    return []
  })
}
