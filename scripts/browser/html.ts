/** Built HTML as a parser sees it, for checks over all pages at once. */

import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

export type Found = Readonly<Record<string, string>>

export type Html = {
  /** Attributes of every element with this name, or of every element. */
  all: (tag?: string) => Found[]
  /** Text of the first element with this name. */
  textOf: (tag: string) => string
  /** Every piece of text that a reader can meet: not in scripts, styles, templates or code. */
  texts: () => string[]
}

export function html(source: string): Html {
  const root = parse(source)
  const elements = [...walk(root)].filter((node) => 'attrs' in node)
  const named = (tag: string | undefined) =>
    elements.filter((element) => tag === undefined || element.tagName === tag)
  return {
    all: (tag) =>
      named(tag).map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    textOf: (tag) =>
      named(tag)
        .slice(0, 1)
        .flatMap((element) => [...walk(element)])
        .map(valueOf)
        .join(''),
    texts: () =>
      [...walk(root)]
        .filter((node) => !isHidden(node))
        .map(valueOf)
        .map((text) => text.trim())
        .filter((text) => text !== '')
  }
}

function* walk(node: Node): Generator<Node> {
  yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

function valueOf(node: Node): string {
  return node.nodeName === '#text' && 'value' in node ? node.value : ''
}

function isHidden(node: Node): boolean {
  return (
    'parentNode' in node &&
    node.parentNode !== null &&
    ['script', 'style', 'template', 'code'].includes(node.parentNode.nodeName)
  )
}
