/**
 * How many lines a piece of a slide takes. Counted from its letters, because nobody measures them here: for letters that
 * the last row can read, in a font that is wide.
 */

import { childrenOf, INLINE, isElement, type Node, type Tag, textOf } from '../../../core/tree.ts'
import { type Stuk, stukkenVan } from './stukken.ts'

/** Lines of words on a slide, below a title of one line. */
export const REGELS = 11
/** Letters in a line. */
const LETTERS = 66
/** Of the same room in smaller letters. */
const DICHT = 13 / REGELS

export type Dichtheid = 'ruim' | 'dicht' | undefined

/** How large the letters are, beside the usual size. */
export function dichtheidVan(nodes: readonly Node[], regels: number): Dichtheid {
  const lines = linesIn(nodes.flatMap((node) => stukkenVan(node)))
  if (lines > regels) return 'dicht'
  return lines <= regels / 2 ? 'ruim' : undefined
}

/** Whether it all stands on one slide, if need be in smaller letters. */
export function pastOpEen(stukken: readonly Stuk[], regels: number): boolean {
  return linesIn(stukken) <= regels * DICHT
}

/** What is left of a slide: a long title takes room of its own, and so do footnotes. */
export function regelsOnder(titel: string, noten: number): number {
  const lines = Math.ceil(titel.length / (LETTERS * 0.58))
  return Math.max(4, REGELS - 2 * (lines - 1) - (noten > 0 ? 0.6 + 0.7 * noten : 0))
}

/** What things take beside their words: space around them, a title, a head. */
const RAND: Partial<Record<Tag, number>> = {
  ul: 0.2,
  ol: 0.2,
  kader: 1.8,
  checklist: 1.4,
  beslisboom: 2,
  stappen: 1.4,
  blockquote: 0.4,
  table: 1.6,
  artikel: 1
}

export function linesIn(stukken: readonly Stuk[]): number {
  const around = new Set(stukken.flatMap((stuk) => stuk.in.map(({ omhulsel }) => omhulsel)))
  const edges = [...around].reduce((sum, { tag }) => sum + (RAND[tag] ?? 0), 0)
  return stukken.reduce((sum, stuk) => sum + linesOf(stuk.node, lettersIn(stuk)) + airOf(stuk), edges)
}

/** Items with a box or a circle before them stand further apart. */
function airOf(stuk: Stuk): number {
  return stuk.in.some(({ omhulsel: { tag } }) => tag === 'checklist' || tag === 'stappen') ? 0.35 : 0
}

/** Less fits in a line that stands further in. */
function lettersIn(stuk: Stuk): number {
  return Math.max(20, LETTERS - 3 * stuk.in.length)
}

function linesOf(node: Node, letters: number): number {
  if (!isElement(node)) return wrapped(node, letters)
  const [tag] = node
  const children = childrenOf(node)
  if (tag === 'img') return 8
  if (tag === 'p') return children.some(isImage) ? 8 : paragraph(children, letters) + 0.5
  if (tag === 'h3' || tag === 'h4') return wrapped(textOf(node), letters * 0.9) + 0.7
  if (tag === 'pre') return textOf(node).split('\n').length + 1
  if (tag === 'li') return item(children, letters)
  if (tag === 'tr') return row(children, letters)
  if (INLINE.has(tag)) return wrapped(textOf(node), letters)
  return children.reduce((sum, child) => sum + linesOf(child, letters - 3), RAND[tag] ?? 0)
}

/** Among words too an image takes the room of one. */
const isImage = (node: Node): boolean => isElement(node) && node[0] === 'img'

/** A break of a line is none on a slide: words run on. */
function paragraph(children: readonly Node[], letters: number): number {
  return wrapped(children.map(textOf).join(''), letters)
}

function item(children: readonly Node[], letters: number): number {
  const words = children.filter((child) => !isElement(child) || (INLINE.has(child[0]) && !isImage(child)))
  const below = children.filter((child) => !words.includes(child))
  const own = words.length > 0 ? paragraph(words, letters) : 0
  return own + below.reduce((sum, child) => sum + linesOf(child, letters - 4), 0) + 0.25
}

/** Columns are as wide as what stands in them asks, so that a short word leaves its room to the others. */
function row(cells: readonly Node[], letters: number): number {
  const filled = cells.filter(isElement).map((cell) => textOf(cell))
  const width = letters - 3 * filled.length
  const longest = highest(filled.map((text) => text.length))
  const room = Math.max(width / Math.max(1, filled.length), width - (filled.join('').length - longest))
  return Math.max(1, highest(filled.map((text) => wrapped(text, room)))) + 0.6
}

function wrapped(text: string, letters: number): number {
  return Math.max(text.trim() === '' ? 0 : 1, Math.ceil(text.trim().length / Math.max(10, letters)))
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.max(found, number), 0)
}
