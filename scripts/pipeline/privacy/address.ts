/** Belgian addresses: a street and a house number, Dutch and French. */

import { plain } from './characters.ts'
import { type Match, separate } from './match.ts'
import { PUBLIC_BODY } from './lists/no-streets.ts'
import { isNoName } from './not-names.ts'
import { ANY_STREET, DUTCH_KINDS, FRENCH_STREET, isStreet, SHORT_STREET } from './streets.ts'

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

/** "huisnr 33 in de Lindendreef", "nr 62 van de Pater Damiaanstraat" */
const NUMBER_FIRST =
  /(?<!\p{L})(?:huis)?(?:nummer|nr\.?)[ ](\d{1,4})[a-z]?[ ](?:in|van|op|aan)[ ]de[ ](?:\p{Lu}[\p{L}'-]{1,24}[ ]){0,3}\p{Lu}?[\p{L}'-]{1,24}(?:straat|laan|dreef|plein|steenweg)(?!\p{L})/gu
const SHORTENED = new RegExp(`${SHORT_STREET}${NUMBER}`, 'gu')
const LIVES =
  '(?:wonende?|woonachtig|woont|woonde|wnd|woonplaats|woonst|woning|wonen|adres|thuisadres|verblijfplaats|verblijvende?|verblijft|domicilie|gedomicilieerd|gelegen|gehuisvest|ingeschreven|logeert|inwonend|demeurant|domicilié|wohnhaft)'
/** Without one of these no address is looked for behind it, at every word of the text. */
const SAYS_LIVES = new RegExp(LIVES, 'u')
/** "wonende 't Zand 61", "woonst gelegen te Mol, Achterbos 140" */
const LABELLED = new RegExp(
  `(?<=(?<!\\p{L})${LIVES}\\.?(?:[ :,=]{1,3}(?:(?:te|in|op|aan|bij|het|de|volgens|adres|nummer|B-?|België|zijn|haar|ouders|\\d{4}|\\p{L}{1,20})[ ,:-]{1,3}){0,5}))(?<!\\p{L})${ANY_STREET}${NUMBER}`,
  'gu'
)
/** "Ter Bedenken 31, 9052 Zwijnaarde", "Achterbos 140 bus 3" */
const POSTED = new RegExp(
  `(?<![\\p{L}\\d@./-])${ANY_STREET}${NUMBER}(?:[ ]?/[ ]?\\d{1,4})?(?=,?[ ]{1,2}(?:te[ ])?(?:B-?[ ]?)?[1-9]\\d{3}[ ]\\p{Lu}\\p{L}{2}|,?[ ](?:bus|bte|boîte|bel|app\\.?|appartement)[ ]?\\d|,?\\n[ ]{0,3}(?:B-?)?[1-9]\\d{3}[ ]\\p{Lu})`,
  'gu'
)
/** "Square" and the like begin no street of a person. */
const NO_ADDRESS =
  /(?<!\p{L})(?:artikel|artikels|hoofdstuk|boek|deel|titel|bijlage|afdeling|zaal|lokaal|loket|post|ploeg|team|zone|kanaal|lijn|(?:post)?bus|fase|stap|nummer|nr|code|versie|niveau|klasse|categorie|formulier|module|les|groep|cel|sectie|kazerne|blok|vak)[ ]?\d/iu

/** A unit or word behind the number makes it an amount, a time or a date. */
const AMOUNT =
  /^(?:[ ]?(?:km|m|cm|mm|meter|kilometer|uur|u|min|minuten|seconden|dagen|jaar|maanden|weken|euro|eur|keer|personen|mensen|leden|ploegen|deelnemers|voertuigen|drones|tot)(?!\p{L})|[ ]?[-/]\d{1,2}[-/])/iu

export function addresses(text: string): Match[] {
  if (!/\p{Nd}/u.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const take = (index: number, end: number, number = ''): void => {
    // "Drukpersstraat, 1000 Brussel" has a postcode and no number.
    if (
      /^[1-9]\d{3}$/u.test(number) &&
      /,[ ]\d{4}$/u.test(written.slice(index, end)) &&
      /^[ ]\p{Lu}/u.test(written.slice(end, end + 2))
    )
      return
    if (PUBLIC_BODY.test(written.slice(Math.max(0, index - 80), index))) return
    if (/^(?:19|20)\d\d$/u.test(number) || AMOUNT.test(written.slice(end, end + 16))) return
    found.push({ index, length: end - index })
  }
  for (const { 0: whole, 1: kind = '', 2: number, index } of written.matchAll(DUTCH)) {
    const word = /[\p{L}'.-]{0,40}$/u.exec(written.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const start = index - word.length
    if (isStreet(word, kind, written.slice(Math.max(0, start - 40), start)))
      take(start, index + whole.length, number)
  }
  for (const pattern of [ROAD_TO, NUMBER_FIRST, FRENCH, FRENCH_BEFORE]) {
    for (const { 0: whole, 1: number, index } of written.matchAll(pattern))
      take(index, index + whole.length, number)
  }
  for (const { 0: whole, 1: number, index } of written.matchAll(SHORTENED))
    take(index, index + whole.length, number)
  for (const pattern of SAYS_LIVES.test(written) ? [LABELLED, POSTED] : [POSTED]) {
    for (const { 0: whole, 1: number, index } of written.matchAll(pattern)) {
      const first = /^\p{L}+/u.exec(whole)?.[0] ?? ''
      if (!NO_ADDRESS.test(whole) && !(isNoName(first) && !/[ ]\p{Lu}/u.test(whole)))
        take(index, index + whole.length, number)
    }
  }
  return separate(found)
}
