/** A piece of a page taken apart where it may be cut, and put together again: a list by its items, a table by its rows. */

import { childrenOf, type Element, isElement, type Node, type Tag } from '../../../core/tree.ts'

/** Something that stays whole, with what it stands in, the outermost first. */
export type Stuk = {
  node: Node
  in: readonly Plaats[]
  /** Stands with what follows: a heading, a line that announces a list. */
  isAanloop?: boolean
}

type Plaats = { omhulsel: Omhulsel; index: number }

/** One object per element that was taken apart, so that its pieces find each other again. */
export type Omhulsel = {
  tag: Tag
  /** The element with some of its children, of which the first stood at `index`. */
  om: (children: Node[], index: number) => Element
}

/** Each top-level block as the pieces that it may be cut into; a block that may not be cut is one piece. */
export function stukkenVan(node: Node, within: readonly Plaats[] = []): Stuk[] {
  if (!isElement(node)) return node.trim() === '' && within.length === 0 ? [] : [{ node, in: within }]
  const [tag] = node
  if (CUT.has(tag)) return cut(node, within)
  const isAanloop = HEADINGS.has(tag) || (tag === 'p' && announces(node))
  return [{ node, in: within, ...(isAanloop ? { isAanloop } : {}) }]
}

const CUT: ReadonlySet<Tag> = new Set<Tag>([
  'ul',
  'ol',
  'kader',
  'checklist',
  'beslisboom',
  'stappen',
  'blockquote',
  'table',
  'artikel',
  'waarom'
])
const HEADINGS: ReadonlySet<Tag> = new Set<Tag>(['h3', 'h4', 'h5', 'h6'])

/** The whole of what was put together from `stukken`. */
export function samen(stukken: readonly Stuk[], depth = 0): Node[] {
  const nodes: Node[] = []
  let index = 0
  while (index < stukken.length) {
    const stuk = stukken[index]
    const place = stuk?.in[depth]
    if (!stuk) break
    if (!place) {
      nodes.push(stuk.node)
      index += 1
      continue
    }
    const end = stukken.findIndex((other, at) => at > index && other.in[depth]?.omhulsel !== place.omhulsel)
    const own = stukken.slice(index, end < 0 ? undefined : end)
    nodes.push(place.omhulsel.om(samen(own, depth + 1), place.index))
    index += own.length
  }
  return nodes
}

/** The table's head stands above every part of it. */
function cut(element: Element, within: readonly Plaats[]): Stuk[] {
  const [tag, props] = element
  const children = childrenOf(element).filter((child) => isElement(child) || child.trim() !== '')
  if (tag === 'table') return cutTable(element, children, within)
  const omhulsel: Omhulsel = {
    tag,
    om: (some, index) => {
      const start = (props.start ?? 1) + index
      return [tag, tag === 'ol' && start > 1 ? { ...props, start } : props, ...some]
    }
  }
  return children.flatMap((child, index) => {
    const place = [...within, { omhulsel, index }]
    return isElement(child) && child[0] === 'li' ? [{ node: child, in: place }] : stukkenVan(child, place)
  })
}

function cutTable([tag, props]: Element, children: readonly Node[], within: readonly Plaats[]): Stuk[] {
  const head = children.filter((child) => isElement(child) && child[0] === 'thead')
  const rows = children
    .filter((child) => isElement(child) && child[0] === 'tbody')
    .flatMap((body) => (isElement(body) ? childrenOf(body).filter(isElement) : []))
  const omhulsel: Omhulsel = { tag, om: (some) => [tag, props, ...head, ['tbody', {}, ...some]] }
  return rows.map((node, index) => ({ node, in: [...within, { omhulsel, index }] }))
}

/** "met:" belongs to the list below it. */
function announces(paragraph: Element): boolean {
  const last = childrenOf(paragraph).at(-1)
  return typeof last === 'string' && last.trimEnd().endsWith(':')
}

/** A piece that fills more than a slide by itself: a paragraph by its sentences, an item by what stands in it. */
export function kleinerVan({ node, in: within }: Stuk): Stuk[] {
  if (!isElement(node)) return wordsOf(node).map((part) => ({ node: part, in: within }))
  const [tag, props] = node
  if (!RUNNING.has(tag)) return [{ node, in: within }]
  const omhulsel: Omhulsel = { tag, om: (some) => [tag, props, ...some] }
  const parts = runsOf(childrenOf(node)).flatMap((run, index): Stuk[] => {
    const place = [...within, { omhulsel, index }]
    return run.flatMap((part) =>
      isElement(part) && CUT.has(part[0]) ? stukkenVan(part, place) : [{ node: part, in: place }]
    )
  })
  return parts.length > 1 ? parts : [{ node, in: within }]
}

const RUNNING: ReadonlySet<Tag> = new Set<Tag>(['p', 'li', 'td'])

/** Cut after each sentence; what has markup stays with the words before it. */
function runsOf(children: readonly Node[]): Node[][] {
  return children.map((child) => (isElement(child) ? [child] : wordsOf(child)))
}

const LONGEST = 300

/** Sentences; and of one without an end, as many words as a few lines hold. */
function wordsOf(text: string): string[] {
  return text
    .split(/(?<=[.!?]\s+)/u)
    .flatMap((sentence) =>
      sentence.length <= LONGEST
        ? [sentence]
        : (sentence.match(new RegExp(`.{1,${LONGEST}}(?:\\s+|$)|\\S+\\s*`, 'gsu')) ?? [sentence])
    )
}
