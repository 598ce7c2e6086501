/** The name that words begin or end with, and how sure it is one. */

import { isDoubtful, isFirstName, looksLikeSurname } from './known-names.ts'
import type { Match } from './match.ts'
import { type Part, partOf, type Word, wordsFrom } from './name-words.ts'
import { isThing } from './not-names.ts'

/** Words of a name, "van der" included. */
export const WORD_LIMIT = 7

/** "Kapelaan Coenenlaan" */
const STREET = /\p{L}{4}(?:straat|laan|plein|dreef|steenweg|kaai|singel)$/u

export type Name = {
  match: Match
  /** More than one word or initial, so a name without any doubt of a sentence that begins. */
  isFull: boolean
  /** A first name or surname that is known, or an initial with a surname. */
  isKnown: boolean
  /** Some word looks like the name of a thing or a code. */
  isThing: boolean
  words: readonly Word[]
  parts: readonly Part[]
}

/** `mayBeginSmall` lets "van den Berg" be one, as behind a form of address. */
export function readName(words: readonly Word[], mayBeginSmall = false): Name | undefined {
  const parts: Part[] = []
  for (const { text } of words) {
    const isInside =
      parts.some((part) => part === 'name') || /^Van$|^De$/u.test(words[parts.length - 1]?.text ?? '')
    const part = partOf(text, isInside) ?? (parts.length === 0 && isNameAfterAll(words) ? 'name' : undefined)
    if (!part) break
    parts.push(part)
  }
  while (parts.length > 0 && parts.at(-1) === 'particle') parts.pop()
  const first = words[0]
  const last = words[parts.length - 1]
  if (!first || !last || (!mayBeginSmall && /^\p{Ll}/u.test(first.text) && !first.text.includes("'")))
    return undefined
  if (STREET.test(last.text)) return undefined
  const read = words.slice(0, parts.length)
  const count = (wanted: Part): number => parts.filter((part) => part === wanted).length
  const letters = first.text.replace(/[^\p{L}]/gu, '').length
  const isInitials = parts.length === 1 && parts[0] === 'initials' && letters > 1
  const isSurname = read.some(({ text }, at) => parts[at] === 'capitals' && looksLikeSurname(text))
  const isLoud =
    count('capitals') > 0 &&
    (mayBeginSmall || (count('capitals') > 1 && read.some(({ text }) => isFirstName(text))))
  if (count('name') === 0 && !isInitials && !isSurname && !isLoud) return undefined
  const isFull =
    count('name') + count('initials') + count('capitals') > 1 ||
    (parts[0] === 'particle' && count('name') + count('capitals') > 0)
  const isKnown = read.some(
    ({ text }, at) =>
      parts[at] !== 'particle' && (looksLikeSurname(text) || (isFirstName(text) && !isDoubtful(text)))
  )
  return {
    match: { index: first.index, length: last.end - first.index },
    isFull,
    isKnown: isKnown || (isFull && count('initials') > 0) || (parts[0] === 'particle' && isFull),
    isThing: read.some(
      ({ text }, at) => parts[at] !== 'initials' && isThing(text) && !looksLikeSurname(text)
    ),
    words: read,
    parts
  }
}

/** "Elke", "Lieve" and "Piet" are words too, but not with a surname behind them. */
function isNameAfterAll([first, second, third]: readonly Word[]): boolean {
  if (!first || !second || !/^\p{Lu}\p{Ll}/u.test(first.text) || !isFirstName(first.text)) return false
  if (/^van$/iu.test(second.text) && /^de[nr]$/iu.test(third?.text ?? '')) return true
  return /^\p{Lu}\p{Ll}/u.test(second.text) && looksLikeSurname(second.text)
}

export function nameAt(text: string, index: number, mayBeginSmall = false): Name | undefined {
  return readName(wordsFrom(text, index, WORD_LIMIT), mayBeginSmall)
}

/** The longest full name that ends at `end`, on one line; words before it are looked at from `from` on. */
export function nameEndingAt(text: string, from: number, end: number): Name | undefined {
  const words = text.slice(from, end).matchAll(/(?:\p{Lu}\.-?){1,4}|[\p{L}'-]{1,40}/gu)
  const before = [...words].map(({ 0: word, index }) => ({
    text: word,
    index: from + index,
    end: from + index + word.length
  }))
  for (let first = Math.max(0, before.length - WORD_LIMIT); first < before.length; first++) {
    const run = before.slice(first)
    const name = isUnbroken(text, run) ? readName(run) : undefined
    if (name && name.match.index + name.match.length === before.at(-1)?.end) return name
  }
  return undefined
}

function isUnbroken(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1]
    return !next || /^[ ]{0,2}$/u.test(text.slice(word.end, next.index))
  })
}
