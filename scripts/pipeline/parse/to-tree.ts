/** From a Markdown tree to the closed tree we emit, with everything that can be linked from or to. */

import type { Element as HastElement, ElementContent, Properties, RootContent } from 'hast'
import type { Heading as MarkdownHeading, Root } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import { type State, toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { groupArtikels } from '../inzetkader/artikels.ts'
import { citationsIn } from '../core/citations.ts'
import type { Place } from '../core/diagnostic.ts'
import { DIRECTIVES } from '../core/directives.ts'
import { HeadingIds } from '../core/heading-ids.ts'
import { Lines, placeWithin } from '../core/lines.ts'
import { composed, CONTAINERS, isBetweenBlocks, propsOf, SAME, titleOf } from './kept.ts'
import type { Kind } from '../kinds.ts'
import { ownId } from '../core/own-id.ts'
import { addressFault, isExternal } from '../core/safe-url.ts'
import {
  append,
  childrenOf,
  type Element,
  isElement,
  isTag,
  type Node,
  type Tag,
  textOf
} from '../core/tree.ts'
import type { Body } from '../core/types.ts'

const EXPLICIT_ID = /\{#([^{}\s]+)\}\s*$/u

export function toBody(tree: Root, kind: Kind | undefined): Body {
  const builder = new Builder(tree)
  const hast = toHast(tree, {
    handlers: { containerDirective, html: () => undefined, yaml: () => undefined },
    clobberPrefix: ownId('noot-'),
    footnoteBackLabel: (index, again) => `Terug naar verwijzing ${index + 1}${again > 1 ? `-${again}` : ''}`
  })
  const nodes = hast.type === 'root' ? builder.children(hast.children, true) : []
  return {
    nodes: kind === 'hoofdstuk' ? groupArtikels(nodes) : nodes,
    headings: builder.headings,
    links: builder.links,
    citations: builder.citations
  }
}

/** A directive keeps its name and title; `rules/safety-directive.ts` refuses names outside the list. */
function containerDirective(state: State, node: ContainerDirective): HastElement {
  const [first, ...rest] = node.children
  const isLabel =
    first?.type === 'paragraph' && first.data?.['directiveLabel' as keyof typeof first.data] === true
  const content: ContainerDirective = { ...node, children: isLabel ? rest : node.children }
  const title = isLabel ? { title: toString(first, { includeHtml: false }) } : {}
  return {
    type: 'element',
    tagName: DIRECTIVES[node.name] ?? 'kader',
    properties: { soort: node.name, ...title },
    children: state.wrap(state.all(content), true)
  }
}

/** Walks the hast once; whatever is not named here leaves only its children. */
class Builder implements Body {
  readonly nodes: Node[] = []
  readonly headings: Body['headings'] = []
  readonly links: Body['links'] = []
  readonly citations: Body['citations'] = []
  readonly #ids = new HeadingIds()
  readonly #explicit = new Map<number, string>()
  #artikel: string | undefined

  constructor(tree: Root) {
    visit(tree, (node) => {
      if (node.type === 'heading') this.#takeExplicitId(node)
      // An address elsewhere is somebody else's to spell.
      else if ('url' in node && !isExternal(node.url)) node.url = composed(node.url)
    })
  }

  /** `## Titel {#id}`: the id is taken out of the text; its rules live in rules/heading-id.ts. */
  #takeExplicitId(heading: MarkdownHeading): void {
    const last = heading.children.at(-1)
    if (last?.type !== 'text') return
    const found = EXPLICIT_ID.exec(last.value)
    if (!found?.[1]) return
    last.value = last.value.slice(0, found.index).trimEnd()
    this.#explicit.set(heading.position?.start.offset ?? -1, found[1])
  }

  children(nodes: readonly (RootContent | ElementContent)[], isContainer: boolean, inLink = false): Node[] {
    const result: Node[] = []
    nodes.forEach((node, index) => {
      if (node.type === 'text') {
        if (isContainer && node.value === '\n' && isBetweenBlocks(nodes, index)) return
        for (const part of inLink ? [node.value] : this.#cite(node.value, placeOf(node)))
          append(result, typeof part === 'string' ? composed(part) : part)
      } else if (node.type === 'element') {
        for (const part of this.#element(node, inLink)) append(result, part)
      }
    })
    return result
  }

  #element(node: HastElement, inLink: boolean): Node[] {
    const { tagName, properties } = node
    if (/^h[1-6]$/u.test(tagName)) return [this.#heading(node)]
    if (tagName === 'a') return this.#link(node)
    if (tagName === 'img') return this.#image(node)
    if (tagName === 'input') return [['input', properties.checked === true ? { checked: true } : {}]]
    if (tagName === 'section') return [this.#footnotes(node)]
    const literal = inLink || tagName === 'code'
    const children = this.children(node.children, CONTAINERS.has(tagName), literal)
    if (!SAME.has(tagName) || !isTag(tagName)) return children
    return [[tagName, propsOf(tagName, properties), ...children]]
  }

  #heading(node: HastElement): Element {
    const place = placeOf(node)
    const children = this.children(node.children, false, true)
    const text = children.map(textOf).join('').trim()
    const explicit = this.#explicit.get(node.position?.start.offset ?? -1)
    const depth = Number(node.tagName.slice(1))
    if (depth <= 2) this.#artikel = explicit
    const id = explicit ?? this.#ids.idOf(text, this.#artikel)
    this.headings.push({ ...place, id, text, depth, isExplicit: explicit !== undefined })
    return [node.tagName as Tag, { id }, ...children]
  }

  #link(node: HastElement): Node[] {
    const { properties } = node
    const children = this.children(node.children, false, true)
    const href = decodeEntities(properties.href)
    if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined) {
      const isRef = properties.dataFootnoteRef !== undefined
      const number = children.map(textOf).join('')
      const label = isRef ? `Voetnoot ${number}` : String(properties.ariaLabel)
      return [
        ['a', { href, ...(isRef ? { id: String(properties.id) } : {}), label }, ...(isRef ? children : ['↩'])]
      ]
    }
    this.links.push({ ...placeOf(node), target: href, isImage: false })
    if (addressFault(href, false)) return children
    return [['a', { href, ...titleOf(properties) }, ...withoutLinks(children)]]
  }

  #image(node: HastElement): Node[] {
    const { properties } = node
    const src = decodeEntities(properties.src)
    const alt = typeof properties.alt === 'string' ? composed(properties.alt) : ''
    this.links.push({ ...placeOf(node), target: src, isImage: true })
    if (addressFault(src, true)) return alt === '' ? [] : [alt]
    return [['img', { src, alt, ...titleOf(properties) }]]
  }

  /** The heading of the notes is drawn by the component, in Dutch and outside the page's own headings. */
  #footnotes(node: HastElement): Element {
    const content = node.children.filter((child) => child.type !== 'element' || child.tagName !== 'h2')
    return ['voetnoten', {}, ...this.children(content, true)]
  }

  #cite(value: string, place: Place): Node[] {
    const cited = citationsIn(value)
    if (cited.length === 0) return [value]
    const nodes: Node[] = []
    const lines = new Lines(value)
    let from = 0
    for (const { index, words, text } of cited) {
      append(nodes, value.slice(from, index))
      nodes.push(['verwijzing', { artikel: text }, words])
      this.citations.push({ ...placeWithin(place, lines.placeAt(index)), text })
      from = index + words.length
    }
    append(nodes, value.slice(from))
    return nodes
  }
}

/** HTML has no link in a link; a footnote in the words of a link keeps its number only. */
function withoutLinks(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isElement(node)) return [node]
    const children = withoutLinks(childrenOf(node))
    return node[0] === 'a' ? children : [[node[0], node[1], ...children]]
  })
}

/** mdast-util-to-hast percent-encodes addresses; a string is all we take. */
function decodeEntities(value: Properties[string]): string {
  return typeof value === 'string' ? value : ''
}

function placeOf(node: { position?: HastElement['position'] }): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
