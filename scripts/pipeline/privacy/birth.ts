/** Dates of birth: "geboren te … op …", "geb. 4-11-1962", "(° Genk 19.05.1971)", "geboortedatum: …". */

import { plain } from './characters.ts'
import { type Match, separate } from './match.ts'

/** UTF-16 code units between the word and the date, a place of birth included. */
const REACH = 70

const BORN =
  /(?<![\p{L}\d])(?:(?:geboren|geboortig|gebo{1,2}rte-?(?:datum|dag|plaats|jaar|gegevens)|geb(?:oorte)?\.?-?(?:datum|dat)|gebdat|gebdtm|gebdd|geboorte|geboortejr|gbd|g\.d\.|ddn|geb\.?[ ]?(?:dat|dd|dtm)|geb|geboorted|dob|born|birth(?:date|day)?|geburtsdatum|geburtstag|naissance|née?|verjaart|verjaardag|jarig)(?![\p{L}])|(?<![\p{L}\d])°(?![ ]?[CFK](?!\p{L})|[ ]?[NSEWO]?(?!\p{L})[ ]?\d{1,2}(?:[.,]\d+)?['"]))/giu

const MONTH =
  '(?:jan|feb|febr|mrt|maa|apr|mei|jun|jul|aug|sep|sept|okt|oct|nov|dec|mar|may|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[ée]cembre|january?i?|februari|february|maart|march|m[äa]rz|april|june|juni|july|juli|august|augustus|september|october|oktober|november|december|dezember|I{1,3}|IV|VI{0,3}|IX|XI{0,2})'
const UNITS =
  'een|één|eerste|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|(?:(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)[eë]n)?(?:twintig|dertig)'
const DATE = new RegExp(
  [
    // 4-11-1962, 11 - 06 - 1998, 1.9.'62, 27.VIII.1980
    `(?<![\\d/.-])\\d{1,2}[ ]{0,2}[./-][ ]{0,2}(?:\\d{1,2}|${MONTH})[ ]{0,2}[./-][ ]{0,2}'?(?:\\d{4}|\\d{2})(?![\\d/-])`,
    // 1962-11-04, 1962/11/4
    '(?<![\\d/.-])(?:19|20)\\d{2}[ ]?[./-][ ]?\\d{1,2}[ ]?[./-][ ]?\\d{1,2}(?!\\d)',
    // 4 november 1962, 3den october 1958, 06-Mar-1977, november 1962
    `(?:(?<!\\d)\\d{1,2}(?:e|de|ste|den|sten|th|st|nd|rd|er)?\\.?[ -]{1,2})?(?:(?:of|de|van)[ ])?${MONTH}\\.?[ -]{1,2}'?(?:(?:19|20)?\\d{2})(?!\\d)`,
    // November 4, 1962
    `${MONTH}\\.?[ ]\\d{1,2}(?:th|st|nd|rd)?,?[ ](?:19|20)\\d{2}(?!\\d)`,
    // zeventien december tweeduizend en vijf
    `(?:${UNITS}|(?<!\\d)\\d{1,2}(?=[ ]\\p{L}{3,9}[ ](?:negentien|tweeduizend)))(?:de|ste)?[ ]${MONTH}(?!\\p{L})(?:[ ](?:negentien|tweeduizend|twintig|duizend|(?:19|20)\\d\\d)\\p{L}{0,24}(?:[ ](?:en[ ])?\\p{L}{3,20})?)?`,
    // 04111962, 04 11 1962
    '(?<!\\d)(?:0[1-9]|[12]\\d|3[01])[ ]?(?:0[1-9]|1[0-2])[ ]?(?:19|20)\\d\\d(?!\\d)',
    '(?<!\\d)(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)'
  ].join('|'),
  'giu'
)
/** A year alone says it too behind "° " and "geboortejaar". */
const YEAR =
  /^[ :.(]{0,3}(?:(?:te|in|à)[ ]\p{Lu}[\p{L}-]{1,24}[ ,]{1,2})?(?:is |in |anno |jaar |het jaar )?((?:19|20)\d\d)(?!\d|[ ]?[-/.]\d|[ ]of[ ](?:later|vroeger|jonger|ouder|daarna|ervoor))/u
/** Most texts speak of nobody's birth: without one of these no word and no date is looked at. */
const SPEAKS_OF_BIRTH = /geb|born|birth|geburt|naissance|née?|verjaar|jarig|gbd|g\.d|ddn|dob|°/iu
/** Words between that make it another date: who is born after it, the law of it. */
const OTHER =
  /(?<!\p{L})(?:na|voor|vóór|vanaf|sinds|tussen|tot|wet|besluit|decreet|omzendbrief|richtlijn|uiterlijk|bijgewerkt|versie|volgens|artikel)(?!\p{L})|[!?;]|\.[ ]\p{Lu}\p{Ll}{3,}[ ]\p{Ll}|\n[ ]*\n/u
/** What is said to be born and is nobody. */
const NOBODY =
  /(?<!\p{L})(?:idee|project|plan|traditie|concept|initiatief|vzw|site|feest|zone|korps|vereniging|platform|dienst|team|ploeg|kazerne|gedachte|naam|term|droom|wet|jongeren|personen|kinderen|wie)[ ](?:[\p{L}'-]{1,20}[ ,]{1,2}){0,5}$/iu
/** "geboren: 041162" */
const CLOSE = /^[ ]?[:=][ ]?((?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d)(?![\d.,/-])/u
/** A day without a year, and a date before the word: "geboren op 12 maart", "12.03.1980 geboren". */
const DAY = new RegExp(
  `(?<!\\p{L})(?:geboren|verjaart|verjaardag|jarig)[ ](?:is[ ])?op[ ](\\d{1,2}(?:[ ]${MONTH}(?!\\p{L})|[./-]\\d{1,2}(?![./-]?\\d)))`,
  'giu'
)
const BORN_BEHIND =
  /^[ ,(]{1,3}(?:te[ ]\p{Lu}[\p{L}-]{1,24}[ ])?(?:geboren|geboortedatum|geboortedag|geb\.)/iu

const SAYS_SEX = /[(,][ ]?(?:[mvx♂♀]|man|vrouw)[ ]?[,;/ ]/iu
/** "(m, 27.08.1980 te Rabat)" */
const SEX = /[(,][ ]?(?:m|v|x|man|vrouw|♂|♀)[ ]?[,;/ ][ ]?$/iu

/** In time linear in the text: each word looks a fixed way around it. */
export function births(text: string): Match[] {
  if (!/\p{Nd}|duizend|negentien/u.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const speaksOfBirth = SPEAKS_OF_BIRTH.test(written)
  for (const { 0: word, index } of speaksOfBirth ? written.matchAll(BORN) : []) {
    if (NOBODY.test(written.slice(Math.max(0, index - 60), index))) continue
    const end = index + word.length
    const reach = written.slice(end, end + REACH + 30)
    const year = YEAR.exec(reach)
    const close = CLOSE.exec(reach)
    if (close) found.push({ index: end + close[0].length - 6, length: 6 })
    const date = year ? undefined : [...reach.matchAll(DATE)][0]
    if (year?.[1]) found.push({ index: end + year[0].length - 4, length: 4 })
    if (!date || date.index > REACH || OTHER.test(reach.slice(0, date.index))) continue
    if (!isNear(word, reach.slice(0, date.index))) continue
    found.push({ index: end + date.index, length: date[0].length })
  }
  for (const { 0: date, index } of speaksOfBirth || SAYS_SEX.test(written) ? written.matchAll(DATE) : []) {
    const before = written.slice(Math.max(0, index - 12), index)
    if (
      BORN_BEHIND.test(written.slice(index + date.length, index + date.length + 50)) ||
      (SEX.test(before) &&
        /^[ ](?:te|in)[ ]\p{Lu}|^[ ]?[,)]/u.test(written.slice(index + date.length, index + date.length + 6)))
    )
      found.push({ index, length: date.length })
  }
  for (const { 0: whole, 1: date = '', index } of written.matchAll(DAY)) {
    if (!NOBODY.test(written.slice(Math.max(0, index - 60), index)))
      found.push({ index: index + whole.length - date.length, length: date.length })
  }
  return separate(found)
}

/** "né" and "°" are other things too: the date follows at once, or behind a place. */
function isNear(word: string, between: string): boolean {
  if (!/^(?:°|née?|geb|jarig|verjaart)$/iu.test(word)) return true
  return /^[. :,(]{0,3}(?:(?:te|op|in|à|le|den|zu|am|is|:)[ ])?(?:(?:te[ ])?\p{Lu}[\p{L}'() -]{1,30}[ ,:–-]{1,3})?(?:(?:op|le|den|am|de dato|dd\.?)[ ])?$/u.test(
    between
  )
}
