/** The words of one article on a page, of an inzetkader and of a law alike: what its vingerafdruk is made of. */

import { type Fingerprints, fingerprintsOf } from '../core/fingerprint.ts'
import { type Leads, linesOf, readable } from '../core/structure.ts'
import { childrenOf, isElement, type Node } from '../core/tree.ts'
import { writtenLeads } from '../inzetkader/leads.ts'

export type Woorden = { nodes: readonly Node[]; leads: Leads }

/** `nodes` are those of the whole page, as written; `image` gives a digest by the path of an image. */
export function woordenOp(
  { path, nodes }: { path: string; nodes: readonly Node[] },
  id: string,
  image: (path: string) => string
): Woorden | undefined {
  const own = nodesOp(nodes, id)
  return own && { nodes: own, leads: writtenLeads(path, nodes, image) }
}

/** Its heading and what stands under it, on a page of either sort. */
export function nodesOp(nodes: readonly Node[], id: string): Node[] | undefined {
  return articleIn(nodes, id) ?? sectionIn(nodes, id)
}

export function vingerafdrukkenVan({ nodes, leads }: Woorden): Fingerprints {
  return fingerprintsOf(nodes, leads)
}

/** As structure.ts marks a heading. */
const HEADING = /(^|› )(#{1,6}) /u

/** A line a block, as a person reads it. */
export function regelsVan({ nodes, leads }: Woorden): string[] {
  return linesOf(nodes, leads).map((line) => readable(line.replace(HEADING, named)))
}

/** Of the level of a heading too: where it stands says under what the words below it fall. */
function named(_: string, before: string, marks: string): string {
  return `${before}${marks.length === 2 ? 'Titel' : `Kop ${marks.length}`}: `
}

/** Of an inzetkader, whose articles were put together when the page was read. */
function articleIn(nodes: readonly Node[], id: string): Node[] | undefined {
  const found = nodes.find((node) => isElement(node) && node[0] === 'artikel' && node[1].id === id)
  return found !== undefined && isElement(found) ? childrenOf(found) : undefined
}

/** Of a law: the heading with this id, up to the next of its depth or higher. */
function sectionIn(nodes: readonly Node[], id: string): Node[] | undefined {
  const start = nodes.findIndex((node) => isElement(node) && node[1].id === id)
  if (start < 0) return undefined
  const depth = depthOf(nodes[start])
  const end = nodes.findIndex((node, index) => index > start && (depthOf(node) <= depth || isNotes(node)))
  return nodes.slice(start, end < 0 ? undefined : end)
}

const DEEPER_THAN_ANY = 9

function depthOf(node: Node | undefined): number {
  const isHeading = node !== undefined && isElement(node) && /^h[1-6]$/u.test(node[0])
  return isHeading ? Number(node[0].slice(1)) : DEEPER_THAN_ANY
}

function isNotes(node: Node): boolean {
  return isElement(node) && node[0] === 'voetnoten'
}
