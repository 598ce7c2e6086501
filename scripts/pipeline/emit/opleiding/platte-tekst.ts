/** A piece of a page as plain text with lines: for what knows no markup, such as the question bank of a learning platform. */

import { childrenOf, type Element, INLINE, isElement, type Node } from '../../core/tree.ts'

/** One line a block; an item of a list begins with its sign or number. Images are told by their alternative. */
export function platteTekst(nodes: readonly Node[]): string {
  return linesOf(nodes)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Text and what stands within it runs on; anything else is a line of its own, and so is what follows a break. */
function linesOf(nodes: readonly Node[]): string[] {
  const pieces: (string | Element)[] = []
  for (const node of nodes) {
    const last = pieces.at(-1)
    if (isElement(node) && (node[0] === 'br' || !INLINE.has(node[0]))) pieces.push(node)
    else if (typeof last === 'string') pieces.splice(-1, 1, last + runningText(node))
    else pieces.push(runningText(node))
  }
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [piece] : blockLines(piece)))
}

function runningText(node: Node): string {
  if (!isElement(node)) return node
  if (node[0] === 'img') return node[1].alt ? `[${node[1].alt}]` : ''
  return linesOf(childrenOf(node)).join(' ')
}

function blockLines(block: Element): string[] {
  const children = childrenOf(block)
  const [tag, { start = 1 }] = block
  if (tag === 'tr') return [children.flatMap((cell) => linesOf([cell]).join(' ')).join(' | ')]
  if (tag !== 'ul' && tag !== 'ol') return linesOf(children)
  return children.flatMap((item, index) => {
    const [first = '', ...rest] = linesOf([item])
    return [`${tag === 'ol' ? `${index + start}.` : '-'} ${first}`, ...rest]
  })
}
