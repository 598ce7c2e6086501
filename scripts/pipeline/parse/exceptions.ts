/**
 * What of a text is no word of the page: the only stretches whose letters need not arrive. Each row has its example in
 * words.test.ts. Where something is lost all the same, the row names the rules that tell of it.
 */

import type { Definition, FootnoteDefinition, Nodes, Table, TableCell } from 'mdast'
import { addressFault } from '../core/safe-url.ts'
import { type Facts, type Range, rangeOf } from './facts.ts'
import { meaningOf } from './reference.ts'
import { type TokenType, tokensOf } from './tokens.ts'

/** `instead` is what the stretch says; nothing when it says nothing. A note stands below the page. */
export type Cut = Range & { instead?: string; isNote?: true }

export type Exception = {
  /** Why these letters do not arrive as they stand. */
  why: string
  told?: readonly string[]
  cuts: (facts: Facts, text: string) => readonly Cut[]
}

export const EXCEPTIONS: readonly Exception[] = [
  { why: 'the head is data', cuts: (facts) => facts.nodes('yaml').flatMap(rangeOf) },
  {
    why: 'HTML and comments are never shown',
    told: ['safety-html', 'text-comment'],
    cuts: (facts) => facts.nodes('html').flatMap(rangeOf)
  },
  {
    why: 'the label and the address of a definition',
    cuts: (facts) => [...facts.taken].flatMap(rangeOf)
  },
  {
    why: 'a definition that no link takes',
    told: ['text-lost'],
    cuts: (facts) => idleDefinitions(facts).flatMap(rangeOf)
  },
  {
    why: 'the title of a definition stands at each link that takes it',
    cuts: takenTitles
  },
  {
    why: 'the label of a note becomes a number',
    cuts: (facts) => [
      ...facts.nodes('footnoteReference').flatMap(rangeOf),
      ...cut('gfmFootnoteDefinitionLabel')(facts)
    ]
  },
  {
    why: 'a note stands below the page',
    cuts: ({ noted }) => [...noted].flatMap(rangeOf).map((range) => ({ ...range, isNote: true as const }))
  },
  {
    why: 'a note to which nobody refers, or a second one of the same label',
    told: ['content-footnote'],
    cuts: (facts) => idleNotes(facts).flatMap(rangeOf)
  },
  {
    why: 'cells beyond the head of their table',
    told: ['text-lost'],
    cuts: (facts) => facts.nodes('table').flatMap(extraCells).flatMap(rangeOf)
  },
  { why: 'the address of a link', cuts: cut('resourceDestination') },
  { why: 'the title of a link whose address is refused', told: ['safety-url'], cuts: refusedTitles },
  { why: 'the label of a link by reference', cuts: labels },
  { why: 'the number of a point', cuts: cut('listItemPrefix') },
  { why: 'whether a task is done', cuts: cut('taskListCheck') },
  { why: 'the name of a block', cuts: cut('directiveContainerName') },
  { why: 'attributes of a block', told: ['safety-directive'], cuts: cut('directiveContainerAttribute') },
  {
    why: 'the language of code, and what stands behind it',
    told: ['safety-code-language'],
    cuts: cut('codeFencedFence')
  },
  { why: 'a sign that is written as code', cuts: decoded }
]

function cut(type: TokenType): (facts: Facts) => Range[] {
  return ({ tree }) => tokensOf(tree).filter((token) => token.type === type)
}

export function idleDefinitions({ nodes, taken }: Facts): Definition[] {
  return nodes('definition').filter((node) => !taken.has(node))
}

function idleNotes({ nodes, noted }: Facts): FootnoteDefinition[] {
  return nodes('footnoteDefinition').filter((node) => !noted.has(node))
}

/** A page shows as many cells in a row as its head has. */
export function extraCells({ align, children }: Table): TableCell[] {
  return children.flatMap((row) => row.children.slice(align?.length ?? 0))
}

function takenTitles(facts: Facts): Cut[] {
  const { definitions } = facts
  return [...facts.nodes('linkReference'), ...facts.nodes('imageReference')].flatMap((node) => {
    const { url = '', title } = definitions.get(node.identifier) ?? {}
    if (!title || addressFault(url, node.type === 'imageReference')) return []
    return rangeOf(node).map(({ end }) => ({ start: end - 1, end, instead: title }))
  })
}

function refusedTitles(facts: Facts): Range[] {
  const refused = [...facts.nodes('link'), ...facts.nodes('image')].filter((node) =>
    addressFault(node.url, node.type === 'image')
  )
  const ends = new Set(refused.flatMap((node: Nodes) => rangeOf(node)).map(({ end }) => end))
  return cut('resource')(facts).filter(({ end }) => ends.has(end))
}

/** Up to its last bracket: that is where the title of the definition is taken. */
function labels(facts: Facts): Range[] {
  const marks = cut('referenceMarker')(facts)
  return marks.flatMap(({ start }, index) => {
    const close = marks[index + 1]
    return index % 2 === 0 && close ? [{ start, end: close.start }] : []
  })
}

/** `&eacute;`: from the "&" to the ";". */
function decoded(facts: Facts, text: string): Cut[] {
  return cut('characterReferenceValue')(facts).map(({ start, end }) => {
    const from = text.lastIndexOf('&', start)
    return { start: from, end: end + 1, instead: meaningOf(text.slice(from, end + 1)) }
  })
}
