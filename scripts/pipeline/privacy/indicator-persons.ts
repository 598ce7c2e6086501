/** Whether words are of somebody, of an office or of a thing: by what stands around them. */

import { isPerson, known, TREE } from './indicator-sorts.ts'
import { LONGEST, SETS, type Word } from './indicator-words.ts'
import { DOER, NO_DOER } from './lists/combination.ts'
import { roleOf } from './roles.ts'

/** Words behind "heeft" among which its participle stands. */
const STORY = 6

/** "een Nederlandse eenheid": what is behind it is nobody. */
export function isOfThing(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next?.isBehind || !/(?:se|ne)$/u.test(word.lower)) return false
  return (
    TREE.longest((step) => (step === 0 ? word.lower : undefined))?.kind === 'herkomst' &&
    !isPerson(next) &&
    !SETS.aside.has(next.lower) &&
    /^\p{Ll}{4}/u.test(next.text)
  )
}

/** "de Gouverneur en de Korpschef": with a capital in a sentence it is an office and nobody, and "Zussen" is a village. */
export function isOfficial(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word?.hasCapital || !word.isBehind) return false
  return before?.hasCapital === false || words[at - 2] !== undefined
}

/** "een verzonneling", "de eerste kaasmaker": by its form what somebody does. */
export function isDoer(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    !word?.isBehind ||
    word.hasCapital ||
    word.length > LONGEST ||
    !DOER.test(word.lower) ||
    NO_DOER.test(word.lower)
  )
    return false
  return (
    SETS.article.has(words[at - 1]?.lower ?? '') ||
    (words[at - 1]?.isBehind === true && SETS.article.has(words[at - 2]?.lower ?? ''))
  )
}

/** "twee inspecteurs" */
export function isPair(words: readonly Word[], at: number): boolean {
  const word = words[at]
  return (
    word?.isBehind === true && SETS.pair.has(words[at - 1]?.lower ?? '') && roleOf(word.text) === 'plural'
  )
}

/** "ze vond", not "kopen ze samen". */
export function isSingle(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.lower !== 'ze' && word?.lower !== 'zij') return true
  return [words[at - 1], words[at + 1]].some((verb) => {
    if (!verb || !(verb === words[at + 1] ? verb : word).isBehind || verb.lower.endsWith('en')) return false
    const kind = known(verb.lower).sort
    return (
      SETS.single.has(verb.lower) ||
      kind === 'mens' ||
      kind === 'verhaal' ||
      (/\p{Ll}{3}t$/u.test(verb.lower) && verb.lower !== 'niet')
    )
  })
}

/** "De beelden zijn klaar", not "zijn beelden". */
export function isVerb(words: readonly Word[], at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]]
  if (word?.lower !== 'zijn') return false
  const isMany =
    word.isBehind && (/\p{Ll}{2}en$/u.test(before?.lower ?? '') || SETS.many.has(before?.lower ?? ''))
  return isMany || SETS.verbal.has(next?.lower ?? '') || !next?.isBehind
}

/** "De enige vrouwelijke motard": who is meant is known to who reads. */
export function isDefinite(words: readonly Word[], at: number): boolean {
  for (let back = 0; back < 3; back++) {
    if (!words[at - back]?.isBehind) return false
    if (SETS.definite.has(words[at - back - 1]?.lower ?? '')) return true
  }
  return false
}

/** "heeft het sinds september niet gedragen" */
export function tells(words: readonly Word[], at: number): boolean {
  for (let step = 1; step <= STORY; step++) {
    const word = words[at + step]
    if (!word?.isBehind) return false
    if (/^(?:ge\p{Ll}{3,30}(?:d|t|en)|(?:ver|be|ont|her)\p{Ll}{3,30}[dt])$/u.test(word.lower)) return true
  }
  return false
}
