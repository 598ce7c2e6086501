/** What a page is called and what its first sentence says, read from its text. */

import type { Heading, Nodes, Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { exceededLimit } from '../core/limits.ts'
import { wordsIn } from '../kinds.ts'
import { lettersIn } from '../parse/differences.ts'
import { readMarkdown } from '../parse/markdown.ts'
import type { Page } from './mend.ts'

export type Title = {
  /** What the page is called, where its head does not say it. */
  titel: string | undefined
  /** The text without the line that is the title now. */
  rest: string
  /** Dutch; undefined when nothing was taken. */
  done?: string
}

/** Longest title of a page (core/fields.ts). */
const LONGEST = 100

/**
 * A heading with one # at the top that repeats the title goes: the page shows its title anyway. Where the head has none it
 * becomes the title; so does a short first line that stands alone, and else the name of the file.
 */
export function takeTitle(body: string, titel: unknown, page: Page): Title {
  if (exceededLimit(body)) return { titel: undefined, rest: body }
  const tree = readMarkdown(body)
  const first = firstOf(tree)
  const words = first === undefined ? '' : plain(first)
  const has = typeof titel === 'string' && titel.trim() !== ''
  const isTop = first?.type === 'heading' && isHighest(first, tree)
  const isSame = has && lettersIn(words).toLowerCase() === lettersIn(titel).toLowerCase()
  const isFit = words !== '' && words.length <= LONGEST && !/[<>]/u.test(words)
  if (first !== undefined && isTop && isFit && (isSame ? first.depth === 1 : !has && page.kind !== undefined))
    return {
      titel: words,
      rest: without(first, body),
      done: isSame ? 'de kop weggehaald die de titel herhaalt' : 'de eerste kop is nu de titel'
    }
  if (has || page.kind === undefined) return { titel: undefined, rest: body }
  if (first?.type === 'paragraph' && isFit && isLineOfItsOwn(words, first))
    return { titel: words, rest: without(first, body), done: 'de eerste regel is nu de titel' }
  return { titel: nameOf(page), rest: body }
}

const SILENT: ReadonlySet<string> = new Set(['yaml', 'html', 'definition', 'thematicBreak'])

function firstOf(tree: Root): RootContent | undefined {
  return tree.children.find(({ type }) => !SILENT.has(type))
}

/** No other heading stands as high: else it is one of several. */
function isHighest(heading: Heading, tree: Root): boolean {
  return tree.children.every(
    (node) => node === heading || node.type !== 'heading' || node.depth > heading.depth
  )
}

/** Not a sentence, and not the first of several lines. */
function isLineOfItsOwn(words: string, node: Nodes): boolean {
  const { start, end } = node.position ?? {}
  return start?.line === end?.line && /\p{L}/u.test(words) && !/[.:;,!?…|]$|^[\p{L} ]+: |^[[{<#]/u.test(words)
}

function plain(node: Nodes): string {
  return toString(node, { includeHtml: false, includeImageAlt: false })
    .replace(/[ \t]*\{:?[ \t]*[.#][^{}]*\}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

function without({ position }: Nodes, body: string): string {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? 0
  return body.slice(0, start) + body.slice(end).replace(/^[ \t]*\n+/u, '')
}

function nameOf({ path = '' }: Page): string | undefined {
  const naam = wordsIn(path)['naam']?.replaceAll('-', ' ')
  return naam === undefined ? undefined : naam.charAt(0).toUpperCase() + naam.slice(1)
}

/** The first sentence of the running text, shortened at a word; undefined of a page without any. */
export function firstSentence(body: string, longest: number): string | undefined {
  if (exceededLimit(body)) return undefined
  const texts = paragraphsIn(readMarkdown(body)).filter((text) => text.split(' ').length >= 4)
  const text = texts.find((one) => /[.!?…]/u.test(one)) ?? texts[0]
  const sentence =
    text === undefined ? undefined : (/^.*?[.!?…](?=["”’)]*(?:\s|$))["”’)]*/u.exec(text)?.[0] ?? text)
  if (sentence === undefined || sentence.length <= longest) return sentence
  return `${sentence.slice(0, longest - 1).replace(/\s+\S*$/u, '')}…`
}

/** Headings of a report say nothing of it, and code is no sentence. */
function paragraphsIn(node: Nodes): string[] {
  if (node.type === 'paragraph') return [plain(node).replace(/[<>]/gu, '')]
  return 'children' in node ? node.children.flatMap(paragraphsIn) : []
}
