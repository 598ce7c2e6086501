/** Number plates of the Netherlands, Germany, France and Luxembourg: Limburg borders on two of them. */

import type { Match } from './match.ts'

/** Of two letters, two digits and the like with both hyphens: a shape that little else has. */
const DUTCH =
  /(?<![\p{L}\d./-])(?:[A-Z]{2}-\d{3}-[A-Z]|[A-Z]-\d{3}-[A-Z]{2}|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{3}-\d{2}-[A-Z]|[A-Z]-\d{2}-[A-Z]{3}|\d-[A-Z]{2}-\d{3}|\d{3}-[A-Z]{2}-\d|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2})(?![\p{L}\d]|[./-][\p{L}\d])/gu
const FRENCH = /(?<![\p{L}\d./-])[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2}(?![\p{L}\d]|[./-][\p{L}\d])/gu
/** Dutch shapes that codes and dates have too: only beside a vehicle. */
const COMMON =
  /^(?:\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{3}-\d{2}-[A-Z]|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2})$/u
const GERMAN =
  /(?<![\p{L}\d./-])[A-ZÄÖÜ]{1,3}(?:[-:][ ]?|[ ](?=[A-Z]{1,2}[ -]))[A-Z]{1,2}[ -]?\d{1,4}[EH]?(?![\p{L}\d]|[.,/-]\d)/gu
/** Any of them, without hyphens and in small letters: only right behind a word for a plate. */
const LOOSE =
  /(?:[a-z]{1,3}|\d{1,4})[ .-]{0,3}(?:[a-z]{1,3}|\d{1,4})(?:[ .-]{0,3}(?:[a-z]{1,3}|\d{1,4}))?(?![\p{L}\d])/iuy
const WORD =
  /(?<!\p{L})(?:(?:NL|FR|nederlandse?|duitse?|franse?|luxemburgse?|lux|buitenlandse|poolse?|roemeense?|bulgaarse?|britse?|engelse?|spaanse?|italiaanse?)\.?[ -]{1,2})(?:nummerpla(?:at|ten)|kentekens?|kent(?=\.)|platen|plaat|nrpl(?:aa)?t|kentekenplaat|voertuig|wagen|auto|vrachtwagen|bestelwagen)\.?(?:[ ](?:met|nummer|nr\.?|is|van|als|begin|eindigend|op)){0,2}[ ]?[,:=(]?[ ]?["'“]?|(?<!\p{L})(?:nummerpla(?:at|ten)|kentekens?|kentekenpla(?:at|ten)|plaat|platen|kent(?=\.)|nrpl(?:aa)?t|immatriculation|immatriculée?|targa|matrícula|kennzeichen|plaque)\.?(?:[ ](?:is|was|met|nummer|nr\.?|van|als|de|het)){0,3}[ ]?[:=(]?[ ]?["'“]?/giu
const VEHICLE =
  /(?<!\p{L})(?:NL|FR|nederland\p{L}*|hollands?e?|duits\p{L}*|frans\p{L}*|frankrijk|luxemburgs?e?|lux|groothertogdom|buitenlands?e?|nummerpla\p{L}+|kenteken\p{L}*|platen|plaat|voertuig\p{L}*|wagens?|auto|auto's|autocar|personenwagen|bestelwagen|vrachtwagen|vrachtauto|oplegger|trekker|aanhangwagen|caravan|mobilhome|motor|motorfiets|moto|bromfiets|scooter|camionette|camion|busje|bestuurder|reed|rijdt|rijden|geparkeerd|vluchtte|kleur|merk|takel\p{L}*)(?!\p{L})/iu
/** Behind these it is a code of something else. */
const CODE =
  /(?<!\p{L})(?:formulier|module|les|cursus|vak|opleiding|lokaal|hoofdstuk|taak|oefening|scenario|code|model|type|referentie|ref|kenmerk|nota|omzendbrief|richtlijn|versie|document|artikel|norm|lot|reeks|serie|onderdeel|kanaal|roepnaam|bestek|procedure|fiche|klasse|attest|bijlage|module|standaard)s?\.?[ ]?(?:nr\.?[ ])?[:(]?[ ]?["'“]?$/iu
const COUNTRY =
  /(?<!\p{L})(?:duits\p{L}*|deutsch\p{L}*|buitenlands?e?|nummerpla\p{L}+|kenteken\p{L}*|platen|plaat)(?!\p{L})/iu
/** In capitals only: "de" and "d" are words. */
const COUNTRY_CODE = /(?<![\p{L}\d-])DE?(?![\p{L}\d-])/u
/** UTF-16 code units around a plate in which a vehicle or a country is named. */
const REACH = 60
const PAGES =
  /^(?:ISO|DIN|NEN|NBN|IEC|IP|EN|UN|EU|CE|MB|KB|GB|AM|PM|FM|TV|PC|HD|CO|SD|AG|GPI|COL|PLP|BC|DR|EI|RF|RE|REI|SB|SW)(?![A-Z])/u

/** `text` as made plain by the caller; in time linear in it. */
export function foreignPlates(text: string): Match[] {
  const found: Match[] = []
  const take = (index: number, length: number): void => void found.push({ index, length })
  for (const { 0: plate, index } of text.matchAll(DUTCH))
    if (
      !PAGES.test(plate) &&
      !isCode(text, index) &&
      (!COMMON.test(plate) || isNearVehicle(text, index, plate.length))
    )
      take(index, plate.length)
  for (const { 0: plate, index } of text.matchAll(FRENCH))
    if (!PAGES.test(plate) && !isCode(text, index)) take(index, plate.length)
  for (const { 0: plate, index } of text.matchAll(GERMAN))
    if (
      !PAGES.test(plate) &&
      !isCode(text, index) &&
      [COUNTRY, COUNTRY_CODE].some((near) => isNearVehicle(text, index, plate.length, near))
    )
      take(index, plate.length)
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const start = index + word.length
    LOOSE.lastIndex = start
    const plate = LOOSE.exec(text)?.[0] ?? ''
    if (isLoose(plate)) take(start, plate.length)
  }
  return found
}

/** Four to eight letters and digits, both, and no word between: "zt-804-r", "PX071D", "AX 1189". */
function isLoose(plate: string): boolean {
  const signs = plate.replace(/[^\p{L}\d]/gu, '')
  const isShaped = /\d/u.test(signs) && /\p{L}/u.test(signs) && signs.length >= 4 && signs.length <= 8
  const isHyphened = /-/u.test(plate) || plate === plate.toUpperCase()
  return (
    isShaped &&
    isHyphened &&
    !/(?<!\p{L})(?:is|in|om|op|van|tot|na|de|en|met|te|per|die|het|een|uit|aan|bij)(?!\p{L})/iu.test(plate)
  )
}

export function isCode(text: string, index: number): boolean {
  return CODE.test(text.slice(Math.max(0, index - 30), index))
}

function isNearVehicle(text: string, index: number, length: number, near = VEHICLE): boolean {
  const before = text.slice(Math.max(0, index - REACH), index)
  const after = text.slice(index + length, index + length + REACH)
  return near.test(before.slice(before.lastIndexOf('\n') + 1)) || near.test(after.split('\n', 1)[0] ?? '')
}
