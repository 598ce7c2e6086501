/** A cleaned tree → Markdown as a report has it, written by what remark writes with. */

import type { Element, ElementContent } from 'hast'
import { type State, toMdast } from 'hast-util-to-mdast'
import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Options, toMarkdown } from 'mdast-util-to-markdown'
import { visit } from 'unist-util-visit'
import { attribute } from './boom'
import { geordend } from './koppen'
import type { Lezing } from './lezing'
import { net } from './net'

const WRITER: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown()
  ],
  // A block of ours begins with three colons at the start of a line, and an id of a heading with an accolade.
  unsafe: [
    { atBreak: true, character: ':', after: '::' },
    { character: '{', after: '#', inConstruct: 'headingAtx' }
  ]
}

/** `nameOf` gives an image its name, or undefined when it does not come over. */
export function markdownVan(
  nodes: ElementContent[],
  lezing: Lezing,
  nameOf: (src: string) => string | undefined
): string {
  const root = treeOf(nodes)
  nameImages(root, nameOf)
  net(root)
  geordend(root, lezing)
  withNotes(root, lezing, nameOf)
  return toMarkdown(root, WRITER).trim()
}

function treeOf(children: ElementContent[]): Root {
  const tree = toMdast({ type: 'root', children }, { handlers: { voetnoot: noteReference } })
  return tree.type === 'root' ? tree : { type: 'root', children: [tree] }
}

function noteReference(_: State, node: Element): FootnoteReference {
  return { type: 'footnoteReference', identifier: attribute(node, 'noot') }
}

function nameImages(root: Root, nameOf: (src: string) => string | undefined): void {
  visit(root, 'image', (image, index, parent) => {
    const name = nameOf(image.url)
    if (name !== undefined) image.url = name
    else if (parent && index !== undefined) {
      parent.children.splice(index, 1)
      return index
    }
    return undefined
  })
}

/** Each note stands right below the paragraph that refers to it, so that it goes along to the part of the report. */
function withNotes(root: Root, lezing: Lezing, nameOf: (src: string) => string | undefined): void {
  const known = new Map<string, string>()
  const below: RootContent[][] = root.children.map((block) => notesIn(block))
  root.children = root.children.flatMap((block, at) => [block, ...(below[at] ?? [])])

  function notesIn(block: RootContent): FootnoteDefinition[] {
    const found: FootnoteDefinition[] = []
    visit(block, 'footnoteReference', (reference, index, parent) => {
      const words = lezing.noten.get(reference.identifier)
      if (!words) {
        if (parent && index !== undefined) parent.children.splice(index, 1)
        return index
      }
      const isFirst = !known.has(reference.identifier)
      const name = known.get(reference.identifier) ?? `noot-${known.size + 1}`
      known.set(reference.identifier, name)
      Object.assign(reference, { identifier: name, label: name })
      if (isFirst) found.push(definitionOf(name, words))
      return undefined
    })
    return found
  }

  function definitionOf(name: string, words: ElementContent[]): FootnoteDefinition {
    lezing.tel('voetnoot')
    const note = treeOf(words)
    nameImages(note, nameOf)
    net(note)
    visit(note, 'footnoteReference', (_, index, parent) => {
      if (parent && index !== undefined) parent.children.splice(index, 1)
      return index
    })
    const children = note.children as FootnoteDefinition['children']
    return { type: 'footnoteDefinition', identifier: name, label: name, children }
  }
}
