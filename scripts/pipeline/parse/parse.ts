/** Stage 1: Source → Document. One parser for the whole file; later stages never see Markdown text again. */

import type { Root } from 'mdast'
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Extension } from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { kindOf } from '../kinds.ts'
import { exceededExpansion, exceededLimit, FILE_LIMIT } from '../core/limits.ts'
import { readMatter } from '../core/matter.ts'
import { toBody } from './to-tree.ts'
import type { Source } from '../core/types.ts'
import type { Document } from '../entry.ts'

const reader = () =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(containerDirectives)

const markdown = reader().freeze()

/** GFM asks at every word whether an e-mail address starts there: a sixth of the reading of a text that has none. */
const markdownWithoutEmail = reader().use(withoutEmail).freeze()

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
  if (excess) return { ...unread, text, excess }

  const tree = readMarkdown(text)
  const expansion = exceededExpansion(tree)
  if (expansion) return { ...unread, text, excess: expansion }
  const [first] = tree.children
  const matter = first?.type === 'yaml' ? readMatter(first.value, 2) : undefined
  return { ...facts, text, tree, matter, body: toBody(tree, kind) }
}

/** The same tree either way: the construct that is left out needs an "@" in the text itself. */
export function readMarkdown(text: string, hasEmail = text.includes('@')): Root {
  return (hasEmail ? markdown : markdownWithoutEmail).parse(text)
}

/** UTF-8 with or without a byte order mark, Windows line ends as plain ones; undefined when it is not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n')
  } catch {
    return undefined
  }
}

/** Only `:::name` blocks: the inline and one-line forms would take "zie:dit" from ordinary sentences. */
function containerDirectives(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: Extension[]
    fromMarkdownExtensions?: FromMarkdownExtension[]
  }
  const colon = ':'.charCodeAt(0)
  const constructs = directive().flow?.[colon]
  const container = Array.isArray(constructs) ? constructs[0] : constructs
  if (!container)
    throw new Error('micromark-extension-directive no longer offers its container construct first')
  ;(data.micromarkExtensions ??= []).push({ flow: { [colon]: container } })
  ;(data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown())
}

/** An address in an escape (`&#64;`) is still found: that is done in the finished tree, by another part. */
function withoutEmail(this: Processor): void {
  const { micromarkExtensions = [] } = this.data() as { micromarkExtensions?: Extension[] }
  for (const { text = {} } of micromarkExtensions) {
    for (const [code, constructs = []] of Object.entries(text)) {
      text[Number(code)] = [constructs].flat().filter(({ name }) => name !== 'emailAutolink')
    }
  }
}
