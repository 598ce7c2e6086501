/** Everything in a page that other tools would have understood, in the order of the text. */

import type { Root } from 'mdast'
import { factsOf, rangeOf } from '../parse/facts.ts'
import { MASK, proseOf } from '../parse/prose.ts'
import type { Found, NearMarkup } from './row.ts'
import { NEAR_MARKUP } from './rows.ts'

export type NearMatch = Found & { row: NearMarkup }

/** What may stand before the beginning of a line: the marks of quotes and points. */
const CONTAINERS = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/u

export function nearMarkupIn(
  tree: Root,
  text: string,
  rows: readonly NearMarkup[] = NEAR_MARKUP
): NearMatch[] {
  const plain = rows.filter(({ isHtml }) => !isHtml)
  const tags = rows.filter(({ isHtml }) => isHtml)
  const blocks = blocksIn(tree, text)
  const inProse = matchesIn(proseOf(tree, text), text, plain, blocks)
  const inHtml = tags.some((row) => isPossible(row, text))
    ? matchesIn(proseOf(tree, text, true), text, tags, blocks)
    : []
  const names = new Set(inProse.map(({ row }) => row.name))
  return [...inProse, ...inHtml]
    .filter(({ row }) => row.partOf === undefined || !row.partOf.some((name) => names.has(name)))
    .sort((a, b) => a.start - b.start)
}

function isPossible({ signs }: NearMarkup, text: string): boolean {
  return signs.some((sign) => text.includes(sign))
}

function matchesIn(prose: string, text: string, rows: readonly NearMarkup[], blocks: Blocks): NearMatch[] {
  const found: NearMatch[] = []
  let left = prose
  for (const row of rows) {
    if (!isPossible(row, left)) continue
    const matches = matchesOf(row, left, text, blocks)
    for (const match of matches) found.push(match)
    if (matches.length > 0) left = without(left, matches)
  }
  return found
}

function matchesOf(row: NearMarkup, prose: string, text: string, blocks: Blocks): NearMatch[] {
  return [...prose.matchAll(withIndices(row.pattern))].flatMap((match) => {
    const groups = Object.fromEntries(
      Object.entries<[number, number] | undefined>(match.indices?.groups ?? {}).flatMap(([name, range]) =>
        range ? [[name, text.slice(...range)]] : []
      )
    )
    const { lead = '', ...rest } = groups
    const start = match.index + lead.length
    const end = match.index + match[0].length
    const found: NearMatch = {
      row,
      words: text.slice(start, end),
      groups: rest,
      text,
      start,
      end,
      lead,
      within: blocks?.[start] || Infinity
    }
    const holds = CONTAINERS.test(lead) && (row.holds?.(found) ?? true)
    return holds ? [found] : []
  })
}

/** For each place the colons of the narrowest block around it; blocks are six deep at most (core/limits.ts). */
type Blocks = Uint8Array | undefined

function blocksIn(tree: Root, text: string): Blocks {
  const nodes = factsOf(tree).nodes('containerDirective')
  const colons = nodes.length === 0 ? undefined : new Uint8Array(text.length)
  for (const { start, end } of nodes.flatMap(rangeOf))
    colons?.fill(Math.min(255, /:+/u.exec(text.slice(start, start + 300))?.[0].length ?? 0), start, end)
  return colons
}

const known = new Map<RegExp, RegExp>()

function withIndices(pattern: RegExp): RegExp {
  const indexed = known.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}d`)
  known.set(pattern, indexed)
  return indexed
}

/** What one row took is masked for the next. */
function without(prose: string, matches: readonly NearMatch[]): string {
  let left = ''
  for (const { start, end } of matches) {
    left += prose.slice(left.length, start) + prose.slice(start, end).replace(/[^\n]/g, MASK)
  }
  return left + prose.slice(left.length)
}
