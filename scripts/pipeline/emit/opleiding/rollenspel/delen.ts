/** The parts of a role-play as its headings name them, made fit for paper: what leads elsewhere on a page leads nowhere there. */

import { childrenOf, type Element, isElement, mapElements, type Node } from '../../../core/tree.ts'

/** The headings that every role-play has (pipeline/opleiding/rollenspel.ts). */
export type DeelNaam = 'Situatie' | 'Student' | 'Tegenspeler' | 'Observator' | 'Lesgever' | 'Nabespreking'

export type Delen = {
  /** What stands before the first heading. */
  inleiding: Node[]
  /** What stands under a heading, without what is for the trainer alone. */
  onder: (naam: DeelNaam) => Node[]
  /** Notes for the trainer, wherever they stand. */
  lesgever: Node[]
}

/** `nodes` is the body of the page with its addresses resolved. */
export function delenVan(nodes: readonly Node[]): Delen {
  const inleiding: Node[] = []
  const found = new Map<string, Node[]>()
  let current = inleiding
  for (const node of nodes) {
    if (isElement(node) && node[0] === 'voetnoten') continue
    if (isElement(node) && node[0] === 'h2') {
      const naam = childrenOf(node).map(textIn).join('').trim()
      current = found.get(naam) ?? []
      found.set(naam, current)
    } else current.push(node)
  }
  return {
    inleiding: opPapier(inleiding),
    onder: (naam) => opPapier(found.get(naam) ?? []),
    lesgever: notesIn(nodes).flatMap((note) => opPapier(childrenOf(note)))
  }
}

function textIn(node: Node): string {
  return isElement(node) ? childrenOf(node).map(textIn).join('') : node
}

function notesIn(nodes: readonly Node[]): Element[] {
  return nodes.filter(isElement).flatMap((node) => (isNote(node) ? [node] : notesIn(childrenOf(node))))
}

function isNote([tag]: Element): boolean {
  return tag === 'lesgever'
}

/**
 * Without notes for the trainer and without footnotes, which stand elsewhere; without ids, because a part is told to several
 * players; a heading within a part is a line in bold.
 */
export function opPapier(nodes: readonly Node[]): Node[] {
  return mapElements(withoutNotes(nodes), ([tag, props, ...children]) => {
    if (/^h[1-6]$/u.test(tag)) return ['p', {}, ['strong', {}, ...children]]
    const own = Object.entries(props).filter(([name]) => name !== 'id')
    return [tag, Object.fromEntries(own), ...children]
  })
}

function withoutNotes(nodes: readonly Node[]): Node[] {
  return nodes
    .filter((node) => !isElement(node) || !(isNote(node) || isFootnote(node)))
    .map((node) => (isElement(node) ? [node[0], node[1], ...withoutNotes(childrenOf(node))] : node))
}

/** A number above the line that leads to a note at the end of the page. */
function isFootnote([tag, , first]: Element): boolean {
  return tag === 'sup' && first !== undefined && isElement(first) && first[1].label !== undefined
}
