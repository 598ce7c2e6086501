/** Whether a word is a place, a street, a unit, an event or some name: mostly by what stands before it. */

import { isPerson, known } from './indicator-sorts.ts'
import { SETS, type Word } from './indicator-words.ts'
import { EVENT_ENDING, NO_PLACE, STREET_ENDING } from './lists/combination.ts'
import { isNoName, isPlace } from './not-names.ts'

/** A word with a capital behind "in", "te", "uit"; behind "van" only where a person or a unit is of it. */
export function placeAt(
  words: readonly Word[],
  at: number,
  isName: boolean
): 'plaats' | 'eenheid' | 'straat' | 'evenement' | 'omgeving' | 'naam' | undefined {
  const word = words[at]
  if (!word || (!word.hasCapital && !SETS.villages.has(word.lower))) return undefined
  if (SETS.named.has(word.lower) || (word.hasCapital && word.isBehind && EVENT_ENDING.test(word.lower)))
    return 'evenement'
  if (
    /^[EN]\d{1,3}$/u.test(word.text) ||
    (STREET_ENDING.test(word.lower) && (word.length > 7 || words[at - 1]?.hasCapital))
  )
    return 'straat'
  if (SETS.wide.has(word.lower) || !/^\p{L}[\p{L}'-]*\p{Ll}/u.test(word.text)) return undefined
  const { lead, isUnit } = leadOf(words, at)
  if (lead !== undefined && SETS.events.has(lead)) return 'evenement'
  // "Kattebos kermis"
  if (
    word.hasCapital &&
    words[at + 1]?.isBehind &&
    SETS.events.has(words[at + 1]?.lower ?? '') &&
    !isNoName(word.text) &&
    !isPerson(word) &&
    known(word.lower).sort === undefined
  )
    return 'evenement'
  if (lead && (SETS.villages.has(word.lower) || isPlace(word.text))) return 'plaats'
  if (!word.hasCapital || isNoName(word.text) || NO_PLACE.test(word.lower)) return undefined
  // "uit Zussen"
  if (lead !== 'uit' && isPerson(word)) return undefined
  if (isUnit) return 'eenheid'
  if (!lead) return isOpen(words, at) && !isName ? 'naam' : undefined
  if (!SETS.weak.has(lead)) return 'plaats'
  // "De man van de Banksy", "de minister van Binnenlandse Zaken"
  const isBare = words[at - 1]?.lower === lead || SETS.units.has(words[at - 1]?.lower ?? '')
  if (!isBare || isName) return isName ? undefined : 'naam'
  if (isOfPerson(words, at)) return 'plaats'
  return lead === 'van' && isOfSpot(words, at) ? 'omgeving' : 'naam'
}

/** "…, Zepperen, …", "heel Diepenveld": some name within a sentence. */
function isOpen(words: readonly Word[], at: number): boolean {
  const [word, before] = [words[at], words[at - 1]]
  return (
    word !== undefined &&
    before !== undefined &&
    word.length > 3 &&
    (!before.hasCapital || /^\p{Lu}{2,4}$/u.test(before.text)) &&
    (word.isBehind || word.isListed)
  )
}

/** "de bakkerij van Zichen" */
function isOfSpot(words: readonly Word[], at: number): boolean {
  const before = words[at - 2]
  if (!before || before.hasCapital || !words[at - 1]?.isBehind) return false
  return (
    known(before.lower).sort === 'plek' ||
    [3, 4].some((back) => words[at - back + 1]?.isBehind && SETS.article.has(words[at - back]?.lower ?? ''))
  )
}

/** What stands before a name, over at most three words that belong to it. */
function leadOf(words: readonly Word[], at: number): { lead?: string; isUnit: boolean } {
  let isUnit = false
  for (let back = 1; back <= 4; back++) {
    const before = words[at - back]
    if (!before || !words[at - back + 1]?.isBehind) break
    isUnit ||=
      SETS.units.has(before.lower) &&
      (back === 1 || (back === 2 && SETS.toPlace.has(words[at - 1]?.lower ?? '')))
    if (SETS.toPlace.has(before.lower) || SETS.events.has(before.lower))
      return { lead: before.lower, isUnit: isUnit || isUnitBefore(words, at - back) }
    if (!SETS.between.has(before.lower) && !SETS.units.has(before.lower)) break
  }
  return { isUnit }
}

function isUnitBefore(words: readonly Word[], at: number): boolean {
  return words[at]?.isBehind === true && SETS.units.has(words[at - 1]?.lower ?? '')
}

/** "De wijkinspecteur van Remersdaal" */
function isOfPerson(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 4; back++) {
    const before = words[at - back]
    if (!before || !words[at - back + 1]?.isBehind) return false
    if (isPerson(before)) return true
    if (!SETS.weak.has(before.lower) && !SETS.between.has(before.lower)) return false
  }
  return false
}
