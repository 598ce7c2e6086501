/** How the site says what the data calls by a code: one place, so that one thing has one name. */

import type { Kind } from './data'

export const SOORTEN: Readonly<Record<Kind, string>> = {
  technologie: 'Technologie',
  inzetkader: 'Inzetkader',
  hoofdstuk: 'Hoofdstuk',
  kaart: 'Veldkaart',
  module: 'Opleidingsmodule',
  les: 'Les',
  ervaring: 'Ervaringsverslag',
  begrip: 'Begrip',
  rechtsbron: 'Rechtsbron',
  zone: 'Zone',
  pagina: 'Pagina',
  nieuws: 'Nieuws'
}

/** A status as word, sign and tone: colour never carries meaning alone. */
export type Status = { woord: string; teken: string; toon: 'concept' | 'geldig' | 'oud' | 'bezig' }

export const STATUSSEN: Readonly<Record<string, Status>> = {
  concept: { woord: 'Concept', teken: '✎', toon: 'concept' },
  'in-beoordeling': { woord: 'In beoordeling', teken: '…', toon: 'bezig' },
  vastgesteld: { woord: 'Vastgesteld', teken: '✓', toon: 'geldig' },
  ingetrokken: { woord: 'Ingetrokken', teken: '✕', toon: 'oud' },
  vervangen: { woord: 'Vervangen', teken: '→', toon: 'oud' },
  voorstel: { woord: 'Voorstel', teken: '✎', toon: 'concept' },
  'in-gebruik': { woord: 'In gebruik', teken: '✓', toon: 'geldig' },
  ingediend: { woord: 'Ingediend', teken: '…', toon: 'bezig' },
  nagekeken: { woord: 'Nagekeken', teken: '…', toon: 'bezig' },
  'in-behandeling': { woord: 'In behandeling', teken: '…', toon: 'bezig' },
  'kader-gewijzigd': { woord: 'Kader gewijzigd', teken: '✓', toon: 'geldig' },
  'opleiding-gewijzigd': { woord: 'Opleiding gewijzigd', teken: '✓', toon: 'geldig' },
  'geen-wijziging': { woord: 'Geen wijziging', teken: '=', toon: 'oud' },
  geborgd: { woord: 'Geborgd', teken: '✓', toon: 'geldig' },
  'opnieuw-opgedoken': { woord: 'Opnieuw opgedoken', teken: '↻', toon: 'bezig' },
  afgewezen: { woord: 'Afgewezen', teken: '✕', toon: 'oud' },
  samengevoegd: { woord: 'Samengevoegd', teken: '→', toon: 'oud' }
}

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
  'aan-te-passen': 'aan te passen',
  drones: 'drones'
}

export function woord(code: string): string {
  return WOORDEN[code] ?? code
}

export function hoofdletter(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
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
