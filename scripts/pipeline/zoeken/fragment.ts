/** What is shown of a result: of an article its rule, with which it begins; else the place where the words stand. */

import { marked, type Piece, snippet } from './marks.ts'
import type { Zoekdeel } from './record.ts'

const LETTERS = 200

/** `words` are folded, as a result gives them. */
export function fragmentOf(tekst: string, words: readonly string[], { artikel }: Zoekdeel): Piece[] {
  if (artikel === undefined) return snippet(tekst, words)
  const [rule = '', ...rest] = tekst.split('\n')
  const begin = marked(cut(rule), words)
  // Where the rule holds none of the words, a reader sees where they do stand.
  if (begin.some(({ isMarked }) => isMarked) || rest.length === 0) return begin
  return [...begin, { text: ' ', isMarked: false }, ...snippet(rest.join('\n'), words, LETTERS / 2)]
}

function cut(text: string): string {
  if (text.length <= LETTERS) return text
  return `${text.slice(0, text.lastIndexOf(' ', LETTERS))} …`
}
