/** Phone numbers: Belgian mobile and geographic ones in all usual notations, and international ones. */

import { plain } from './characters.ts'
import { isDigit, readDigits, type Run } from './digits.ts'
import { isEnterpriseNumber } from './enterprise-number.ts'
import { isFunctionalPhone } from './functional.ts'
import { type Match, separate } from './match.ts'
import { nationalNumbers } from './national-number.ts'
import { spelledPhones } from './spelled-phone.ts'

const SEPARATORS = ' ./-()_'
const MOBILE = /^04[5-9]\d{7}$/u
/** Zones of the numbering plan (bipt.be); a subscriber's number does not begin with 0. */
const GEOGRAPHIC = /^0(?:[239][1-9]\d{6}|4[1-4]\d{6}|(?:1[0-69]|5\d|6[013-57-9]|71|8[0-79])[1-9]\d{5})$/u
/** Mobile numbers of the Netherlands and France, which have ten digits where a Belgian one has nine. */
const FOREIGN_MOBILE = /^0[67][1-9]\d{7}$/u
/** Ten digits abroad, and a Belgian mobile number without its zero: only beside a word that says so. */
const NAMED = /^(?:0[1-9]\d{8}|4[5-9]\d{7})$/u
/** As nobody has it, or a wrong one: beside a word for a phone somebody's all the same. */
const UNASSIGNED = /^0(?:1[0-69]|5\d|6[013-57-9]|71|8[0-79])0\d{5}$/u
const GERMAN = /^0[1-9]\d{8,11}$/u
const LABEL =
  /(?<!\p{L})(?:tel|tél|telefoon|telefoonnummer|telefoonnr|téléphone|telefon|(?:vast|rechtstreeks|intern)e? toestel|gsm|gsm-?n(?:umme)?r|mobiel|mobile|portable|handy|nummer|nr|bel|belt|bellen|belde|gebeld|opbellen|opgebeld|contact|noodcontact|contacteren|bereikbaar|bereiken|whatsapp|sms|signal|oproep|thuis|werk|privé|fax|☎|📞|📱)(?!\p{L})|[☎📞📱]/iu
const ABROAD =
  /(?<!\p{L})(?:Nederlands?e?|Nederlanders?|Nederland|Holland(?:s|se)?|Frans|Franse|Fransman|Frankrijk|French|Duits|Duitse|Duitser|Duitsland|Luxemburgse?|Luxemburg|Groothertogdom|Parijs|Rijsel|Lille|Duinkerke|Roubaix|Tourcoing|Valenciennes|Maubeuge|Aken|Aachen|Keulen|Köln|Düsseldorf|Trier|Maastricht|Eindhoven|Weert|Roermond|Venlo|Sittard|Heerlen|Tilburg|Breda|Roosendaal|Bergen op Zoom|Terneuzen|Amsterdam|Rotterdam|Den Haag|Utrecht|Arnhem|Nijmegen|Limburg NL|Zeeland|buitenlands?e?|buitenland)(?!\p{L})/iu
/** In capitals only: "de" is a word. */
const COUNTRY_CODE = /(?<!\p{L})(?:NL|FR|DE|LU)(?!\p{L})/u
const isAbroad = (line: string): boolean => ABROAD.test(line) || COUNTRY_CODE.test(line)
/** The nearest words before a fixed line that make it one of a service; and those that make it one of a person. */
const SERVICE =
  /(?<!\p{L})(?:[\p{L}-]{0,20}dispatch(?:ing)?|[\p{L}-]{0,14}permanentie|GBA|Gegevensbeschermingsautoriteit|Controleorgaan|Algemene Directie|Ombudsdienst|Comité P|helpdesk|secretariaat|onthaal|meldpunt|callcenter|contactcenter|klantendienst|griffie|FOD|infolijn|hulplijn|klachtendienst|meldkamer|noodcentrale)(?!\p{L})(?:[^.!?]|(?<=tel)\.){0,80}$/iu
const PRIVATE =
  /(?<!\p{L})(?:dhr|de heer|mevr|mevrouw|privé|thuis|bewo(?:ner|ners|onster)|slachtoffer|getuige|verdachte|melder|beller|eigenaar|ouders?|van zijn|van haar|belde|terug)(?!\p{L})/iu
/** UTF-16 code units around a number in which a word says what it is. */
const AROUND = 40
/** Behind a rounded amount: "+100 000 000 euro". */
const UNIT = /^[ ]?(?:euro|eur|€|%|km|m²|inwoners|keer)/iu
const NORTH_AMERICAN = /^1[2-9]\d{9}$/u
/** Calling codes that people write with 00; the rest only with +. */
const DIALLED = /^00[ ]?(?:3[0-469]|35[123]|4[0134-9])/u

/** How many digits from the zero, and what they must be. */
const SHAPES: readonly (readonly [number, RegExp])[] = [
  [10, MOBILE],
  [9, GEOGRAPHIC],
  [9, UNASSIGNED],
  [10, FOREIGN_MOBILE],
  [10, NAMED],
  [11, GERMAN],
  [12, GERMAN]
]

export function phones(text: string): Match[] {
  const written = plain(text)
  const found: Match[] = []
  for (const { index, 0: start } of written.matchAll(
    /(?<!\+)\+(?=[ ]?\(?[1-9])|(?<![\p{L}\d+.,/_-])(?=324[5-9]\d{7}(?!\d))|(?<![\d+]|\d[.,])\(?0/gu
  )) {
    const previous = found.at(-1)
    const previousEnd = previous ? previous.index + previous.length : -1
    if (index < previousEnd) continue
    const end = /^\+?$/u.test(start)
      ? international(written, index + start.length)
      : domestic(written, index, previousEnd)
    if (end !== undefined) found.push({ index, length: end - index })
  }
  for (const hidden of [withoutZero(written), spelledPhones(written)])
    for (const match of hidden) found.push(match)
  if (found.length === 0) return found
  const persons = nationalNumbers(text)
  return separate(found).filter(
    ({ index, length }) =>
      !persons.some((person) => index < person.index + person.length && person.index < index + length)
  )
}

/** From a zero (or the bracket before it): its end, or undefined. */
function domestic(text: string, start: number, previousEnd: number): number | undefined {
  const zero = text.charAt(start) === '(' ? start + 1 : start
  if (DIALLED.test(text.slice(zero, zero + 6))) return international(text, zero + 2)
  for (const [count, shape] of SHAPES) {
    const run = readDigits(text, zero, count, SEPARATORS)
    if (!run || !shape.test(run.digits) || isFunctionalPhone(run.digits)) continue
    if (shape === FOREIGN_MOBILE && !isWrittenAsPhone(text, start, run)) continue
    if ((shape === NAMED || shape === GERMAN) && !isNamed(text, start, run, shape)) continue
    if ((shape === GEOGRAPHIC || shape === UNASSIGNED) && isOfService(text, start)) continue
    if (shape === UNASSIGNED && !LABEL.test(lineAround(text, start, run.end))) continue
    if (isLonger(text, run.end) || !isDialled(run) || isInNumber(text, start, run, previousEnd)) continue
    if (isEnterprise(text, zero, run) || isInHash(text, start, run.end)) continue
    return run.end
  }
  return undefined
}

/** A fixed line behind the name of a service: "de dispatch op 02 555 12 34". */
function isOfService(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 110), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return SERVICE.test(line) && !PRIVATE.test(line)
}

/** In pairs, "06-" before the rest, or beside a word for it. */
function isWrittenAsPhone(text: string, start: number, run: Run): boolean {
  return (
    /^2[,.]2[,.]2|^2,[84],?|^2,4,4|^2,1,/u.test(run.groups.join()) ||
    isNamed(text, start, run, FOREIGN_MOBILE)
  )
}

function isNamed(text: string, start: number, { end, groups }: Run, shape: RegExp): boolean {
  const line = lineAround(text, start, end)
  if (shape === FOREIGN_MOBILE) return LABEL.test(line) || isAbroad(line)
  if (shape === NAMED && groups.join() === '2,2,2,2,2' && LABEL.test(line)) return true
  return isAbroad(line)
}

function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start)
  const after = text.slice(end, end + AROUND)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0] ?? ''}`
}

/** "487 33 21 09" beside "gsm": a Belgian mobile number that lost its zero. */
function withoutZero(text: string): Match[] {
  return [...text.matchAll(/(?<![\p{L}\d+.,/-]|\d[ ])4(?=[5-9]\d)/gu)].flatMap(({ index }) => {
    const run = readDigits(text, index, 9, SEPARATORS)
    if (!run || run.groups.length < 2 || !NAMED.test(run.digits) || isLonger(text, run.end)) return []
    const before = text.slice(Math.max(0, index - AROUND), index)
    const near = `${before.slice(before.lastIndexOf('\n') + 1)} ${text.slice(run.end, run.end + 20).split('\n', 1)[0] ?? ''}`
    return /(?<!\p{L})(?:tel|telefoon\p{L}*|gsm\p{L}*|mobiel|whatsapp|sms|bel|0-nummer)(?!\p{L})/iu.test(
      near
    ) && !UNIT.test(text.slice(run.end, run.end + 12))
      ? [{ index, length: run.end - index }]
      : []
  })
}

/** From the calling code. */
function international(text: string, start: number): number | undefined {
  const from = start + (/^[ (]{0,2}/u.exec(text.slice(start, start + 2))?.[0].length ?? 0)
  for (let count = 15; count >= 9; count--) {
    const run = readDigits(text, from, count, SEPARATORS)
    if (!run || UNIT.test(text.slice(run.end, run.end + 12))) continue
    if (!run.digits.startsWith('32')) {
      if (run.digits.startsWith('1') && !NORTH_AMERICAN.test(run.digits)) continue
      return run.end
    }
    const national = `0${run.digits.slice(2).replace(/^0/u, '')}`
    if (isFunctionalPhone(national)) return undefined
    if (MOBILE.test(national) || GEOGRAPHIC.test(national)) return run.end
  }
  return undefined
}

/** A digit follows behind a point or a slash, so the number goes on; a new phone number begins with 0. */
function isLonger(text: string, end: number): boolean {
  return /^(?:[.,]\d|[/-][1-9])/u.test(text.slice(end, end + 2))
}

/** Groups of two digits or more, none of them a year: 09-03-2026 7 and 02/2026/123 are no phone numbers. */
function isDialled({ digits, groups }: Run): boolean {
  let at = 0
  const hasYear = groups.some((length) => {
    at += length
    return length === 4 && at > 4 && /^(?:19|20)/u.test(digits.slice(at - 4))
  })
  // "0 4 7 6 5 …": digit by digit, to hide it.
  if (groups.length > 5 && groups.every((length) => length === 1)) return MOBILE.test(digits)
  const isGrouped = groups.every(
    (length, index) =>
      length >= 2 ||
      (groups.length > 2 && (index === 0 || index === groups.length - 1)) ||
      groups.length > 5 ||
      (index > 2 && groups[0] === 4)
  )
  return isGrouped && !(hasYear && groups.length === 3)
}

/** The tail of a longer number (2026/011 12 34 56), unless that is a phone number itself, or the date of a file name. */
function isInNumber(text: string, start: number, { groups }: Run, previousEnd: number): boolean {
  if (groups.length === 1 || start - 1 === previousEnd) return false
  if (/(?<!\d)\d{4}-\d{2}-\d{2}[-_]$/u.test(text.slice(Math.max(0, start - 12), start))) return false
  return /[/_-]/u.test(text.charAt(start - 1)) && isDigit(text.charAt(start - 2))
}

/** Letters and digits on either side: a hash or a UUID. "foto0475123456.png" has only letters before it. */
function isInHash(text: string, start: number, end: number): boolean {
  const before = /[a-z\d]{0,12}$/iu.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  return /^\p{L}/u.test(text.slice(end, end + 2)) || /\d/u.test(before)
}

/** 0475.123.456 is an enterprise number when its checksum is right; behind BE in any notation. */
function isEnterprise(text: string, start: number, { digits, end, groups }: Run): boolean {
  if (!isEnterpriseNumber(digits)) return false
  const isBehindCode = /BE[ .-]?$/iu.test(text.slice(Math.max(0, start - 3), start))
  const isDotted = groups.join('.') === '4.3.3' && !/[ /()-]/u.test(text.slice(start, end))
  return isBehindCode || isDotted
}
