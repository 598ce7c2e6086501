/** Reading a person's name word by word: initials, first name, "van den", surname. */

import { FUNCTION } from './lists/roles.ts'
import { isNoName, isPlace } from './not-names.ts'
import { isEverydayRole, roleOf } from './roles.ts'

const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der 't ten ter te vande vanden vander von la le du des di da del el al ben bin ibn op".split(
    ' '
  )
)
const INITIALS = /^(?:\p{Lu}\.-?){1,4}$/u
const CAPITALISED = /^(?:[dDlLtT]'|O'|Mc)?\p{Lu}[\p{Ll}'](?:[\p{Ll}'’]|-?\p{Lu}(?=\p{Ll}))*$/u
const HYPHENATED = /^\p{Lu}\p{Ll}{0,20}(?:-\p{L}{1,20}){1,3}$/u
const CAPITALS = /^(?:[DTLO]'|\p{Lu}{1,3}-)?\p{Lu}{3,20}(?:-\p{Lu}{2,20})?$/u

export function isParticle(word: string): boolean {
  return PARTICLES.has(word)
}

export type Part = 'initials' | 'name' | 'capitals' | 'particle'

export type Word = { text: string; index: number; end: number }

/** What a word can be in a name; `isInside` when a part of a name stands before it. */
export function partOf(text: string, isInside: boolean): Part | undefined {
  if (text.length > 40) return undefined
  if (PARTICLES.has(text)) return 'particle'
  if (PARTICLES.has(text.toLowerCase()) && /^\p{Lu}(?:\p{Ll}{1,6}|\p{Lu}{1,6})$/u.test(text))
    return 'particle'
  if (INITIALS.test(text)) return 'initials'
  if (CAPITALS.test(text)) return isNoName(text) || roleOf(text) ? undefined : 'capitals'
  if (!CAPITALISED.test(text) && !HYPHENATED.test(text)) return undefined
  if (isNoName(text)) return isInside && isPlace(text) ? 'name' : undefined
  if (isInside && isEverydayRole(text)) return 'name'
  const front = text.split('-', 1)[0] ?? ''
  return roleOf(text) || FUNCTION.test(text) || (roleOf(front) && !isEverydayRole(front)) ? undefined : 'name'
}

/** The words from a place, at most `limit`, each with the punctuation that belongs to an initial. */
export function wordsFrom(text: string, start: number, limit: number): Word[] {
  const words: Word[] = []
  const next = /[ ]{0,2}((?:\p{Lu}\.-?){1,4}|'t(?=[ ])|[\p{L}'’-]{1,40})/uy
  next.lastIndex = start
  for (let found = next.exec(text); found && words.length < limit; found = next.exec(text)) {
    const word = found[1] ?? ''
    words.push({ text: word, index: next.lastIndex - word.length, end: next.lastIndex })
  }
  return words
}
