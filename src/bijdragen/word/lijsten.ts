/** Lists that are written as loose paragraphs, and made into lists again. */

import type { Element, ElementContent } from 'hast'
import { element, findIn, type Punt, wordsOf } from './boom'
import { stijlVan, type Stijl } from './stijl'

type Gevonden = { punt: Punt; children: ElementContent[] }

/** The points that an element is, or undefined: one as Word pastes it, or a whole list as Word in a browser does. */
export function puntenIn(node: Element, stijl: Stijl): Gevonden[] | undefined {
  const names = [node.properties['className'] ?? []].flat()
  if (names.includes('ListContainerWrapper')) return node.children.flatMap(pointsOnline)
  if (node.tagName !== 'p' || stijl.lijst === undefined) return undefined
  const sign = findIn(node, (child) => stijlVan(child).isLijstteken)
  const isGenummerd = sign !== undefined && isNumber(wordsOf(sign).trim())
  return [{ punt: { niveau: stijl.lijst, isGenummerd }, children: node.children }]
}

/** "1." "a)" "(iv)": a single "o" is a bullet of Word. */
function isNumber(sign: string): boolean {
  return /^\(?(?:\d+(?:\.\d+)*|[a-z]|[ivxlcdm]+)[.)]/iu.test(sign)
}

/** Each point stands in a list of its own there, and says itself how deep it is. */
function pointsOnline(list: ElementContent): Gevonden[] {
  if (list.type !== 'element') return []
  return list.children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return []
    const niveau = Number(item.properties['dataAriaLevel'] ?? 1) || 1
    return [{ punt: { niveau, isGenummerd: list.tagName === 'ol' }, children: unboxed(item.children) }]
  })
}

/** A point with one paragraph is that paragraph. */
function unboxed(children: ElementContent[]): ElementContent[] {
  const [only, ...others] = children.filter(
    (child) => child.type === 'element' || wordsOf(child).trim() !== ''
  )
  return only?.type === 'element' && only.tagName === 'p' && others.length === 0 ? only.children : children
}

type Open = { punt: Punt; list: Element }

/** Points that follow each other become one list, nested by their level. */
export function gegroepeerd(nodes: ElementContent[]): ElementContent[] {
  if (!nodes.some((node) => pointOf(node))) return nodes
  const result: ElementContent[] = []
  let open: Open[] = []
  for (const node of nodes) {
    const punt = pointOf(node)
    if (punt && node.type === 'element') {
      open = open.filter(({ punt: { niveau } }) => niveau <= punt.niveau)
      openList(punt, open, result).children.push(element('li', node.children))
    } else if (wordsOf(node).trim() !== '' || node.type === 'element') {
      open = []
      result.push(node)
    }
  }
  return result
}

/** The list that a point joins: that of its level, or a new one within the point above. */
function openList(punt: Punt, open: Open[], result: ElementContent[]): Element {
  const last = open.at(-1)
  if (last?.punt.niveau === punt.niveau) {
    if (last.punt.isGenummerd === punt.isGenummerd) return last.list
    open.pop()
  }
  const list = element(punt.isGenummerd ? 'ol' : 'ul', [])
  const above = open.at(-1)?.list.children.at(-1)
  const place = above?.type === 'element' ? above.children : result
  place.push(list)
  open.push({ punt, list })
  return list
}

function pointOf(node: ElementContent): Punt | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const { niveau, isGenummerd } = node.properties
  return typeof niveau === 'number' ? { niveau, isGenummerd: isGenummerd === true } : undefined
}
