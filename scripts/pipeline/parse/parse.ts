/** Stage 1: Source → Document. One parser for the whole file; later stages never see Markdown text again. */

import type { Root } from 'mdast'
import { kindOf } from '../kinds.ts'
import { exceededExpansion, exceededLimit, FILE_LIMIT } from '../core/limits.ts'
import { type Matter, readMatter } from '../core/matter.ts'
import { readMarkdown } from './markdown.ts'
import { toBody } from './to-tree.ts'
import type { Source } from '../core/types.ts'
import type { Document } from '../entry.ts'

const EMPTY: Root = { type: 'root', children: [] }

export function parse(source: Source): Document {
  const { path, bytes } = source
  const kind = kindOf(path)
  const facts = { path, kind, isUtf8: true, excess: undefined, matter: undefined }
  const unread = {
    ...facts,
    text: '',
    tree: EMPTY,
    body: { nodes: [], headings: [], links: [], citations: [] }
  }

  if (bytes.length > FILE_LIMIT) {
    const message = `Dit bestand is groter dan ${FILE_LIMIT / 1024} kB.`
    return { ...unread, excess: { place: { line: 1, column: 1 }, message } }
  }
  const text = decode(bytes)
  if (text === undefined) return { ...unread, isUtf8: false }
  const excess = exceededLimit(text)
  if (excess) return { ...unread, text, matter: matterIn(text), excess }

  const tree = readMarkdown(text)
  const expansion = exceededExpansion(tree)
  if (expansion) return { ...unread, text, matter: matterIn(text), excess: expansion }
  const [first] = tree.children
  const matter = first?.type === 'yaml' ? readMatter(first.value, 2) : undefined
  return { ...facts, text, tree, matter, body: toBody(tree, kind) }
}

/** The head of a text that is too much for the parser. */
function matterIn(text: string): Matter | undefined {
  const head = /^---[ \t]*\n/u.exec(text)?.[0].length
  if (head === undefined) return undefined
  const end = text.slice(head - 1).search(/\n---[ \t]*(?:\n|$)/u)
  return end < 0 ? undefined : readMatter(text.slice(head, Math.max(head, head - 1 + end)), 2)
}

/** UTF-8 with or without a byte order mark, Windows line ends as plain ones; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}
