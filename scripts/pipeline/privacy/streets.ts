/** What Belgian streets are called. */

import { NO_STREETS } from './lists/no-streets.ts'

/** Kinds of street that say so by themselves; behind the others a capital is needed too. */
const CERTAIN = /(?:straat|laan|dreef|plein|steenweg|kaai|strasse|straße)$/iu

export const DUTCH_KINDS =
  '(?:straat|laan|dreef|plein|steenweg|lei|kaai|weg|baan|park|markt|hof|pad|berg|veld|dijk|singel|vest|heide|kouter|wijk|poort|gaarde|akker|bosch?|strasse|straße|gasse|allee|platz|plantsoen|gracht|kade)'

const ADJECTIVE =
  /(?:^|[^.\p{L}])(?:Grote?|Oude?|Nieuwe?|Kleine?|Lange|Korte|Hoge|Lage|Groene|Sint-\p{L}{1,20}|\p{Lu}\p{Ll}{2,20}(?:se|sche)) $/u

/** `word` is what is written against the kind ("Kerk" before "straat"), `before` the text up to there. */
export function isStreet(word: string, kind: string, before: string): boolean {
  const whole = word + kind
  // "Grote Markt 1", "Kempische Steenweg 300".
  if (word === '') return /^\p{Lu}/u.test(kind) && ADJECTIVE.test(before.slice(-40))
  if (NO_STREETS.has(whole.toLowerCase())) return false
  return CERTAIN.test(kind) ? word.length > 1 : /^\p{Lu}/u.test(whole) && word.length > 2
}

const FRENCH_WORD = "(?:de|du|des|la|le|les|l'[\\p{L}-]{2,24}|d'[\\p{L}-]{2,24}|\\p{Lu}[\\p{L}'-]{1,24})"
export const FRENCH_STREET = `(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Pp]lace|[Qq]uai|[Aa]llée|[Ii]mpasse|[Ss]quare|[Cc]hemin|[Dd]rève|[Ss]entier|[Vv]enelle|[Cc]los|[Ff]aubourg)(?:[ ]${FRENCH_WORD}){1,6}`

/** "Kerkstr.", "Gentsestwg", "Leopoldln", "Pln": how people shorten them. */
export const SHORT_STREET =
  "(?<![\\p{L}\\d@./-])(?:\\p{Lu}[\\p{L}'-]{1,24}[ ]){0,2}(?:\\p{Lu}[\\p{L}'-]{1,24}(?:str|stw|stwg|stwg|stg|wg|ln|pln|dr|kaai|bn|hf|prk)|(?:Stwg|Stw|Pln|Str)(?:[ ](?:op|naar|van)[ ]\\p{Lu}[\\p{L}-]{1,24})?)\\.?"
/** Any words with a capital, which only a label, a postcode or a bus makes a street. */
export const ANY_STREET =
  "(?:'[tsn][ ])?\\p{Lu}[\\p{L}'.-]{1,24}(?:[ ](?:(?:de|den|der|het|ten|ter|van|op|aan|in|la|le|du|des)[ ]){0,2}\\p{Lu}[\\p{L}'.-]{1,24}){0,3}"
