/** Where two texts of letters part: the words that were written and those that arrived, in linear time. */

import { indexBefore } from '../core/lines.ts'

/** A stretch of the text: what stands there, or what it stands for. */
export type Piece = { text: string; start: number }

/** `start` and `end` are places in the text as written; what came from elsewhere has the place where it turns up. */
export type Difference = { what: 'lost' | 'added'; start: number; end: number }

/** Letters by which the texts find each other again; a word or two. */
const PROBES = [24, 8, 3]
/** Nobody reads more, and each costs a search through the rest. */
const MOST = 20

export function differencesOf(written: readonly Piece[], arrived: readonly string[]): Difference[] {
  const text = new Written(written)
  const { letters } = text
  const others = lettersIn(arrived.join(''))
  const found: Difference[] = []
  let from = { at: 0, other: 0 }
  while (found.length < MOST) {
    let { at, other } = from
    while (at < letters.length && letters[at] === others[other]) {
      at++
      other++
    }
    if (at === letters.length && other === others.length) break
    // Two words can begin alike: the whole word is the other one.
    for (; at > from.at && isWithinWord(text, at); at--) other--
    from = meeting(letters, at, others, other)
    const start = text.placeAt(at) ?? text.placeAt(letters.length - 1) ?? 0
    if (from.at > at) found.push({ what: 'lost', start, end: (text.placeAt(from.at - 1) ?? start) + 1 })
    if (from.other > other) found.push({ what: 'added', start, end: start })
  }
  return found
}

function isWithinWord(text: Written, at: number): boolean {
  return (text.placeAt(at) ?? Infinity) - (text.placeAt(at - 1) ?? -Infinity) === 1
}

type Meeting = { at: number; other: number }

/** Where both go on with the same letters; the ends of both when they never do. */
function meeting(letters: string, at: number, others: string, other: number): Meeting {
  for (const size of PROBES) {
    const later = indexOf(letters, others.slice(other, other + size), at)
    const elsewhere = indexOf(others, letters.slice(at, at + size), other)
    if (later === undefined && elsewhere === undefined) continue
    return (later ?? Infinity) - at <= (elsewhere ?? Infinity) - other
      ? { at: later ?? at, other }
      : { at, other: elsewhere ?? other }
  }
  return { at: letters.length, other: others.length }
}

function indexOf(text: string, probe: string, from: number): number | undefined {
  const index = probe === '' ? -1 : text.indexOf(probe, from)
  return index < 0 ? undefined : index
}

/** Letters and digits without accents, so that it does not matter how those are written. */
export function lettersIn(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Letters, and where each was written. */
class Written {
  readonly letters: string
  /** Of each run of letters: where it begins among them, where in the text, and how far the two go on alike. */
  readonly #starts: number[] = []
  readonly #places: number[] = []
  readonly #reaches: number[] = []

  constructor(pieces: readonly Piece[]) {
    const runs: string[] = []
    let length = 0
    const take = (letters: string, place: number, reach: number): void => {
      if (letters === '') return
      runs.push(letters)
      this.#starts.push(length)
      this.#places.push(place)
      this.#reaches.push(reach)
      length += letters.length
    }
    for (const { text, start } of pieces) {
      for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
        let place = start + index
        // Most words have no accent to take off.
        if (/^[\x21-\x7e]+$/u.test(word)) take(word, place, word.length - 1)
        else
          for (const character of word) {
            take(lettersIn(character), place, 0)
            place += character.length
          }
      }
    }
    this.letters = runs.join('')
  }

  /** Undefined where no letter is. */
  placeAt(index: number): number | undefined {
    if (index < 0 || index >= this.letters.length) return undefined
    const run = indexBefore(this.#starts, index)
    const reach = Math.min(index - (this.#starts[run] ?? 0), this.#reaches[run] ?? 0)
    return (this.#places[run] ?? 0) + reach
  }
}
