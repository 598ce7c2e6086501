/**
 * What an article asks of a korps: the points of its checklists under "Voor je korps". What stands around them goes along
 * under its own heading, except what is done elsewhere in the world: that is no rule here (docs/inzetkader says so).
 */

import { type Blok, blokkenVan, tekstVan } from '../core/blokken.ts'
import { childrenOf, isElement, type Node, textOf } from '../core/tree.ts'

export type Korpsdeel = { kop: string; blokken: Blok[] }

export type Korpslaag = {
  /** What who stands in the street reads: the rule and what follows it. */
  regel: Blok[]
  delen: Korpsdeel[]
  /** In the order in which they stand. */
  vragen: string[]
}

/** The words of the heading that src/parts/lagen.ts folds away. */
const KORPS = 'voor je korps'
const INSPIRATIE = 'inspiratie'

/** `nodes`: what stands under the heading of the article. */
export function korpslaagOf(nodes: readonly Node[]): Korpslaag {
  const at = nodes.findIndex((node) => isKop(node, 'h3') && woordenVan(node) === KORPS)
  if (at < 0) return { regel: blokkenVan(zonderWaarom(nodes)), delen: [], vragen: [] }
  const na = nodes.findIndex((node, index) => index > at && (isKop(node, 'h3') || isTag(node, 'waarom')))
  const end = na < 0 ? nodes.length : na
  const laag = nodes.slice(at + 1, end)
  return {
    regel: blokkenVan(zonderWaarom([...nodes.slice(0, at), ...nodes.slice(end)])),
    delen: delenVan(laag),
    vragen: laag.flatMap((node) => (isTag(node, 'checklist') ? puntenIn(node) : []))
  }
}

function delenVan(laag: readonly Node[]): Korpsdeel[] {
  const delen: { kop: string; nodes: Node[] }[] = []
  for (const node of laag) {
    const last = delen.at(-1)
    if (isKop(node, 'h4')) delen.push({ kop: textOf(node).trim(), nodes: [] })
    else if (isTag(node, 'checklist')) continue
    else if (last) last.nodes.push(node)
    else delen.push({ kop: '', nodes: [node] })
  }
  return delen
    .filter(({ kop, nodes }) => kop.toLowerCase() !== INSPIRATIE && nodes.length > 0)
    .map(({ kop, nodes }) => ({ kop, blokken: blokkenVan(nodes) }))
}

/** The points of a list, and of a list in it; their words without the list below them. */
function puntenIn(node: Node): string[] {
  if (!isElement(node)) return []
  return childrenOf(node).flatMap((child): string[] => {
    if (!isElement(child)) return []
    if (child[0] !== 'li') return puntenIn(child)
    const isLijst = (part: Node): boolean => isTag(part, 'ul') || isTag(part, 'ol')
    const eigen = tekstVan(childrenOf(child).filter((part) => !isLijst(part)))
    return [...(eigen === '' ? [] : [eigen]), ...childrenOf(child).filter(isLijst).flatMap(puntenIn)]
  })
}

function zonderWaarom(nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => !isTag(node, 'waarom'))
}

function isTag(node: Node, tag: string): boolean {
  return isElement(node) && node[0] === tag
}

function isKop(node: Node, tag: 'h3' | 'h4'): boolean {
  return isTag(node, tag)
}

function woordenVan(node: Node): string {
  return textOf(node).trim().toLowerCase()
}
