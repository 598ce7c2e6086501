/** Names of persons that show themselves: a known first name with a surname, an initial with a known surname, "TESTERS Jan". */

import { isDoubtful, isFirstName, looksLikeSurname } from './known-names.ts'
import type { Match } from './match.ts'
import { isParticle } from './name-words.ts'
import { type Name, nameAt } from './read-name.ts'
import { CALLED_AFTER } from './lists/not-names.ts'

/** No letter, address or file name goes on before it. */
const START =
  /(?<![\p{L}\d@/._#&'-])(?:(?:[dDtT]'|\p{Lu}')?\p{Lu}[\p{L}'’-]{1,39}|(?:\p{Lu}\.-?){1,4}(?=[ ]?\p{L}))/gu
/** What is called after somebody: "ziekenhuis Jan Yperman", "storm Eunice", "het Jan Yperman …", "Guido Gezelle-zaal". */
const CALLED = new RegExp(`(?:^|[^\\p{L}])(?:${CALLED_AFTER})[ -]["'“‘«*_(]{0,3}$`, 'iu')
const NEXT = /^["'”’»*_]{0,3}(?:-\p{L}|[ ](\p{Lu}[\p{L}-]{1,30}))/u
/** Behind these stands a person more often than a thing: "door Verzonnen Lotte". Not behind "van", which names of things have too. */
const SPOKEN_OF = /(?<!\p{L})(?:met|door|tegen|dat|treffen|verhoren)[ ]$/u
const COMMA = /^,[ ](\p{Lu}\p{Ll}[\p{L}-]{1,24})/u

export function bareNames(text: string): Match[] {
  const found: Match[] = []
  let end = -1
  for (const { 0: word, index } of text.matchAll(START)) {
    if (index < end) continue
    const match = nameOf(text, index, word)
    if (!match || isCalledAfter(text, match)) continue
    found.push(match)
    end = match.index + match.length
  }
  return found
}

function isCalledAfter(text: string, { index, length }: Match): boolean {
  const end = index + length
  const last = text.slice(text.lastIndexOf(' ', end) + 1, end)
  const next = NEXT.exec(text.slice(end, end + 36))
  return (
    CALLED.test(text.slice(Math.max(0, index - 40), index)) ||
    CALLED.test(`${last} `) ||
    (next !== null && (next[1] === undefined || CALLED.test(`${next[1]} `)))
  )
}

function nameOf(text: string, index: number, word: string): Match | undefined {
  const name = nameAt(text, index)
  const isCapitals = /^\p{Lu}[\p{Lu}'-]{2,}$/u.test(word)
  const comma = isCapitals ? COMMA.exec(text.slice(index + word.length, index + word.length + 30)) : undefined
  if (comma?.[1] && isFirstName(comma[1])) return { index, length: word.length + comma[0].length }
  if (!name?.isFull || /^[@/_]/u.test(text.slice(index + name.match.length, index + name.match.length + 1)))
    return undefined
  return isPerson(name, SPOKEN_OF.test(text.slice(Math.max(0, index - 16), index))) ? name.match : undefined
}

/** A first name and another word, or a surname and a first name. */
function isPerson({ words, parts, isThing }: Name, isSpokenOf: boolean): boolean {
  const own = words.filter(
    ({ text }, at) => parts[at] !== 'particle' && parts[at] !== 'initials' && text.length > 1
  )
  const [first, second] = own
  if (!first) return false
  if (parts[0] === 'initials') return own.some(({ text }) => looksLikeSurname(text)) && !isThing
  const isLoud = (word: string): boolean => /^\p{Lu}[\p{Lu}'-]+$/u.test(word)
  if (isFirstName(first.text) && parts[0] !== 'particle') {
    // "LEO Near Miss" is nobody, "JAN PEETERS" is.
    if (isLoud(first.text) && own.some(({ text }) => !isLoud(text) && !isFirstName(text))) return false
    const isSure =
      own.slice(1).some(({ text }) => looksLikeSurname(text)) ||
      words.some(({ text }, at) => at > 0 && at < words.length - 1 && isParticle(text.toLowerCase()))
    if (isSure) return true
    return (
      !isDoubtful(first.text) &&
      !isThing &&
      own.length > 1 &&
      own.slice(1).every(({ text }) => text.length > 2)
    )
  }
  const last = own.at(-1)
  if (!second || !last || !isFirstName(last.text))
    return looksLikeSurname(first.text) && words.length > 1 && parts[1] === 'initials'
  const isCapitals =
    own.slice(0, -1).every(({ text }) => /^[\p{Lu}'-]{3,}$/u.test(text)) && /\p{Ll}/u.test(last.text)
  if (isSpokenOf && !isThing && !isDoubtful(last.text)) return true
  return (
    isCapitals ||
    own.slice(0, -1).some(({ text }) => looksLikeSurname(text)) ||
    (parts[0] === 'particle' && !isDoubtful(last.text))
  )
}
