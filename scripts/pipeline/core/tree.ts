/**
 * A page's body as data: a closed tree in JsonML form (`[tag, props, ...children]`; a string is text).
 * Nothing outside these tags and props exists in what we emit, so nothing else can be drawn.
 * See http://www.jsonml.org/ for the notation.
 */

/** Each begins a line of its own. */
const BLOCKS = [
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'p',
  'blockquote',
  'hr',
  'ul',
  'ol',
  'li',
  'pre',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  // Ours, each drawn by one component:
  'artikel', // a section of an inzetkader with its number in the margin
  'waarom', // the folded reason of an artikel
  'kader', // an admonition: props.soort says which
  'checklist',
  'beslisboom',
  'stappen',
  'lesgever',
  'voetnoten'
] as const

/** Each stands in a line, between the words. */
const IN_A_LINE = [
  'br',
  'code',
  'strong',
  'em',
  'del',
  'sup',
  'a',
  'img',
  'input',
  'verwijzing', // a cited article, "BC 6.1"
  'begrip' // the first use of a glossary term on a page
] as const

export const TAGS = [...BLOCKS, ...IN_A_LINE] as const

export type Tag = (typeof TAGS)[number]

/** Every prop a node can have; which tag may have which stands in ALLOWED_PROPS. */
export type Props = {
  id?: string
  href?: string
  src?: string
  alt?: string
  title?: string
  /** First number of an ordered list. */
  start?: number
  checked?: boolean
  align?: 'left' | 'center' | 'right'
  /** Language of a code block, from the list in rules/safety-code-language.ts. */
  lang?: string
  /** Kind of admonition. */
  soort?: string
  /** A cited article as written ("BC 6.1@1.0"), or the number of an artikel ("BC 6.1"). */
  artikel?: string
  /** A footnote reference or its way back: the reader hears this label. At a begrip: its title. */
  label?: string
  width?: number
  height?: number
  /** The same image in several widths, narrowest first. */
  beelden?: readonly (readonly [address: string, width: number])[]
}

export type Node = string | Element
export type Element = [tag: Tag, props: Props, ...children: Node[]]

export const ALLOWED_PROPS: Partial<Record<Tag, readonly (keyof Props)[]>> = {
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ol: ['start'],
  li: ['id'],
  code: ['lang'],
  a: ['href', 'title', 'id', 'label'],
  img: ['src', 'alt', 'title', 'width', 'height', 'beelden'],
  input: ['checked'],
  th: ['align'],
  td: ['align'],
  artikel: ['id', 'artikel'],
  verwijzing: ['artikel', 'href', 'title'],
  begrip: ['href', 'title', 'label'],
  kader: ['soort', 'title'],
  checklist: ['title'],
  beslisboom: ['title'],
  stappen: ['title'],
  lesgever: ['title']
}

export function isElement(node: Node): node is Element {
  return typeof node !== 'string'
}

export function childrenOf(element: Element): Node[] {
  return element.slice(2) as Node[]
}

/** The text a reader sees, without markup. */
export function textOf(node: Node): string {
  if (!isElement(node)) return node
  if (node[0] === 'img') return node[1].alt ?? ''
  return childrenOf(node).map(textOf).join('')
}

/** Adds a child; adjacent strings become one, as the browser's own text nodes do (React hydration relies on it). */
export function append(children: Node[], child: Node): void {
  const last = children.length - 1
  const previous = children[last]
  if (typeof child === 'string' && typeof previous === 'string') children[last] = previous + child
  else if (child !== '') children.push(child)
}

/** A copy of the tree in which `change` has had every element, children first. */
export function mapElements(nodes: readonly Node[], change: (element: Element) => Node): Node[] {
  const result: Node[] = []
  for (const node of nodes) {
    append(
      result,
      isElement(node) ? change([node[0], node[1], ...mapElements(childrenOf(node), change)]) : node
    )
  }
  return result
}

/** Calls `visit` for every element, parents first. */
export function visitElements(nodes: readonly Node[], visit: (element: Element) => void): void {
  for (const node of nodes) {
    if (!isElement(node)) continue
    visit(node)
    visitElements(childrenOf(node), visit)
  }
}

/** Among those is a line's own end (`br`): whoever writes lines looks at that first. */
export const INLINE: ReadonlySet<Tag> = new Set(IN_A_LINE)

const TAG_SET: ReadonlySet<string> = new Set(TAGS)

export function isTag(name: string): name is Tag {
  return TAG_SET.has(name)
}

/**
 * Asserts that data holds only what this file allows; the read-back of everything we emit.
 * Throws, because a tree that fails here is a fault of ours, never of a contributor.
 */
export function assertTree(nodes: readonly unknown[]): asserts nodes is Node[] {
  for (const node of nodes) {
    if (typeof node === 'string') continue
    if (!Array.isArray(node)) throw new Error('A node of an emitted tree is neither text nor an element')
    const [tag, props, ...children] = node as unknown[]
    if (typeof tag !== 'string' || !isTag(tag)) throw new Error(`Tag outside the list: ${String(tag)}`)
    const allowed: readonly string[] = ALLOWED_PROPS[tag] ?? []
    if (typeof props !== 'object' || props === null) throw new Error(`Props of ${tag} are not an object`)
    for (const [key, value] of Object.entries(props)) {
      if (!allowed.includes(key)) throw new Error(`Prop outside the list: ${tag}.${key}`)
      if (!(CHECKS[key]?.(value) ?? true)) throw new Error(`Unsafe ${tag}.${key}`)
    }
    assertTree(children)
  }
}

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  href: isSafeAddress,
  src: isImageAddress,
  beelden: (value) => Array.isArray(value) && value.every(isSizedImage),
  width: isLength,
  height: isLength
}

/** After linking an address is a fragment, a path of this site, or one of four schemes. */
function isSafeAddress(value: unknown): boolean {
  return typeof value === 'string' && /^(?:#|\/(?![/\\])|https?:\/\/|mailto:|tel:)/iu.test(value)
}

/** Of emit/images.ts; nothing else is ever shown as an image. */
function isImageAddress(value: unknown): boolean {
  return typeof value === 'string' && /^\/beelden\/[0-9a-f]{32}-\d+\.webp$/u.test(value)
}

function isSizedImage(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && isImageAddress(value[0]) && isLength(value[1])
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}
