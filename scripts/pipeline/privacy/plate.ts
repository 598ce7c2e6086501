/** Belgian number plates, in force and older ones that still drive. */

import { plain } from './characters.ts'
import { EMERGENCY_NUMBERS } from './functional.ts'
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
/** The same without a hyphen, and A-1, E-12, P-123 of the government: only behind a word that says so. */
const NAMED =
  /(?<![\p{L}\d])(?:(?:nummerplaat|nummerplaten|kentekenplaat|kentekenplaten|kenteken|plaatnummer|plaat|platen|ingeschreven)(?:[ ](?:is|was|met|nummer|nr\.?|van|het|de|voertuig)){0,4}[ ]?:?[ ]?["'(]?)((?:[AEP]|CD)[ .-]?\d{1,4}|[A-Z]{3}[ .-]?\d{3}|\d{3}[ .-]?[A-Z]{3})(?![\p{L}\d])/giu

const NAMED_AFTER =
  /(?<![\p{L}\d])([AEP]-\d{1,3})[ ]?[,(]?[ ]?(?:als[ ]|is[ ]de[ ])?(?:nummerplaat|kenteken)/gu

/** What looks like a plate and is a standard, an algorithm, a unit or a reference. */
const TECHNICAL: ReadonlySet<string> = new Set(
  `AES API APP ART BIN BIT BIS BMP BTW CAT CEN CET CFR COC COM COV CPU CRC CSS CSV CVE DAB DES DIN DNA DNS DOC DOI DPO
  DSA ECC ECE EEG ETS ETR EUR FAQ FHD FIG FPS FTP GBA GDP GHZ GIF GPI GPS GPU HDD HEX HSM HTM IEC IED IMG IMO IOS IPV
  ISO ITU JPG KCE KHZ KWH LAN LCD LED LEX LTE MAC MAX MHZ MIN MOD MPH MSC NAS NBN NEN NTP OCR OIS PBM PCI PDF PIN PIP
  PNG POE PPP PRO QOS RAL RAM RFC RFI RGB RIP RPA RSA SAR SCR SHA SIM SLA SMS SQL SSD SSH SSL STD SVG TCP TEL TER TLS
  TTL UAS UAV UDP UHD UHF URI URL USB UTC UTF VAC VDC VHF VPN VHS WAN WEB WEP WPA WPS XLS XML XXL YUV ZIP`.split(
    /\s+/u
  )
)
/** Words of three letters that stand between two numbers in a sentence: "2 van 300", "1 mei 202". */
const WORDS: ReadonlySet<string> = new Set(
  `AAN ALS BIJ BEN CEL DAG DAN DAT DEC DEL DEZ DIE DIT DOE DUS EEN EEUW ELK EN FEB GAT GEB GEE HAD HEM HEN HET HIJ HOE HUN IS
  JAN JUL JUN KAN KIL KIP KOM LAT LES LID MAN MEE MEI MEN MET MIN MIS MRT NEE NOG NOV NUL OCT OKT ONS OOK OOR OPS OUD PER
  PIL PUB REK RIJ SEC SEP SET SEK STE STA TIP TOE TOT UIT UUR VAK VAN VEL VIA VOL WAT WEG WEL WIE WIJ ZAL ZES ZIN BAR ARE PAG LUX DPI USD GBP CHF ZIT ZIJ ZOU`.split(
    /\s+/u
  )
)

export function plates(text: string): Match[] {
  if (!/\p{Nd}/u.test(text)) return []
  const written = plain(text)
  const found: Match[] = []
  const take = (index: number, { length }: string): void => {
    found.push({ index, length })
  }
  for (const match of written.matchAll(CURRENT)) {
    // "1 SHA 512" is technical; with both hyphens it is a plate after all.
    const isWritten = /^\d-[A-Z]{3}-\d{3}$/u.test(match[0]) && !WORDS.has(match[1] ?? '')
    if (isWritten || (!isWord(match[1]) && !isHash(match[0]))) take(match.index, match[0])
  }
  for (const match of written.matchAll(INDEXED)) {
    if (!isWord(match[1])) take(match.index, match[0])
  }
  for (const match of written.matchAll(OLDER)) {
    const isEmergency = EMERGENCY_NUMBERS.has(match[3] ?? '')
    if (!isWord(match[1] ?? match[4]) && !isEmergency) take(match.index, match[0])
  }
  for (const match of written.matchAll(NAMED)) {
    const [whole, plate = ''] = match
    if (!isWord(/[A-Z]{3}/iu.exec(plate)?.[0]) && !/^[aep](?![a-z])/u.test(plate))
      take(match.index + whole.length - plate.length, plate)
  }
  for (const match of written.matchAll(NAMED_AFTER)) take(match.index, match[1] ?? '')
  return separate(found)
}

function isWord(letters = ''): boolean {
  const word = letters.toUpperCase()
  return TECHNICAL.has(word) || WORDS.has(word)
}

/** 1abc234 may be the short hash of a commit. */
function isHash(plate: string): boolean {
  return /^[1-9][a-f]{3}\d{3}$/u.test(plate)
}
