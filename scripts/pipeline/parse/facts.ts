/** The nodes of a tree by their type, and who refers to what: looked up once for all who ask. */

import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'

type NodeOf<T extends Nodes['type']> = Extract<Nodes, { type: T }>

export type Facts = {
  tree: Root
  /** In the order of the text. */
  nodes: <T extends Nodes['type']>(type: T) => readonly NodeOf<T>[]
  /** The first of every label: the others mean nothing. */
  definitions: ReadonlyMap<string, Definition>
  /** Definitions that a link or an image takes. */
  taken: ReadonlySet<Definition>
  /** Notes that a sentence refers to. */
  noted: ReadonlySet<FootnoteDefinition>
}

const known = new WeakMap<Root, Facts>()

/** Several rules ask for those of the same page. */
export function factsOf(tree: Root): Facts {
  const facts = known.get(tree) ?? gather(tree)
  known.set(tree, facts)
  return facts
}

function gather(tree: Root): Facts {
  const byType = new Map<string, Nodes[]>()
  visit(tree, (node) => {
    const same = byType.get(node.type)
    if (same) same.push(node)
    else byType.set(node.type, [node])
  })
  const nodes = <T extends Nodes['type']>(type: T) => (byType.get(type) ?? []) as NodeOf<T>[]
  const definitions = firsts(nodes('definition'))
  return {
    tree,
    nodes,
    definitions,
    taken: only(definitions, [...nodes('linkReference'), ...nodes('imageReference')]),
    noted: only(firsts(nodes('footnoteDefinition')), nodes('footnoteReference'))
  }
}

type Named = { identifier: string }

function firsts<T extends Named>(nodes: readonly T[]): Map<string, T> {
  return new Map(nodes.toReversed().map((node) => [node.identifier, node]))
}

function only<T>(all: ReadonlyMap<string, T>, references: readonly Named[]): Set<T> {
  return new Set(references.flatMap(({ identifier }) => all.get(identifier) ?? []))
}

export type Range = { start: number; end: number }

/** Where a node stands; nowhere when a later step made it. */
export function rangeOf({ position }: Nodes): Range[] {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? [] : [{ start, end }]
}
