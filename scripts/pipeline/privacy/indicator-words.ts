/** The words of a text with what stands around each, and the lists that words are looked up in. */

import {
  BEFORE_NAME, EVENTS, NAMED_EVENTS, PERSONS, POSSESSIVES, PRONOUNS, SMALL, TO_PLACE, TO_PLACE_WEAK, UNITS, VILLAGES, WIDE
} from './lists/combination.ts' // prettier-ignore
import type { Match } from './match.ts'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))
/** The lists that are looked up by one word. */
export const SETS = {
  persons: setOf(PERSONS), pronouns: setOf(PRONOUNS), possessives: setOf(POSSESSIVES), pair: setOf(SMALL.pair), single: setOf(SMALL.single), villages: setOf(VILLAGES), wide: setOf(WIDE), toPlace: setOf(TO_PLACE),
  weak: setOf(TO_PLACE_WEAK), between: setOf(BEFORE_NAME), units: setOf(UNITS), events: setOf(EVENTS), named: setOf(NAMED_EVENTS),
  definite: setOf(SMALL.definite), article: setOf(SMALL.article), verbal: setOf(SMALL.verbal), many: setOf(SMALL.many), aside: setOf(SMALL.aside)
} // prettier-ignore

const WORD = /[\p{L}\d]+(?:[-'./:][\p{L}\d]+)*/gu
/** Letters of a word that is looked at; longer is none. */
export const LONGEST = 40

/** `isBehind`: only a space stands before it; `isListed`: a comma and a space. */
export type Word = Match & {
  text: string
  lower: string
  hasCapital: boolean
  isBehind: boolean
  isListed: boolean
}

/** In the order of the text. */
export function wordsOf(text: string): Word[] {
  let end = -2
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    const isBehind = index === end + 1 && text.charAt(end) === ' '
    const isListed = index === end + 2 && text.charAt(end) === ','
    end = index + word.length
    // "LaMa" is no llama.
    const lower = /\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase().replace(/\d+/gu, '#')
    return {
      text: word,
      lower,
      index,
      length: word.length,
      hasCapital: /^\p{Lu}/u.test(word),
      isBehind,
      isListed
    }
  })
}

/** The words from one on, as far as only a space is between them. */
export function rowed(words: readonly Word[], at: number, step: number): string | undefined {
  const word = words[at + step]
  return step === 0 || word?.isBehind ? word?.lower : undefined
}
