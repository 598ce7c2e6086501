/** What says a little of somebody: a day, a place, a function, an age … Each alone points at nobody. */

import {
  isDefinite,
  isDoer,
  isOfficial,
  isOfThing,
  isPair,
  isSingle,
  isVerb,
  tells
} from './indicator-persons.ts'
import { placeAt } from './indicator-places.ts'
import { isDay, isPerson, type Listed, sortAt, TREE } from './indicator-sorts.ts'
import { LONGEST, rowed, SETS, wordsOf } from './indicator-words.ts'
import { IMAGE_WORD } from './lists/combination.ts'
import type { Match } from './match.ts'

export type Sort =
  | Listed
  | 'plaats'
  | 'eenheid'
  | 'straat'
  | 'evenement'
  | 'omgeving'
  | 'persoon'
  | 'doener'
  | 'bepaald'
  | 'hij'
  | 'bezit'
  | 'naam'
export type Indicator = Match & { sort: Sort }

/** In the order of the text. In time linear in it: each word looks a fixed way around it. */
export function indicators(text: string): Indicator[] {
  const words = wordsOf(text)
  const found: Indicator[] = []
  let until = 0
  for (const [at, word] of words.entries()) {
    const add = (sort: Sort, { index, length }: Match = word): void =>
      void found.push({ sort, index, length })
    const row = at < until ? undefined : TREE.longest((step) => rowed(words, at, step))
    const isName = word.hasCapital && words[at + 1]?.isBehind === true && words[at + 1]?.hasCapital === true
    if (row && row.length > 1) {
      until = at + row.length
      const last = words[until - 1] ?? word
      if (row.kind !== 'datum' || isDay(word.text))
        add(row.kind, { index: word.index, length: last.index + last.length - word.index })
    } else if (at >= until && !isName) {
      const sort = sortAt(words, at, row?.kind)
      if (sort && !isOfThing(words, at)) add(sort)
    }
    if (!isName && isPerson(word) && !isOfficial(words, at) && !isOfThing(words, at)) {
      add('persoon')
      if (isDefinite(words, at)) add('bepaald')
    }
    if (!isName && (isDoer(words, at) || isPair(words, at))) add('doener')
    if (SETS.pronouns.has(word.lower) && isSingle(words, at)) add('hij')
    if (SETS.possessives.has(word.lower) && !isVerb(words, at)) add('bezit')
    if (SETS.aside.has(word.lower) && tells(words, at)) add('verhaal')
    if (IMAGE_WORD.test(word.lower.slice(0, LONGEST))) add('beeld')
    const place = placeAt(words, at, isName)
    if (place) add(place)
  }
  return found
}
