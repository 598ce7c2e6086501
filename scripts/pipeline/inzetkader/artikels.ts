/** Articles of an inzetkader: the sections of a hoofdstuk whose heading carries an article id. */

import { fingerprintsOf } from '../core/fingerprint.ts'
import type { Leads } from '../core/structure.ts'
import { childrenOf, type Element, isElement, type Node, textOf } from '../core/tree.ts'
import type { Artikel, Heading } from '../core/types.ts'

/** `bc-6-1`: prefix of the technologie, chapter, number. */
export const ARTIKEL_ID = /^([a-z]{2,4})-(\d{1,3})-(\d{1,3})$/u

/** `bc-6-1` → `BC 6.1`. */
export function nummerOf(id: string): string {
  const [prefix = '', chapter, number] = id.split('-')
  return `${prefix.toUpperCase()} ${chapter}.${number}`
}

/** `BC 6.1@1.0` → `{ id: 'bc-6-1', prefix: 'BC', versie: '1.0' }`; of a law only the prefix counts. */
export function parseNummer(text: string): { id: string; prefix: string; versie: string | undefined } {
  const [number = '', versie] = text.split('@')
  const [prefix = '', digits = ''] = number.split(' ')
  return { id: `${prefix.toLowerCase()}-${digits.replace('.', '-')}`, prefix, versie }
}

/** Wraps each article in an `artikel` node and folds what stands under its heading "Waarom". */
export function groupArtikels(nodes: readonly Node[]): Node[] {
  const result: Node[] = []
  let current: Element | undefined
  for (const node of nodes) {
    const depth = depthOf(node)
    if (depth !== undefined && depth <= 2) {
      const id = isElement(node) ? (node[1].id ?? '') : ''
      current = ARTIKEL_ID.test(id) ? ['artikel', { id, artikel: nummerOf(id) }] : undefined
      if (current) result.push(current)
    }
    if (isElement(node) && node[0] === 'voetnoten') current = undefined
    if (current) current.push(node)
    else result.push(node)
  }
  return result.map((node) => (isElement(node) && node[0] === 'artikel' ? foldReason(node) : node))
}

function foldReason(artikel: Element): Element {
  const children = childrenOf(artikel)
  const start = children.findIndex(
    (node) => depthOf(node) === 3 && textOf(node).trim().toLowerCase() === 'waarom'
  )
  if (start < 0) return artikel
  const next = children.findIndex((node, index) => index > start && depthOf(node) !== undefined)
  const end = next < 0 ? children.length : next
  const reason: Element = ['waarom', {}, ...children.slice(start + 1, end)]
  return ['artikel', artikel[1], ...children.slice(0, start), reason, ...children.slice(end)]
}

function depthOf(node: Node): number | undefined {
  return isElement(node) && /^h[1-6]$/u.test(node[0]) ? Number(node[0].slice(1)) : undefined
}

export function nummersIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    isElement(node) && node[0] === 'artikel' ? [nummerOf(node[1].id ?? '')] : []
  )
}

/** The articles of a grouped body; `headings` gives their places. */
export function readArtikels(nodes: readonly Node[], headings: readonly Heading[], leads: Leads): Artikel[] {
  // The first of an id.
  const byId = new Map(headings.toReversed().map((heading) => [heading.id, heading]))
  return nodes.flatMap((node): Artikel[] => {
    if (!isElement(node) || node[0] !== 'artikel') return []
    const id = node[1].id ?? ''
    const heading = byId.get(id)
    if (!heading) return []
    const { line, column, text } = heading
    const fingerprints = fingerprintsOf(childrenOf(node), leads)
    return [{ line, column, id, nummer: nummerOf(id), titel: text, ...fingerprints }]
  })
}
