/**
 * HTML as Markdown: `<br>`, `<details>`, `<div>`, a table. The site shows no HTML (rules/safety-html.ts), so whatever stands
 * between tags is brought into view; what runs or asks something is left for its writer.
 */

import type { Html, Nodes, Parents, Root } from 'mdast'
import { isComment } from '../core/comment.ts'
import { blockOf } from './html-block.ts'
import { type Edit, edited, type Mend, treeOf } from './mend.ts'
import { prefixAt } from './prefix.ts'
import { isPlaceholder, meaningOf, readTag, type Tag } from './tags.ts'

export const html: Mend = {
  name: 'HTML',
  apply: (text) => {
    const tree = /<[a-z/]/iu.test(text) ? treeOf(text) : undefined
    if (tree === undefined) return { text, done: [] }
    const next = edited(text, editsIn(tree, text))
    return { text: next, done: next === text ? [] : ['HTML in Markdown gezet, elk woord bleef'] }
  }
}

function editsIn(tree: Root, text: string): Edit[] {
  const paired = pairedIn(text)
  const edits: Edit[] = []
  for (const { node, ancestors } of htmlIn(tree, [])) {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const edit = isInline(ancestors) ? inline(node, ancestors, text, paired) : block(node, text, paired)
    if (edit !== undefined) edits.push({ start, end, ...edit })
  }
  return edits
}

type Tagged = { node: Html; ancestors: readonly Parents[] }

function htmlIn(node: Nodes, ancestors: readonly Parents[]): Tagged[] {
  if (node.type === 'html') return isComment(node.value) ? [] : [{ node, ancestors }]
  return 'children' in node ? node.children.flatMap((child) => htmlIn(child, [...ancestors, node])) : []
}

/** Names that are opened as well as closed. */
function pairedIn(text: string): ReadonlySet<string> {
  const closed = new Set(
    [...text.matchAll(/<\/(?<name>[\w:.-]+)\s*>/gu)].map(({ groups }) => groups?.['name'])
  )
  return new Set(
    [...text.matchAll(/<(?<name>[a-z][\w:.-]*)[\s/>]/giu)].flatMap(({ groups }) =>
      closed.has(groups?.['name']) ? (groups?.['name'] ?? []) : []
    )
  )
}

const BLOCKS: ReadonlySet<string> = new Set([
  'root',
  'blockquote',
  'listItem',
  'containerDirective',
  'footnoteDefinition'
])

function isInline(ancestors: readonly Parents[]): boolean {
  return !BLOCKS.has(ancestors.at(-1)?.type ?? 'root')
}

type Rewritten = { text: string; start?: number; end?: number }

/** One tag within a paragraph. */
function inline(
  { value, position }: Html,
  ancestors: readonly Parents[],
  text: string,
  paired: ReadonlySet<string>
): Rewritten | undefined {
  const tag = readTag(value)
  if (tag === undefined || isPlaceholder(value)) {
    const isKnown = tag !== undefined && paired.has(tag.name)
    return isPlaceholder(value) && !isKnown ? { text: `\\${value}` } : undefined
  }
  const name = tag.name.toLowerCase()
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  if (name === 'br') return lineBreak(start, end, ancestors, text)
  const href = tag.attributes?.['href'] ?? tag.attributes?.['to']
  if ((name === 'a' || name === 'link') && href !== undefined) return link(tag.name, href, start, text)
  if (name === 'img') return image(tag.attributes)
  if (name === 'a' && tag.isClosing && /<a\s[^<>]*\bhref\b/iu.test(text)) return undefined
  const meaning = meaningOf(tag, paired.has(tag.name))
  if (meaning === undefined) return undefined
  if (RAISED.has(name)) return { text: besides(tag, text.charAt(start - 1), text.charAt(end)) }
  const isGlued =
    !LOOKS.has(name) && /\S/u.test(text.charAt(start - 1)) && /[^\s.,;:!?)]/u.test(text.charAt(end))
  return { text: meaning.words === '' ? (isGlued ? ' ' : '') : `${meaning.words}: ` }
}

/** Words that stand apart from those before them: without the tag they would be one word. */
const RAISED: ReadonlySet<string> = new Set(['sup', 'sub', 'ref'])
/** Tags that may stand within a word. */
const LOOKS: ReadonlySet<string> = new Set(
  'abbr b big cite code em font i ins kbd mark q s samp small span strike strong tt u var wbr'.split(' ')
)

function besides({ isClosing }: Tag, before: string, after: string): string {
  if (isClosing) return /[\p{L}\p{N}(]/u.test(after) ? ') ' : ')'
  return /[\s(]|^$/u.test(before) ? '(' : ' ('
}

/** `<a href="…">woorden</a>` with plain words. */
function link(name: string, href: string, start: number, text: string): Rewritten | undefined {
  const { all = '', words = '' } =
    /^(?<all><(?<name>\w+)\s[^<>]*>(?<words>[^<>[\]\n]+)<\/\k<name>>)/u.exec(text.slice(start, start + 2000))
      ?.groups ?? {}
  return words.trim() === '' || !all.startsWith(`<${name}`) || /[\s()<>]/u.test(href)
    ? undefined
    : { text: `[${words.trim()}](${href})`, end: start + all.length }
}

function image(attributes: Readonly<Record<string, string>> | undefined): Rewritten | undefined {
  const { src = '', alt = '' } = attributes ?? {}
  return src === '' || alt === '' || /[\s()<>]/u.test(src) || /[[\]]/u.test(alt)
    ? undefined
    : { text: `![${alt}](${src})` }
}

/** In a cell, a heading or bold words a line cannot end: there a comma stands. */
function lineBreak(start: number, end: number, ancestors: readonly Parents[], text: string): Rewritten {
  const before = text.slice(0, start)
  const after = text.slice(end)
  const paragraph = ancestors.at(-1)
  const gap = /^[ \t]*/u.exec(after)?.[0].length ?? 0
  const space = /[ \t]*$/u.exec(before)?.[0].length ?? 0
  const range = { start: start - space, end: end + gap }
  const isLast = end + gap >= (paragraph?.position?.end.offset ?? 0)
  if (isLast || range.start <= (paragraph?.position?.start.offset ?? 0)) return { text: '', ...range }
  if (paragraph?.type !== 'paragraph') {
    const isEnd = /[\s|,.;:!?]$/u.test(before.trimEnd()) || /^\s*(?:[|,.;:!?]|$|<br)/u.test(after)
    return { text: isEnd ? ' ' : ', ', ...range }
  }
  if (after.charAt(gap) === '\n') return { text: '\\', ...range }
  return { text: `\\\n${prefixAt(text, paragraph.position?.start.offset ?? 0)}`, ...range }
}

/** A whole block; it stays when one of its tags may not go. */
function block({ value, position }: Html, text: string, paired: ReadonlySet<string>): Rewritten | undefined {
  const start = position?.start.offset ?? 0
  const prefix = prefixAt(text, start)
  const written = blockOf(
    value
      .split('\n')
      .map((line, index) => (index > 0 && line.startsWith(prefix) ? line.slice(prefix.length) : line))
      .join('\n'),
    (name) => paired.has(name)
  )
  if (written === undefined) return undefined
  const end = position?.end.offset ?? 0
  if (written === '') return emptied(text, start, end)
  const isFollowed = /^\n[ \t>]*\S/u.test(text.slice(end))
  return {
    text: written
      .split('\n')
      .map((line, index) => (index === 0 ? line : `${prefix}${line}`.trimEnd()))
      .join('\n')
      .concat(isFollowed ? `\n${prefix.trimEnd()}` : '')
  }
}

/** A line of its own goes with its end. */
function emptied(text: string, start: number, end: number): Rewritten {
  const isWhole = (start === 0 || text.charAt(start - 1) === '\n') && text.charAt(end) === '\n'
  return isWhole ? { text: '', end: end + 1 } : { text: '' }
}
