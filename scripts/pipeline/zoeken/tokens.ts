/** Words of a text as they are searched: what a hyphen ties is one word and its parts, a number keeps its signs. */

import { fold } from './fold.ts'

const PIECE = /[\p{L}\p{N}]+(?:['\-./&@][\p{L}\p{N}]+)*/gu
const WORD = /^[\p{L}\p{N}]+$/u
const ABBREVIATION = /^\p{L}(?:\.\p{L})+$/u
const DIGIT = /\p{N}/u

/** Every form under which a text is found, in the order of the text. */
export function tokensOf(text: string): string[] {
  return piecesOf(text).flatMap((piece) => {
    const parts = partsOf(piece)
    const whole = joined(piece)
    return parts.includes(whole) ? parts : [...parts, whole]
  })
}

/** The words of a question: each once, because what a hyphen ties is asked for by its parts. */
export function wordsOf(question: string): string[] {
  return piecesOf(question).flatMap((piece) => (isCode(piece) ? [piece] : partsOf(piece)))
}

/** What is not guessed at: a number, an article, a date. */
export function isCode(word: string): boolean {
  return DIGIT.test(word)
}

/** `'s` behind a word says nothing, nor does a French article before one; `2019/947`, `6.1` and `25/3` are one piece. */
function piecesOf(text: string): string[] {
  return [...fold(text).matchAll(PIECE)].map(([piece]) =>
    piece
      .replace(/'s(?=$|-)/gu, '')
      .replace(/^(?:[cdjlmnst]|qu)'(?=\p{L}{3})/gu, '')
      .replaceAll("'", '')
  )
}

function partsOf(piece: string): string[] {
  if (WORD.test(piece)) return [piece]
  if (ABBREVIATION.test(piece)) return [piece.replaceAll('.', '')]
  const parts = piece.split(/[^\p{L}\p{N}]+/u)
  // A single digit of a number stands everywhere.
  return isCode(piece) ? parts.filter(({ length }) => length > 1) : parts
}

/** A number keeps its signs; `drone-inzet` is found as `droneinzet` too. */
function joined(piece: string): string {
  return isCode(piece) ? piece : piece.replace(/[^\p{L}]+/gu, '')
}
