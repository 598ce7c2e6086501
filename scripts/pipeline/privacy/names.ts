/** Names of persons beside a function or form of address, before or behind it: "inspecteur Jan Peeters". */

import { plain } from './characters.ts'
import type { Match } from './match.ts'
import { type Part, partOf, type Word, wordsFrom } from './name-words.ts'
import { type Role, roleOf } from './roles.ts'

/** Words of a name, "van der" included. */
const WORD_LIMIT = 7
/** Code units that are looked at before a function. */
const REACH = 90

/** What may stand between a function and the name behind it. */
const ADJACENT =
  /[ ](?:van (?:politie|dienst|wacht|de zone|het korps|de ploeg)|in opleiding|op rust|voor de zone)[ ](?=\p{Lu})|[ ]{1,2}/uy
const APART =
  /[ ]?(?:[:,(|=–-]|[ ](?:is|was|heet|heette|genaamd|blijft|wordt|werd)(?=[ ])|[ ]van [^.\n]{1,30}[,:])[ |"(]{0,3}/uy
/** What may stand between a name and the function behind it. */
const BEFORE = new RegExp(
  `(?:${[
    '(?:,[ ]|[ ]?\\(|[ ]-[ ]|[ ]?\\|[ ]?|[ ](?:is|was|blijft|wordt|werd)[ ])(?:(?:de|een|het|onze|hun|haar|zijn|als|al|sinds|nu|toen|nog|ook|nieuwe|nieuw|vroegere|huidige|plaatsvervangend|waarnemend|eerste|jonge|lokale)[ ]){0,4}',
    '[ ](?:werkt|werkte|begon|begint|dient|diende)[ ](?:\\p{L}{1,14}[ ]){0,4}als[ ](?:een[ ]|de[ ])?',
    '[ ](?:de|een|onze|hun)[ ](?:nieuwe|huidige|vroegere|vaste|eerste)[ ]'
  ].join('|')})$`,
  'u'
)

export function names(text: string): Match[] {
  const written = plain(text)
  const found: Match[] = []
  for (const { 0: word, index } of written.matchAll(/\p{L}[\p{L}'-]*/gu)) {
    const role = roleOf(word) ?? roleOf(word.slice(word.lastIndexOf('-') + 1))
    if (!role) continue
    const match = nameBehind(written, index + word.length, role) ?? nameBefore(written, index, role)
    const last = found.at(-1)
    if (match && match.index >= (last ? last.index + last.length : 0)) found.push(match)
  }
  return found
}

function nameBehind(text: string, end: number, role: Role): Match | undefined {
  // "dr. Claes": the point belongs to the abbreviation.
  const adjacent = matchAt(ADJACENT, text, role === 'title' && text.charAt(end) === '.' ? end + 1 : end)
  if (adjacent !== undefined) {
    const name = readName(wordsFrom(text, adjacent, WORD_LIMIT), role === 'title')
    if (name && (role !== 'plural' || name.isFull)) return name.match
  }
  const apart = role === 'title' ? undefined : matchAt(APART, text, end)
  if (apart === undefined) return undefined
  const name = readName(wordsFrom(text, apart, WORD_LIMIT), false)
  return name?.isFull ? name.match : undefined
}

function nameBefore(text: string, start: number, role: Role): Match | undefined {
  if (role !== 'role') return undefined
  const reach = text.slice(Math.max(0, start - REACH), start)
  const from = start - reach.length + reach.lastIndexOf('\n') + 1
  const between = BEFORE.exec(text.slice(from, start))
  if (!between) return undefined
  const words = text.slice(from, from + between.index).matchAll(/(?:\p{Lu}\.-?){1,4}|[\p{L}'-]{1,40}/gu)
  const before = [...words].map(({ 0: word, index }) => ({
    text: word,
    index: from + index,
    end: from + index + word.length
  }))
  // The longest run of words up to here that together make a full name.
  for (let first = Math.max(0, before.length - WORD_LIMIT); first < before.length - 1; first++) {
    const run = before.slice(first)
    const name = isUnbroken(text, run) ? readName(run, false) : undefined
    if (name?.isFull && name.match.index + name.match.length === before.at(-1)?.end) return name.match
  }
  return undefined
}

function isUnbroken(text: string, words: readonly Word[]): boolean {
  return words.every((word, index) => {
    const next = words[index + 1]
    return !next || /^[ ]{0,2}$/u.test(text.slice(word.end, next.index))
  })
}

type Name = {
  match: Match
  /** More than one word or initial, so a name without any doubt of a sentence that begins. */
  isFull: boolean
}

/** The name that the words begin with. `mayBeginSmall` lets "van den Berg" be one, as behind a form of address. */
function readName(words: readonly Word[], mayBeginSmall: boolean): Name | undefined {
  const parts: Part[] = []
  for (const { text } of words) {
    const isInside =
      parts.some((part) => part === 'name') || /^Van$|^De$/u.test(words[parts.length - 1]?.text ?? '')
    const part = partOf(text, isInside)
    if (!part) break
    parts.push(part)
  }
  while (parts.length > 0 && parts.at(-1) === 'particle') parts.pop()
  const first = words[0]
  const last = words[parts.length - 1]
  if (!first || !last || (!mayBeginSmall && /^\p{Ll}/u.test(first.text) && !first.text.includes("'")))
    return undefined
  const count = (wanted: Part): number => parts.filter((part) => part === wanted).length
  const letters = first.text.replace(/[^\p{L}]/gu, '').length
  const isInitials = parts.length === 1 && parts[0] === 'initials' && letters > 1
  if (count('name') === 0 && !isInitials) return undefined
  const isFull =
    count('name') + count('initials') + count('capitals') > 1 ||
    (parts[0] === 'particle' && count('name') > 0)
  return { match: { index: first.index, length: last.end - first.index }, isFull }
}

function matchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : undefined
}
