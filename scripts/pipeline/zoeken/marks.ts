/** A text in pieces, those to be marked told apart. Words are compared as they are searched, and shown as they stand. */

import { fold } from './fold.ts'
import { tokensOf } from './tokens.ts'

export type Piece = { text: string; isMarked: boolean }

const WORD = /[\p{L}\p{N}]+(?:['’\-./][\p{L}\p{N}]+)*/gu

/** `words` are folded, as a result gives them. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const wanted = new Set(words)
  const pieces: Piece[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!tokensOf(fold(word)).some((token) => wanted.has(token))) continue
    if (index > from) pieces.push({ text: text.slice(from, index), isMarked: false })
    pieces.push({ text: word, isMarked: true })
    from = index + word.length
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMarked: false })
  return pieces
}

/** About as many letters of a text as asked, where most different words of it stand together, with an ellipsis where it was cut. */
export function snippet(text: string, words: readonly string[], letters = 180): Piece[] {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (flat.length <= letters) return marked(flat, words)
  const from = bestStart(flat, new Set(words), letters)
  const start = from === 0 ? 0 : flat.indexOf(' ', from) + 1
  const end = start + letters >= flat.length ? flat.length : flat.lastIndexOf(' ', start + letters)
  const cut = flat.slice(start, end > start ? end : start + letters)
  return marked(`${start > 0 ? '… ' : ''}${cut}${end < flat.length ? ' …' : ''}`, words)
}

/** Where a piece begins that holds the most different words; a little before the first of them. */
function bestStart(text: string, wanted: ReadonlySet<string>, letters: number): number {
  const places = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const token = tokensOf(fold(word)).find((one) => wanted.has(one))
    return token === undefined ? [] : [{ token, index }]
  })
  let best = { start: 0, count: 0 }
  for (const [at, { index }] of places.entries()) {
    const inside = new Set<string>()
    for (let next = at; (places[next]?.index ?? Infinity) < index + letters - 40; next++)
      inside.add(places[next]?.token ?? '')
    if (inside.size > best.count) best = { start: index, count: inside.size }
  }
  return Math.max(0, best.start - 40)
}
