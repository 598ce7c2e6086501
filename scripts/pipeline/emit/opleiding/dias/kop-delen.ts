/** The body of a lesson by its headings: what each slide shows, what the trainer reads beside it, which footnotes it names. */

import {
  childrenOf,
  type Element,
  isElement,
  mapElements,
  type Node,
  visitElements
} from '../../../core/tree.ts'
import type { Dia } from './dia.ts'

export type Deel = {
  /** None of what stands before the first heading. */
  kop?: Element
  body: Node[]
  notities: Node[]
}

/** Notes and footnotes are no part of the body: the first belong to the trainer, the second to whoever names them. */
export function delenVan(nodes: readonly Node[]): [Deel, ...Deel[]] {
  const first: Deel = { body: [], notities: [] }
  const delen: [Deel, ...Deel[]] = [first]
  let current = first
  for (const node of nodes) {
    if (isElement(node) && node[0] === 'h2') {
      current = { kop: node, body: [], notities: [] }
      delen.push(current)
    } else if (isElement(node) && node[0] === 'lesgever')
      current.notities = current.notities.concat(notitieVan(node))
    else if (!isElement(node) || node[0] !== 'voetnoten') current.body.push(node)
  }
  return delen
}

/** Of a module page: all notes that stand on it. */
export function notitiesIn(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (isElement(node) && node[0] === 'lesgever' ? notitieVan(node) : []))
}

function notitieVan(lesgever: Element): Node[] {
  const { title } = lesgever[1]
  return [
    ...(title === undefined || title === '' ? [] : [['p', {}, ['strong', {}, title]] as Element]),
    ...childrenOf(lesgever)
  ]
}

/** Words of footnotes by the id that their signs lead to. */
export type Voetnoten = ReadonlyMap<string, Node[]>

export function voetnotenIn(nodes: readonly Node[]): Voetnoten {
  const found = new Map<string, Node[]>()
  for (const node of nodes) {
    if (!isElement(node) || node[0] !== 'voetnoten') continue
    visitElements([node], ([tag, { id }, ...children]) => {
      if (tag === 'li' && id !== undefined) found.set(id, trimmed(withoutWayBack(children)))
    })
  }
  return found
}

/** The words of the note alone, without the link back to its sign. */
function withoutWayBack(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node]
    const [tag, props, ...children] = node
    if (tag === 'a' && props.label !== undefined) return []
    return tag === 'p' ? withoutWayBack(children) : [[tag, props, ...withoutWayBack(children)]]
  })
}

/** Without the space that stood before the ways back. */
function trimmed(nodes: readonly Node[]): Node[] {
  const last = nodes.at(-1)
  if (last === undefined || isElement(last)) return [...nodes]
  const rest = nodes.slice(0, -1)
  return last.trim() === '' ? trimmed(rest) : [...rest, last.trimEnd()]
}

/** Pieces as they can stand anywhere: no ids that could be there twice, and links within the page with its address. */
export function los(nodes: readonly Node[], address: string): Node[] {
  return mapElements(nodes, ([tag, given, ...children]) => {
    const props = { ...given }
    delete props.id
    if (tag === 'lesgever') return ''
    if (tag !== 'a') return [tag, props, ...children]
    if (props.label !== undefined) return children.filter((child) => typeof child === 'string').join('')
    const { href = '' } = props
    return [tag, { ...props, href: href.startsWith('#') ? address + href : href }, ...children]
  })
}

/** The footnotes that these pieces name, each once. */
export function notenBij(nodes: readonly Node[], voetnoten: Voetnoten): Dia['noten'] {
  const noten = new Map<string, Dia['noten'][number]>()
  visitElements(nodes, ([tag, { href = '', label }, ...children]) => {
    const tekst = voetnoten.get(href.slice(1))
    if (tag === 'a' && label !== undefined && tekst)
      noten.set(href, { teken: children.filter((child) => typeof child === 'string').join(''), tekst })
  })
  return [...noten.values()]
}
