/**
 * Every word that is written arrives on the page once, in its order. Compared are the letters and digits of the text, less
 * what exceptions.ts leaves out, with those of the tree as it is emitted; where they differ, the words are looked up.
 */

import type { Root } from 'mdast'
import type { Place } from '../core/diagnostic.ts'
import { Lines } from '../core/lines.ts'
import { childrenOf, isElement, type Node } from '../core/tree.ts'
import type { Body, Heading } from '../core/types.ts'
import type { Document } from '../entry.ts'
import { differencesOf, lettersIn, type Piece } from './differences.ts'
import { type Cut, EXCEPTIONS, type Exception } from './exceptions.ts'
import { factsOf } from './facts.ts'
import { TITLED } from './kept.ts'

export type Stray = { what: 'lost' | 'added'; place: Place; words: string }

/** Empty when all is well. `exceptions` are those that hold: a test leaves one out. */
export function strayWords(
  { tree, text, body }: Pick<Document, 'tree' | 'text' | 'body'>,
  exceptions: readonly Exception[] = EXCEPTIONS
): Stray[] {
  const lines = new Lines(text)
  return unlike(wordsWritten(tree, text, exceptions), wordsArrived(body)).flatMap(([written, arrived]) =>
    differencesOf(written, arrived).map(({ what, start, end }) => ({
      what,
      place: lines.placeAt(start),
      words: text.slice(start, end).replace(/\s+/gu, ' ')
    }))
  )
}

/** What is written of a page to be read, apart from what the exceptions leave out; `between` stands in its place. */
export function wordsShown({ tree, text }: Pick<Document, 'tree' | 'text'>, between = ''): string {
  const { main, notes } = wordsWritten(tree, text, EXCEPTIONS)
  return [main, ...notes].map((pieces) => textsOf(pieces).join(between)).join(' ')
}

/** The running text and, apart from it, each note: the page has those at the end, in the order of their numbers. */
type Words<T> = { main: T[]; notes: T[][] }

/** What differs, side by side. Of the notes, those that have no equal. */
function unlike(written: Words<Piece>, arrived: Words<string>): [Piece[], string[]][] {
  const mains: [Piece[], string[]] = [written.main, arrived.main]
  const parts = isSame(textsOf(written.main), arrived.main) ? [] : [mains]
  if (written.notes.length === 0 && arrived.notes.length === 0) return parts
  const here = written.notes.map((note) => lettersIn(textsOf(note).join('')))
  const there = arrived.notes.map((note) => lettersIn(note.join('')))
  const gone = without(here, there).map((index) => written.notes[index] ?? [])
  const come = without(there, here).map((index) => arrived.notes[index] ?? [])
  const count = Math.max(gone.length, come.length)
  const notes = Array.from({ length: count }, (_, index): [Piece[], string[]] => [
    gone[index] ?? [],
    come[index] ?? []
  ])
  return [...parts, ...notes]
}

/** The indices of what has no equal among the others, each of those used once. */
function without(notes: readonly string[], others: readonly string[]): number[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1)
  return [...notes.keys()].filter((index) => {
    const note = notes[index] ?? ''
    const count = left.get(note) ?? 0
    left.set(note, count - 1)
    return count <= 0
  })
}

/** Accents count only where the letters differ without them: most texts are alike as they stand. */
function isSame(written: readonly string[], arrived: readonly string[]): boolean {
  const strip = (texts: readonly string[]): string => texts.join('').replace(/[^\p{L}\p{N}]+/gu, '')
  return strip(written) === strip(arrived) || lettersIn(written.join('')) === lettersIn(arrived.join(''))
}

function textsOf(pieces: readonly Piece[]): string[] {
  return pieces.map(({ text }) => text)
}

function wordsWritten(tree: Root, text: string, exceptions: readonly Exception[]): Words<Piece> {
  const facts = factsOf(tree)
  const cuts = exceptions.flatMap((exception) => exception.cuts(facts, text))
  // What stands in another is read after it.
  cuts.sort((a, b) => a.start - b.start || b.end - a.end)
  return new Reading(text, cuts).words()
}

/** Reads a text between the stretches that are cut out of it. */
class Reading {
  readonly #text: string
  readonly #cuts: readonly Cut[]
  readonly #notes: Piece[][] = []
  #next = 0

  constructor(text: string, cuts: readonly Cut[]) {
    this.#text = text
    this.#cuts = cuts
  }

  words(): Words<Piece> {
    return { main: this.#read(0, this.#text.length), notes: this.#notes }
  }

  #read(from: number, to: number): Piece[] {
    const pieces: Piece[] = []
    let at = from
    const until = (end: number): void => {
      if (end > at) pieces.push({ text: this.#text.slice(at, end), start: at })
    }
    for (let cut = this.#cuts[this.#next]; cut && cut.start < to; cut = this.#cuts[this.#next]) {
      this.#next++
      if (cut.start < at) continue
      until(cut.start)
      at = cut.end
      if (cut.isNote) this.#notes.push(this.#read(cut.start, cut.end))
      else if (cut.instead !== undefined) pieces.push({ text: cut.instead, start: cut.start })
    }
    until(to)
    return pieces
  }
}

/** What the page shows, in the order in which it was written: a title stands behind the words it belongs to. */
function wordsArrived({ nodes, headings }: Body): Words<string> {
  const words: Words<string> = { main: [], notes: [] }
  const rest = headings.values()
  for (const node of nodes) arrive(node, words.main, words.notes, rest)
  return words
}

function arrive(node: Node, words: string[], notes: string[][], headings: Iterator<Heading>): void {
  if (!isElement(node)) {
    words.push(node)
    return
  }
  const [tag, { alt = '', title = '' }] = node
  // The number of a note is ours.
  if (tag === 'sup') return
  const isBlock = TITLED.has(tag)
  if (isBlock) words.push(title)
  // Its heading became the line that unfolds it.
  if (tag === 'waarom') words.push(headed(headings, true))
  for (const child of childrenOf(node)) {
    if (tag === 'voetnoten') arriveNotes(child, notes, headings)
    else arrive(child, words, notes, headings)
  }
  if (/^h[1-6]$/u.test(tag)) words.push(headed(headings, false))
  if (!isBlock) words.push(alt, title)
}

/** The id that a heading was given is where it can be reached. */
function headed(headings: Iterator<Heading>, withText: boolean): string {
  const { value } = headings.next() as IteratorResult<Heading, undefined>
  return value === undefined ? '' : `${withText ? value.text : ''}${value.isExplicit ? value.id : ''}`
}

function arriveNotes(list: Node, notes: string[][], headings: Iterator<Heading>): void {
  if (!isElement(list)) return
  for (const item of childrenOf(list)) {
    const words: string[] = []
    arrive(item, words, notes, headings)
    notes.push(words)
  }
}
