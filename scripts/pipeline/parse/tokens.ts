/**
 * What the parser read as something else than words, with its place. The tree does not tell where the address of a link
 * begins or which sign was an escape; the tokens behind it do, so nobody has to read Markdown a second time.
 */

import type { Root } from 'mdast'
import type { CompileContext, Extension, Token as Raw } from 'mdast-util-from-markdown'

/** The names of micromark; of each nobody else hears that it begins. */
export const TOKENS = [
  'resource',
  'resourceDestination',
  'referenceMarker',
  'listItemPrefix',
  'blockQuotePrefix',
  'taskListCheck',
  'directiveContainerFence',
  'directiveContainerName',
  'directiveContainerAttribute',
  'gfmFootnoteDefinitionLabel',
  'codeFencedFence',
  'escapeMarker',
  'characterReferenceValue'
] as const

export type TokenType = (typeof TOKENS)[number]
export type Token = { type: TokenType; start: number; end: number }

const known = new WeakMap<object, Token[]>()

/** In the order of the text. */
export function tokensOf(tree: Root): readonly Token[] {
  return known.get(tree) ?? []
}

export const keepTokens: Extension = {
  enter: Object.fromEntries(
    TOKENS.map((type) => [
      type,
      function (this: CompileContext, { start, end }: Raw) {
        keep(this.stack[0], { type, start: start.offset, end: end.offset })
      }
    ])
  )
}

function keep(root: object | undefined, token: Token): void {
  if (root === undefined) return
  const tokens = known.get(root)
  if (tokens) tokens.push(token)
  else known.set(root, [token])
}
