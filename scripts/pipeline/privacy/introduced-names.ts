/** Names as a report introduces them: "de genaamde …", "opgesteld door …", "…, geboren te", and the name under a text. */

import { isDoubtful, isFirstName, isSurname } from './known-names.ts'
import { BORN, CLOSINGS, INTRODUCTIONS, SURE, WRITTEN } from './lists/introductions.ts'
import type { Match } from './match.ts'
import { type Name, nameAt, nameEndingAt } from './read-name.ts'
import { roleOf } from './roles.ts'
import { nameInSmall } from './small-name.ts'

/** Between an introduction and its name: a colon, quotes, marks of emphasis, one line end. */
const GAP = /[ ]{0,3}(?:[:=|»–-][ ]{0,3})?\t?(?:\n[ ]{0,3}(?=\p{Lu}))?["'“«*_([]{0,3}/uy
const INTRODUCED = new RegExp(`(?<![\\p{L}\\d])(?:${INTRODUCTIONS})(?![\\p{L}\\d])`, 'giu')
const BEHIND = new RegExp(`[ ]?["'”»]?[ ]?[,(–-]?[ ]?[(]?(?:${BORN})`, 'giu')
/** A line that closes a text, and the name under it; between them empty lines and short remarks. */
const CLOSED = new RegExp(
  `^[ >*_-]{0,6}(?:${CLOSINGS})[^\\n]{0,40}\\n(?:[^\\p{L}\\n]{0,20}\\n|[ >*_]{0,4}(?:\\(?get\\.?\\)?|w\\.g\\.|\\(was getekend\\)|(?:voor|namens|in opdracht)[^\\n]{0,40})[^\\p{L}\\n]{0,8}\\n){0,5}[ >*_–-]{0,6}`,
  'gimu'
)
/** UTF-16 code units before "geboren" in which a name ends. */
const REACH = 90

export function introducedNames(text: string): Match[] {
  return [...introduced(text), ...bornNames(text), ...signatures(text)]
}

function introduced(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: words, index } of text.matchAll(INTRODUCED)) {
    const isSure = SURE.test(words)
    const name = nameBehind(text, index + words.length, isSure)
    const match =
      name && isMeant(name, isSure, WRITTEN.test(words))
        ? name.match
        : nameInSmall(text, index + words.length, isSure)
    if (match) found.push(match)
  }
  return found
}

/** At once behind it, or behind a form of address or a rank. */
function nameBehind(text: string, end: number, mayBeginSmall: boolean): Name | undefined {
  GAP.lastIndex = end
  const at = GAP.test(text) ? GAP.lastIndex : end
  if (at === end) return undefined
  const name = nameAt(text, at, true)
  // "t.l.v. de Bruyn Steven", but not "door de Blauwe Brug".
  const last = name?.words.at(-1)?.text ?? ''
  if (
    name &&
    (mayBeginSmall ||
      !/^\p{Ll}/u.test(text.slice(at, at + 1)) ||
      (name.words.length > 2 && isFirstName(last)))
  )
    return name
  const behind = behindRole(text, at)
  return behind === undefined ? undefined : nameAt(text, behind)
}

function isMeant(name: Name, isSure: boolean, isWriter: boolean): boolean {
  if (name.isThing && !(name.isKnown && name.isFull)) return false
  if (isSure) return name.isFull || name.match.length > 3
  return (isWriter && name.isFull) || (name.isKnown && (name.isFull || isAlone(name)))
}

/** One word that is nothing else than a name. */
function isAlone({ words: [first] }: Name): boolean {
  return (
    first !== undefined &&
    !isDoubtful(first.text) &&
    // Of the form of a surname are "lessen" and "kansen" too.
    (isFirstName(first.text) || isSurname(first.text) || /^vand/iu.test(first.text))
  )
}

function bornNames(text: string): Match[] {
  const found: Match[] = []
  for (const { index } of text.matchAll(BEHIND)) {
    const reach = text.slice(Math.max(0, index - REACH), index)
    const from = index - reach.length + reach.lastIndexOf('\n') + 1
    const name = nameEndingAt(text, from, index)
    if (name && (name.isFull || isAlone(name)) && !(name.isThing && !name.isKnown)) found.push(name.match)
  }
  return found
}

function signatures(text: string): Match[] {
  const found: Match[] = []
  for (const { 0: closing, index } of text.matchAll(CLOSED)) {
    const start = index + closing.length
    for (const at of [start, behindRole(text, start)]) {
      const name = at === undefined ? undefined : nameAt(text, at)
      if (name && !name.isThing && (name.isFull || (name.isKnown && isAlone(name)))) {
        found.push(name.match)
        break
      }
    }
  }
  return found
}

/** "Ir. Thijs …", "Inspecteur …", "De verbalisant, …" */
function behindRole(text: string, start: number): number | undefined {
  const role = /^(?:[Dd]e )?(\p{L}{2,24})\.?[,: ]{1,2}/u.exec(text.slice(start, start + 32))
  return role?.[1] && roleOf(role[1]) ? start + role[0].length : undefined
}
