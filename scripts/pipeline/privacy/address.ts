/** Belgian addresses: a street and a house number, Dutch and French. */

import { plain } from './characters.ts'
import { type Match, separate } from './match.ts'
import { DUTCH_KINDS, FRENCH_STREET, isStreet } from './streets.ts'

/** "Kerkstraat 12", "Koning Albertlaan nr. 5b bus 3", "Grote Steenweg 100/2". */
const NUMBER =
  '(?:[ ]?,)?[ ](?:nr\\.?[ ]?|nummer[ ]|huisnummer[ ])?(\\d{1,4})(?![\\d:%€]|[.,]\\d)(?:[a-z](?!\\p{L}))?'
const DUTCH = new RegExp(`(${DUTCH_KINDS})${NUMBER}`, 'giu')
/** "Steenweg op Hasselt 45", "Baan naar Bree 7". */
const ROAD_TO = new RegExp(
  `(?<!\\p{L})(?:[Ss]teenweg|Baan|Weg)[ ](?:op|naar|van)[ ]\\p{Lu}[\\p{L}-]{1,24}${NUMBER}`,
  'gu'
)
/** "Rue de la Loi 16", "16, rue de la Loi". */
const FRENCH = new RegExp(`(?<!\\p{L})${FRENCH_STREET}${NUMBER}`, 'gu')
const FRENCH_BEFORE = new RegExp(`(?<![\\d.,/:-])(\\d{1,4})[a-z]?,?[ ]${FRENCH_STREET}`, 'gu')

/** A unit or word behind the number makes it an amount, a time or a date. */
const AMOUNT =
  /^(?:[ ]?(?:km|m|cm|mm|meter|kilometer|uur|u|min|minuten|seconden|dagen|jaar|maanden|weken|euro|eur|keer|personen|mensen|leden|ploegen|deelnemers|voertuigen|drones|tot)(?!\p{L})|[ ]?[-/]\d{1,2}[-/])/iu

export function addresses(text: string): Match[] {
  if (!/\p{Nd}/u.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const take = (index: number, end: number, number = ''): void => {
    if (/^(?:19|20)\d\d$/u.test(number) || AMOUNT.test(written.slice(end, end + 16))) return
    found.push({ index, length: end - index })
  }
  for (const { 0: whole, 1: kind = '', 2: number, index } of written.matchAll(DUTCH)) {
    const word = /[\p{L}'.-]{0,40}$/u.exec(written.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const start = index - word.length
    if (isStreet(word, kind, written.slice(Math.max(0, start - 40), start)))
      take(start, index + whole.length, number)
  }
  for (const pattern of [ROAD_TO, FRENCH, FRENCH_BEFORE]) {
    for (const { 0: whole, 1: number, index } of written.matchAll(pattern))
      take(index, index + whole.length, number)
  }
  return separate(found)
}
