/** Number plates: Belgian, in force and older ones that still drive, and those of the four countries around. */

import { plain } from './characters.ts'
import { EMERGENCY_NUMBERS } from './functional.ts'
import { TECHNICAL, WORDS } from './lists/no-plates.ts'
import { foreignPlates, isCode } from './foreign-plate.ts'
import { type Match, separate } from './match.ts'

const SEPARATOR = '[ ]?[ ._-]?[ ]?'
const BEFORE = '(?<![\\p{L}\\d]|\\d[.,])'
const AFTER = '(?![\\p{L}\\d]|[.,]\\d)'

/** 1-ABC-123: since 2010. */
const CURRENT = new RegExp(`${BEFORE}[1-9]${SEPARATOR}([A-Z]{3})${SEPARATOR}\\d{3}${AFTER}`, 'giu')
/** T-XAB-123, O-ABC-123: taxi, rental, oldtimer, trailer, moped, dealer, test and temporary plates. */
const INDEXED = new RegExp(`${BEFORE}[GLMOQSTVWYZ][-_]([A-Z]{3})[-_]\\d{3}${AFTER}`, 'giu')
/** ABC-123 and 123-ABC: only in capitals, and not as a part of a longer code; the end of a file name is none. */
const OLDER =
  /(?<![\p{L}\d]|[\p{L}\d][./_-])(?:([A-Z]{3})[-_](\d{3})|(\d{3})[-_]([A-Z]{3}))(?![\p{L}\d]|[./_-](?!(?:jpe?g|md|png|webp)$)[\p{L}\d])/gmu
/** Words that say that a plate follows. */
const WORD =
  '(?:nummerpla(?:at|ten)|kentekens?|kentekenpla(?:at|ten)|plaatnummers?|plaatnr|nr\\.?-?plaat|nrpl(?:t|aat)?|nrplt|np|immatriculatie|inschrijving(?:snummer)?|platen|plaat|plaque|kent(?=\\.)|ingeschreven)'
/** The same without a hyphen, and A-1, E-12, P-123 of the government: only behind a word that says so. */
const NAMED = new RegExp(
  `(?<![\\p{L}\\d])${WORD}\\.?(?:[ ](?:is|was|met|als|nummer|nr\\.?|van|het|de|een|voertuig|onder|voor|achter|vooraan|achteraan|begin|vermoedelijk)){0,4}[ ]?[:=]?[ ]?["'(“«]?((?:[AEP]|CD)[ .-]?\\d{1,4}|[A-Z]{3}[ .-]?\\d{3}|\\d{3}[ .-]?[A-Z]{3}|[1-9][ .-]{0,3}[A-Z]{3}[ .-]{0,3}\\d{3}|[A-Z]-[A-Z]{3}-\\d{3}|[A-Z]{4}[ .-]?\\d{3})(?![\\p{L}\\d])`,
  'giu'
)
/** A plate of one's own choice, or one of which somebody saw a part: "plaat BRANDJE", "1-GK?-20?". */
const CHOSEN = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORD}|${WORD.replace('(?:n', '(?:N')})\\.?[ ]?[:=]?[ ]?["'(“«]?([A-Z][A-Z\\d]{2,7})(?![\\p{L}\\d])`,
  'gu'
)
const PARTLY =
  /(?<![\p{L}\d])(?=[A-Z\d?*._-]{0,12}[?*.]{1})(?=[A-Z\d?*-]{0,12}[A-Z])(?:[\d?*][-.][A-Z?*]{3}[-.][\d?*]{3}|[A-Z\d?*]{2,3}-[A-Z\d?*.]{1,3}-[A-Z\d?*.]{1,3})(?![\p{L}\d])/gu
const DIPLOMATIC = /(?<![\p{L}\d-])CD-[A-Z]{2}-\d{3}(?![\p{L}\d-])/gu
const TRAILER = /(?<![\p{L}\d-])[QU][A-Z]{3}-\d{3}(?![\p{L}\d-])/gu

const NAMED_AFTER =
  /(?<![\p{L}\d])([AEP]-\d{1,3})[ ]?[,(]?[ ]?(?:als[ ]|is[ ]de[ ])?(?:nummerplaat|kenteken)/gu

/** Never given out, only the form of a plate: a group of noughts, or three letters X. "AB-1000" is one. */
const DUMMY = /^\d?[ ._-]*(?:ABC|AAA|XYZ|[A-Z]BC)[ ._-]*000$|(?<!\p{L})XXX(?!\p{L})/u

export function plates(text: string): Match[] {
  if (!/\p{Nd}|pla(?:at|ten)|kenteken/iu.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const take = (index: number, { length }: string): void => {
    found.push({ index, length })
  }
  for (const match of written.matchAll(CURRENT)) {
    // "1 SHA 512" is technical; with both hyphens it is a plate after all.
    const isWritten = /^\d-[A-Z]{3}-\d{3}$/u.test(match[0]) && !WORDS.has(match[1] ?? '')
    const isChannel = /[ ]/u.test(match[0]) && EMERGENCY_NUMBERS.has(match[0].slice(-3))
    if (isWritten || (!isWord(match[1]) && !isHash(match[0]) && !isChannel)) take(match.index, match[0])
  }
  for (const match of written.matchAll(INDEXED)) {
    if (!isWord(match[1])) take(match.index, match[0])
  }
  for (const match of written.matchAll(OLDER)) {
    const isEmergency = EMERGENCY_NUMBERS.has(match[3] ?? '')
    const isOther = isEmergency || isCode(written, match.index)
    if (!isWord(match[1] ?? match[4]) && !isOther) take(match.index, match[0])
  }
  for (const match of written.matchAll(NAMED)) {
    const [whole, plate = ''] = match
    if (!isWord(/[A-Z]{3}/iu.exec(plate)?.[0]) && !/^[aep](?![a-z])/u.test(plate))
      take(match.index + whole.length - plate.length, plate)
  }
  for (const match of written.matchAll(NAMED_AFTER)) take(match.index, match[1] ?? '')
  for (const pattern of [DIPLOMATIC, TRAILER])
    for (const match of written.matchAll(pattern)) take(match.index, match[0])
  for (const match of written.matchAll(PARTLY))
    if (isOnVehicle(written, match.index, match[0])) take(match.index, match[0])
  for (const match of written.matchAll(CHOSEN)) {
    const [whole, plate = ''] = match
    if (!isWord(plate) && plate.length > 3) take(match.index + whole.length - plate.length, plate)
  }
  for (const match of foreignPlates(written)) found.push(match)
  return separate(found.filter(({ index, length }) => !DUMMY.test(written.slice(index, index + length))))
}

const VEHICLE = new RegExp(`(?<!\\p{L})(?:${WORD}|voertuig|wagen|auto|bestelwagen|motor)(?!\\p{L})`, 'iu')

function isOnVehicle(text: string, index: number, { length }: string): boolean {
  return (
    VEHICLE.test(text.slice(Math.max(0, index - 40), index)) ||
    VEHICLE.test(text.slice(index + length, index + length + 30))
  )
}

function isWord(letters = ''): boolean {
  const word = letters.toUpperCase()
  return TECHNICAL.has(word) || WORDS.has(word)
}

/** 1abc234 may be the short hash of a commit. */
function isHash(plate: string): boolean {
  return /^[1-9][a-f]{3}\d{3}$/u.test(plate)
}
