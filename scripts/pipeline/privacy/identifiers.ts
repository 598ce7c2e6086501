/** The kinds of value that point at one person by themselves: never published, never repeated. */

import { emails } from './email.ts'
import { ibans } from './iban.ts'
import type { Detector } from './match.ts'
import { nationalNumbers } from './national-number.ts'
import { phones } from './phone.ts'
import { plates } from './plate.ts'

export const IDENTIFIERS: readonly { name: string; detect: Detector }[] = [
  { name: 'een rijksregisternummer', detect: nationalNumbers },
  { name: 'een bankrekeningnummer', detect: ibans },
  { name: 'een persoonlijk e-mailadres', detect: emails },
  { name: 'een telefoonnummer', detect: phones },
  { name: 'een nummerplaat', detect: plates }
]

/** The last letters or digits: enough to find the value again, not enough to know it. Of a short value one, or none. */
export function endingOf(value: string): string {
  const signs = Array.from(value.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, ''))
  const shown = signs.length > 4 ? 2 : signs.length > 2 ? 1 : 0
  return signs.slice(signs.length - shown).join('')
}

/** For behind a message: " (eindigt op rs)", or nothing of a value that is too short to show a part of. */
export function endingSaid(ending: string): string {
  return ending === '' ? '' : ` (eindigt op ${ending})`
}
