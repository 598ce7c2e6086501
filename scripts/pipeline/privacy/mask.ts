/** Hides values in a text, in whatever form an address, an id or a file name gives them: only letters and digits count. */

import { endingOf } from './identifiers.ts'

/** Of fewer letters a value only counts as whole words: "Li" is no part of "link". */
const SHORT = 6

/** `values` as they were found; "Jan Peeters" is also hidden as "jan-peeters", "jan_peeters" and "janpeeters". */
export function maskValues(text: string, values: readonly string[]): string {
  const hidden = new Set(values.map((value) => lettersOf(value).letters).filter(({ length }) => length > 1))
  if (hidden.size === 0) return text
  let result = ''
  let from = 0
  for (const { start, end } of rangesOf(lettersOf(text), hidden)) {
    result += `${text.slice(from, start)}***${endingOf(text.slice(start, end))}`
    from = end
  }
  return result + text.slice(from)
}

/** The longest value first, so that nothing of it stays beside a shorter one. */
function rangesOf(
  { letters, places }: Letters,
  hidden: ReadonlySet<string>
): { start: number; end: number }[] {
  const lengths = [...new Set([...hidden].map(({ length }) => length))].sort((a, b) => b - a)
  const placeOf = (at: number): number => places[at] ?? Infinity
  const isApart = (at: number): boolean => at === 0 || placeOf(at) - placeOf(at - 1) > 1
  const isHidden = (at: number, length: number): boolean =>
    hidden.has(letters.slice(at, at + length)) && (length >= SHORT || (isApart(at) && isApart(at + length)))
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
