/**
 * A text in which only what readers see as it stands is left: words, and signs that became no markup. The rest is masked
 * sign by sign, so that a place here is a place in the text.
 */

import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { isComment } from '../core/comment.ts'
import { factsOf, type Range, rangeOf } from './facts.ts'
import { tokensOf } from './tokens.ts'

/** Refused in a page (core/characters.ts), so it stands for nothing else. */
export const MASK = '\ufffc'

/** `withHtml` leaves tags as well: for whoever writes them otherwise. */
export function proseOf(tree: Root, text: string, withHtml = false): string {
  const shown = withHtml ? [...textRanges(tree, text), ...htmlRanges(tree)] : textRanges(tree, text)
  const hidden = hiddenIn(tree, text)
  let prose = ''
  let next = 0
  for (const { start, end } of shown.sort((a, b) => a.start - b.start)) {
    if (start < prose.length) continue
    prose += masked(text.slice(prose.length, start))
    for (; (hidden[next]?.start ?? Infinity) < end; next++) {
      const { start: from = 0, end: to = 0 } = hidden[next] ?? {}
      if (from < prose.length) continue
      prose += text.slice(prose.length, from) + masked(text.slice(from, to))
    }
    prose += text.slice(prose.length, end)
  }
  return prose + masked(text.slice(prose.length))
}

function masked(text: string): string {
  return text.replace(/[^\n]/g, MASK)
}

/** Not those of a bare address: it is a link already. */
function textRanges(tree: Root, text: string): Range[] {
  const ranges: Range[] = []
  visit(tree, 'text', (node, _, parent) => {
    const isAddress = parent?.type === 'link' && text.charAt(parent.position?.start.offset ?? 0) !== '['
    if (!isAddress) for (const range of rangeOf(node)) ranges.push(range)
  })
  return ranges
}

function htmlRanges(tree: Root): Range[] {
  return factsOf(tree)
    .nodes('html')
    .filter(({ value }) => !isComment(value))
    .flatMap(rangeOf)
}

/** Escapes, signs written as code, the ">" of a quote and the id of a heading. `\(` and `\[` stay: they mean mathematics. */
function hiddenIn(tree: Root, text: string): Range[] {
  const tokens = tokensOf(tree).flatMap(({ type, start, end }): Range[] => {
    if (type === 'blockQuotePrefix') return [{ start, end }]
    if (type === 'escapeMarker') return /[()[\]]/u.test(text.charAt(end)) ? [] : [{ start, end: end + 1 }]
    return type === 'characterReferenceValue' ? [{ start: text.lastIndexOf('&', start), end: end + 1 }] : []
  })
  const ids = factsOf(tree)
    .nodes('heading')
    .flatMap(rangeOf)
    .flatMap(({ start, end }) => {
      const id = /\{#[^{}\s]+\}[ \t#]*$/u.exec(text.slice(start, end))
      return id ? [{ start: start + id.index, end }] : []
    })
  return [...tokens, ...ids].sort((a, b) => a.start - b.start)
}
