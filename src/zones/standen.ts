/** Where a zone can stand, in words and signs: the colour only repeats what they say. */

import type { Feit, Toestemming } from '../data'
import type { Merk } from '../parts/status'

/** The signs fill up from a plan to what is in use. */
export const STAND: Readonly<Record<Feit['stand'], Merk>> = {
  onbekend: { woord: 'Onbekend', teken: '?', toon: 'grijs' },
  overweegt: { woord: 'Overweegt', teken: '…', toon: 'concept' },
  gepland: { woord: 'Gepland', teken: '○', toon: 'concept' },
  besteld: { woord: 'Besteld', teken: '◔', toon: 'concept' },
  proef: { woord: 'Proef', teken: '◑', toon: 'bezig' },
  'in-gebruik': { woord: 'In gebruik', teken: '✓', toon: 'geldig' },
  'voorlopig-niet': { woord: 'Voorlopig niet', teken: '–', toon: 'oud' },
  gestopt: { woord: 'Gestopt', teken: '✕', toon: 'oud' }
}

export const KEUZE: Readonly<Record<NonNullable<Feit['keuze']>, string>> = {
  'sluit-aan': 'sluit aan',
  eigen: 'kiest zelf',
  onbeslist: 'nog niet beslist'
}

export const REDEN: Readonly<Record<NonNullable<Feit['reden']>, string>> = {
  budget: 'budget',
  levering: 'levering',
  toestemming: 'toestemming van de raad',
  recht: 'een juridische vraag',
  techniek: 'techniek',
  opleiding: 'opleiding',
  fusie: 'een fusie',
  andere: 'een andere reden'
}

export const PLAATS: Readonly<Record<NonNullable<Toestemming['plaats']>, string>> = {
  alle: 'alle plaatsen',
  'niet-besloten': 'niet-besloten plaatsen',
  'publiek-besloten': 'besloten plaatsen voor het publiek',
  'privaat-besloten': 'besloten plaatsen die niet voor het publiek zijn'
}

export const TOESTEMMING: Readonly<Record<Toestemming['stand'], Merk>> = {
  gevraagd: { woord: 'Gevraagd', teken: '…', toon: 'concept' },
  gegeven: { woord: 'Gegeven', teken: '✓', toon: 'geldig' },
  geweigerd: { woord: 'Geweigerd', teken: '✕', toon: 'oud' },
  ingetrokken: { woord: 'Ingetrokken', teken: '✕', toon: 'oud' }
}
