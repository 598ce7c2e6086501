/** What programs leave behind in a tree: marks around a space, marks in marks, points without words, breaks for paragraphs. */

import type { Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>

export function net(root: Root): void {
  tidy(root)
  visit(root, 'list', (list) => {
    list.spread = false
    for (const item of list.children)
      item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1
  })
}

function tidy(parent: Parents, isInLink = false): void {
  for (const child of parent.children) if ('children' in child) tidy(child, isInLink || child.type === 'link')
  const isHeading = parent.type === 'heading'
  const children: RootContent[] = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'paragraph') return paragraphsOf(child)
    // A heading is bold by itself, and is one line.
    if (isHeading && child.type === 'strong') return child.children
    if (isHeading && child.type === 'break') return [{ type: 'text', value: ' ' }]
    if (isMark(child)) return loosened(child, parent)
    return [child]
  })
  parent.children = trimmed(isInLink ? joined(children) : joined(children).flatMap(withLinks), parent).filter(
    says
  )
}

function isMark(node: { type: string }): node is Mark {
  return /^(?:strong|emphasis|delete)$/u.test(node.type)
}

/** The spaces at its ends stand outside a mark; of marks in the same mark only one is left. */
function loosened(mark: Mark, parent: Parents): PhrasingContent[] {
  if (toString(mark).trim() === '' && !hasImage(mark)) return mark.children
  const children = mark.children.flatMap((child) => (child.type === mark.type ? child.children : [child]))
  if (parent.type === mark.type) return children
  const first = children[0]
  const last = children.at(-1)
  const before = first?.type === 'text' ? (/^\s*/u.exec(first.value)?.[0] ?? '') : ''
  if (first?.type === 'text') first.value = first.value.slice(before.length)
  const after = last?.type === 'text' ? (/\s*$/u.exec(last.value)?.[0] ?? '') : ''
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - after.length)
  const inner = children.filter((child) => child.type !== 'text' || child.value !== '')
  return [...textOf(before), { ...mark, children: inner }, ...textOf(after)]
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}

function hasImage(node: Parents): boolean {
  let found = false
  visit(node, 'image', () => {
    found = true
  })
  return found
}

/** Neighbours that say the same thing are one: Word cuts a word in pieces. */
function joined(nodes: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = []
  for (const node of nodes) join(result, node)
  return result
}

function join(nodes: RootContent[], node: RootContent): void {
  const last = nodes.at(-1)
  if (last?.type === 'text' && node.type === 'text') last.value += node.value
  else if (last && isMark(last) && isMark(node) && last.type === node.type)
    for (const child of node.children) join(last.children, child)
  else nodes.push(node)
}

/** Mail programs write an empty line as two breaks. */
function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  let breaks = 0
  for (const child of paragraph.children) {
    if (child.type === 'break') breaks++
    else if (child.type === 'text' && child.value.trim() === '' && breaks > 0) continue
    else {
      if (breaks > 1) parts.push([])
      else if (breaks === 1) parts.at(-1)?.push({ type: 'break' })
      breaks = 0
      parts.at(-1)?.push(child)
    }
  }
  return parts.map((children) => ({ type: 'paragraph', children: withoutOuterBreaks(children) }))
}

function withoutOuterBreaks(children: PhrasingContent[]): PhrasingContent[] {
  return children[0]?.type === 'break' ? children.slice(1) : children
}

const ADDRESS = /(?<![a-z])(?:https?:\/\/|www\.)[\p{L}\p{N}._~:/?#@!$&*+,;=%-]*[\p{L}\p{N}/_=&#%+-]/giu

/** An address in the text is a link to every reader of Markdown; as a link no sign in it is changed. */
function withLinks(node: RootContent): RootContent[] {
  if (node.type !== 'text') return [node]
  const parts: RootContent[] = []
  let end = 0
  for (const { 0: words, index } of node.value.matchAll(ADDRESS)) {
    const url = words.toLowerCase().startsWith('www.') ? `https://${words}` : words
    const link: RootContent = { type: 'link', url, children: [{ type: 'text', value: words }] }
    parts.push(...textOf(node.value.slice(end, index)), link)
    end = index + words.length
  }
  return [...parts, ...textOf(node.value.slice(end))]
}

function trimmed(nodes: RootContent[], parent: Parents): RootContent[] {
  if (!/^(?:paragraph|heading|tableCell)$/u.test(parent.type)) return nodes
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first?.type === 'text') first.value = first.value.replace(/^\s+/u, '')
  if (last?.type === 'text') last.value = last.value.replace(/\s+$/u, '')
  return nodes.filter((node) => node.type !== 'text' || node.value !== '')
}

/** Empty paragraphs, points, headings and quotes are there for the eye only. */
function says(node: RootContent): boolean {
  if (!/^(?:paragraph|heading|list|listItem|blockquote|link)$/u.test(node.type)) return true
  return 'children' in node && node.children.length > 0
}
