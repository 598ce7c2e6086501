/** What a reader of the page gets: running text without markup, alt text, titles and decoded addresses. */

import type { Nodes, Parent, Root } from 'mdast'
import type { Place } from '../core/diagnostic.ts'
import { indexBefore } from '../core/lines.ts'
import { decode } from './decode.ts'
import type { View } from './view.ts'

/** One view per paragraph, heading and table row, and one per address or title. */
export function readerViews(tree: Root): View[] {
  const views: View[] = []
  visitBlocks(tree, views)
  return views
}

function visitBlocks(node: Nodes, views: View[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
    const running = new RunningText(node)
    views.push({ text: running.text, placeAt: (index) => running.placeAt(index) })
    visitAddresses(node, views)
  } else if ('children' in node) for (const child of (node as Parent).children) visitBlocks(child, views)
  else visitAddresses(node, views)
}

function visitAddresses(node: Nodes, views: View[]): void {
  // A bare address that became a link has no place of its own; its text says the same.
  const place = node.position?.start
  const add = (text: string | null | undefined): void => {
    if (text && place) views.push({ text: decode(text), placeAt: () => place })
  }
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    add(node.url)
    add(node.title)
  }
  if ('children' in node) for (const child of (node as Parent).children) visitAddresses(child, views)
}

/** The text of one block, put together from its inline nodes; markup between them leaves nothing. */
class RunningText {
  text = ''
  readonly #pieces: Place[] = []
  readonly #starts: number[] = []
  /** Where the next piece begins, for the nodes that do not know. */
  #next: Place

  constructor(block: Nodes) {
    this.#next = placeOf(block)
    this.add(block)
  }

  add(node: Nodes): void {
    if (node.position) this.#next = placeOf(node)
    if (node.type === 'text' || node.type === 'inlineCode') this.#write(node.value)
    else if (node.type === 'image' || node.type === 'imageReference') this.#write(node.alt ?? '')
    else if (node.type === 'break') this.text += '\n'
    else if ('children' in node) {
      for (const child of (node as Parent).children) {
        this.add(child)
        if (child.type === 'tableCell') this.text += ' | '
      }
    }
  }

  /** A line end within running text is a space to the reader. */
  #write(value: string): void {
    value.split('\n').forEach((row, index) => {
      if (index > 0) {
        this.text += ' '
        this.#next = { line: this.#next.line + 1, column: 1 }
      }
      const { line, column } = this.#next
      this.#starts.push(this.text.length)
      this.#pieces.push({ line, column })
      this.text += decode(row)
      this.#next = { line, column: column + row.length }
    })
  }

  placeAt(index: number): Place {
    const at = indexBefore(this.#starts, index)
    const [piece, start = 0] = [this.#pieces[at], this.#starts[at]]
    return piece ? { line: piece.line, column: piece.column + index - start } : { line: 1, column: 1 }
  }
}

function placeOf(node: Nodes): Place {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
