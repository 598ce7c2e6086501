/** Hides values in a text, in whatever form an address, an id or a file name gives them: only letters and digits count. */

import { endingOf } from './identifiers.ts'

/** Of fewer letters a value only counts as whole words: "Li" is no part of "link". */
const SHORT = 6

/** What is to be hidden, read once for all texts: a page can hold thousands. */
export type Hidden = {
  /** Of the letters and digits of a text: whether they are one of the values. */
  has: (letters: string) => boolean
  /** Of the values, the longest first. */
  lengths: readonly number[]
}

/** `values` as they were found; "Jan Peeters" is also hidden as "jan-peeters", "jan_peeters" and "janpeeters". */
export function toHide(values: readonly string[]): Hidden {
  const letters = new Set(values.map((value) => lettersOf(value).letters).filter(({ length }) => length > 1))
  return {
    has: (found) => letters.has(found),
    lengths: longestFirst([...letters].map(({ length }) => length))
  }
}

/** All of both. */
export function together(one: Hidden, other: Hidden): Hidden {
  if (other.lengths.length === 0) return one
  return {
    has: (letters) => one.has(letters) || other.has(letters),
    lengths: longestFirst([...one.lengths, ...other.lengths])
  }
}

function longestFirst(lengths: readonly number[]): number[] {
  return [...new Set(lengths)].sort((a, b) => b - a)
}

export function maskValues(text: string, hidden: Hidden): string {
  if (hidden.lengths.length === 0) return text
  let result = ''
  let from = 0
  for (const { start, end } of rangesOf(lettersOf(text), hidden)) {
    result += `${text.slice(from, start)}***${endingOf(text.slice(start, end))}`
    from = end
  }
  return result + text.slice(from)
}

/** The longest value first, so that nothing of it stays beside a shorter one. */
function rangesOf({ letters, places }: Letters, { has, lengths }: Hidden): { start: number; end: number }[] {
  const placeOf = (at: number): number => places[at] ?? Infinity
  const isApart = (at: number): boolean => at === 0 || placeOf(at) - placeOf(at - 1) > 1
  const isHidden = (at: number, length: number): boolean =>
    has(letters.slice(at, at + length)) && (length >= SHORT || (isApart(at) && isApart(at + length)))
  const ranges: { start: number; end: number }[] = []
  for (let at = 0; at < letters.length; at++) {
    const length = lengths.find((size) => isHidden(at, size))
    if (length === undefined) continue
    ranges.push({ start: placeOf(at), end: placeOf(at + length - 1) + 1 })
    at += length - 1
  }
  return ranges
}

type Letters = { letters: string; places: readonly number[] }

/** Small letters without accents and digits, each with its index in the text. */
function lettersOf(text: string): Letters {
  const places: number[] = []
  let letters = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index).normalize('NFKD').charAt(0).toLowerCase().charAt(0)
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    letters += letter
    places.push(index)
  }
  return { letters, places }
}
