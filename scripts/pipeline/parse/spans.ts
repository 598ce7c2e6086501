/** Where in the text of a page its parts stand, for who changes the text itself: offsets, as the parser found them. */

import type { Root } from 'mdast'
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { MARKDOWN } from './markdown.ts'

/** From the first character up to, and without, the last. */
export type Span = { start: number; end: number }

export type Spans = {
  /** What a reader sees as it is written, or not at all: code, and what looks like HTML. */
  literal: Span[]
  /** Where the links, images and definitions lead to, without their `<` and `>`. */
  targets: Span[]
  /** The YAML of the front matter. */
  matter: Span | undefined
}

const LITERAL: ReadonlySet<string> = new Set(['code', 'inlineCode', 'html'])
const MARK = '\ufeff'

export function spansOf(text: string): Spans {
  // The parser leaves a byte order mark out of its count.
  const shift = text.startsWith(MARK) ? MARK.length : 0
  const { tree, targets } = read(text.slice(shift))
  const literal: Span[] = []
  let matter: Span | undefined
  visit(tree, ({ type, position }) => {
    const span = { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
    if (LITERAL.has(type)) literal.push(span)
    if (type === 'yaml') matter = span
  })
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift })
  return { literal: literal.map(moved), targets: targets.map(moved), matter: matter && moved(matter) }
}

/** The tree does not say where an address stands, so the parser is asked while it reads. */
function read(text: string): { tree: Root; targets: Span[] } {
  const targets: Span[] = []
  const note = ({ start, end }: { start: { offset: number }; end: { offset: number } }): void =>
    void targets.push({ start: start.offset, end: end.offset })
  const extension: Extension = {
    enter: {
      resourceDestinationRaw: note,
      resourceDestinationLiteral: note,
      definitionDestinationRaw: note,
      definitionDestinationLiteral: note
    }
  }
  const tree = fromMarkdown(text, {
    ...MARKDOWN,
    mdastExtensions: [...(MARKDOWN.mdastExtensions ?? []), extension]
  })
  return { tree, targets: targets.map((span) => withoutBrackets(text, span)) }
}

function withoutBrackets(text: string, { start, end }: Span): Span {
  return text[start] === '<' ? { start: start + 1, end: end - 1 } : { start, end }
}
