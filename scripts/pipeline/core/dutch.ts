/** How the site says what the data calls by a code: one place, so that one thing has one name. */

/** Codes of front matter as words; a code that is a word already stays as it is. */
const WOORDEN: Readonly<Record<string, string>> = {
  'bijna-incident': 'Bijna-incident',
  'goede-praktijk': 'Goede praktijk',
  bevestigd: 'bevestigd',
  'volgens-bron': 'volgens deze bron',
  afgeleid: 'onze afleiding',
  kb: 'Koninklijk besluit',
  mb: 'Ministerieel besluit',
  'eu-verordening': 'Europese verordening',
  'eu-richtlijn': 'Europese richtlijn',
  lokaal: 'Lokale politie',
  federaal: 'Federale politie',
  hulpverleningszone: 'Hulpverleningszone',
  'voorlopig-niet': 'voorlopig niet',
  'in-gebruik': 'in gebruik',
  wet: 'Wet',
  vakgebruik: 'Vakgebruik',
  'werkte-niet': 'werkte niet',
  'getest-niet': 'niet getest',
  'getest-lokaal': 'getest door wie het gebruikt',
  'getest-onafhankelijk': 'getest door iemand anders',
  gedeeld: 'Gedeeld: geen zone',
  'aan-te-passen': 'aan te passen',
  drones: 'drones'
}

/** A code may stand in an address, where anybody types what every object has: "constructor". */
export function woord(code: string): string {
  return Object.hasOwn(WOORDEN, code) ? (WOORDEN[code] ?? code) : code
}

export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

const TELWOORDEN = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

export function telwoord(number: number): string {
  return TELWOORDEN[number] ?? String(number)
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december'
]

/** `2020-01-10` → `10 januari 2020`; `2020-01` → `januari 2020`; `2020` stays. */
export function datumInWoorden(datum: string): string {
  const [year, month, day] = datum.split('-')
  if (month === undefined) return datum
  const written = `${MAANDEN[Number(month) - 1]} ${year}`
  return day === undefined ? written : `${Number(day)} ${written}`
}
