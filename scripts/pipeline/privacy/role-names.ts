/** Names of persons beside a function, rank or form of address, before or behind it: "inspecteur Jan Peeters". */

import { isFirstName, looksLikeSurname } from './known-names.ts'
import type { Match } from './match.ts'
import { type Name, nameAt, nameEndingAt } from './read-name.ts'
import { isWeakRole, type Role, roleOf } from './roles.ts'
import { nameInSmall } from './small-name.ts'

/** Code units that are looked at before a function. */
const REACH = 90

/** What may stand between a function and the name behind it. */
const ADJACENT =
  /[ ](?:van (?:politie|dienst|wacht|de zone|het korps|de ploeg)|in opleiding|op rust|voor de zone|eerste klasse|op proef)[ ](?=\p{Lu})|[ ]{1,2}/uy
const APART =
  /[ ]?(?:[:,(|=–-]|[ ](?:is|was|heet|heette|genaamd|blijft|wordt|werd)(?=[ ])|[ ](?:van|dienst|team|post|ploeg|zone|PZ)[ ][^.\n]{1,30}[,:(])[ |"(]{0,3}/uy
/** What may stand between a name and the function behind it. */
const BEFORE = new RegExp(
  `(?:${[
    '(?:,[ ]|[ ]?\\(|[ ]-[ ]|[ ]?\\|[ ]?|[ ](?:is|was|blijft|wordt|werd)[ ])(?:(?:de|een|het|mijn|onze|hun|haar|zijn|als|al|sinds|nu|toen|nog|ook|nieuwe|nieuw|vroegere|huidige|plaatsvervangend|waarnemend|eerste|jonge|lokale)[ ]){0,4}',
    '[ ](?:werkt|werkte|begon|begint|dient|diende)[ ](?:\\p{L}{1,14}[ ]){0,4}als[ ](?:een[ ]|de[ ])?',
    '[ ](?:de|een|onze|hun)[ ](?:nieuwe|huidige|vroegere|vaste|eerste)[ ]'
  ].join('|')})$`,
  'u'
)

/** "majoor van den Eynde": these two words are hardly written else than in a name. */
const NOBLE = /^(?:van|vande)[ ]?de[nr][ ]\p{Lu}\p{Ll}/u

function isNoble(text: string): boolean {
  const [, word] = /^de[ ](\p{Lu}\p{Ll}{1,20})/u.exec(text) ?? []
  return NOBLE.test(text) || (word !== undefined && looksLikeSurname(`de${word}`))
}

export function roleNames(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: word, index } of text.matchAll(/(?:\d)?\p{L}[\p{L}'-]*/gu)) {
    const role =
      roleOf(text.charAt(index + word.length) === '.' && word.length === 2 ? word.toUpperCase() : word) ??
      roleOf(word.slice(word.lastIndexOf('-') + 1))
    if (!role) continue
    const isTitled =
      isWeakRole(word) || (role === 'role' && /^\p{Lu}/u.test(word) && !isFirstInSentence(text, index))
    const match =
      nameBehind(text, index + word.length, role, isTitled) ??
      nameInSmall(text, index + word.length) ??
      nameBefore(text, index, role)
    const last = found.at(-1)
    if (match && match.index >= (last ? last.index + last.length : 0)) found.push(match)
  }
  return found
}

/** A capital in the middle of a sentence makes it the name of a function, and what follows may belong to it: "de Officier Vuur". */
function isFirstInSentence(text: string, index: number): boolean {
  return /(?:^|[\n.!?:;|"“(>#*-])[ *_"“(]{0,4}$/u.test(text.slice(Math.max(0, index - 6), index))
}

function nameBehind(text: string, end: number, role: Role, isTitled: boolean): Match | undefined {
  // "dr. Claes", "Sgt. Claes": the point belongs to the abbreviation.
  const isShort = (role === 'title' || role === 'rank') && text.charAt(end) === '.'
  const adjacent =
    matchAt(ADJACENT, text, isShort ? end + 1 : end) ??
    (isShort && /\p{Lu}/u.test(text.charAt(end + 1)) ? end + 1 : undefined)
  if (adjacent !== undefined) {
    const name = nameAt(
      text,
      adjacent,
      role === 'title' || role === 'rank' || isNoble(text.slice(adjacent, adjacent + 32))
    )
    if (name && isMeant(name, role, isTitled) && !isOfFunction(text, name)) return name.match
  }
  const apart = role === 'title' ? undefined : matchAt(APART, text, isShort ? end + 1 : end)
  if (apart === undefined) return undefined
  const name = nameAt(text, apart)
  // "FiST-medewerker (Fire Stress Team)"
  const isLikely = name?.isKnown || (name && !name.isThing && !text.slice(end, apart).includes('('))
  return name && ((name.isFull && isLikely) || (isTrusted(name) && role !== 'plural'))
    ? name.match
    : undefined
}

/** "mevrouw de Financieel Directeur" */
function isOfFunction(text: string, { words, match: { index, length } }: Name): boolean {
  const [, next] = /^[ ](\p{Lu}\p{Ll}{2,24})/u.exec(text.slice(index + length, index + length + 26)) ?? []
  const isPerson = words.some((word) => isFirstName(word.text) || looksLikeSurname(word.text))
  return !isPerson && next !== undefined && roleOf(next) !== undefined
}

/** Alone, but nothing else than a name. */
function isTrusted({ isKnown, isThing, words: [first] }: Name): boolean {
  return (
    isKnown && !isThing && first !== undefined && (isFirstName(first.text) || looksLikeSurname(first.text))
  )
}

function isMeant(name: Name, role: Role, isTitled: boolean): boolean {
  if (role === 'plural' && !name.isFull) return false
  if (isTitled && !name.isKnown) return false
  if (name.isThing && !(name.isFull && (name.isKnown || role === 'rank'))) return false
  return role !== 'rank' || name.isFull || name.isKnown || name.match.length > 3
}

function nameBefore(text: string, start: number, role: Role): Match | undefined {
  if (role !== 'role' && role !== 'rank') return undefined
  const reach = text.slice(Math.max(0, start - REACH), start)
  const from = start - reach.length + reach.lastIndexOf('\n') + 1
  const between = BEFORE.exec(text.slice(from, start))
  if (!between) return undefined
  const name = nameEndingAt(text, from, from + between.index)
  if (!name) return undefined
  const isApposition = /^,[ ](?:mijn|onze|zijn|haar|hun|de|een)[ ]/u.test(between[0])
  return (name.isFull && (!name.isThing || name.isKnown)) || (isApposition && isTrusted(name))
    ? name.match
    : undefined
}

function matchAt(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index
  return pattern.test(text) ? pattern.lastIndex : undefined
}
