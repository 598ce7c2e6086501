/** What codes of a market survey are called, and their signs: the colour only repeats what they say. */

import type { Bewijs, Criterium } from '../data'
import type { Merk } from '../parts/status'

export const OORDEEL: Readonly<Record<Bewijs['oordeel'], Merk>> = {
  voldoet: { woord: 'Voldoet', teken: '✓', toon: 'geldig' },
  deels: { woord: 'Deels', teken: '◑', toon: 'bezig' },
  'voldoet-niet': { woord: 'Voldoet niet', teken: '✕', toon: 'oud' }
}

export const ONBEKEND: Merk = { woord: 'Onbekend', teken: '?', toon: 'grijs' }

export const BEWIJS: Readonly<Record<Bewijs['hoe'], string>> = {
  'wij-testten': 'wij testten',
  'zone-gebruikt': 'zone gebruikt',
  'leverancier-zegt': 'leverancier zegt'
}

/** With what it is about. */
export const CATEGORIE: Readonly<Record<Criterium['categorie'], readonly [naam: string, uitleg: string]>> = {
  betaalbaarheid: ['Betaalbaarheid', 'wat het kost, om te kopen en om te houden'],
  vermogen: ['Vermogen', 'wat het kan'],
  inzetbaarheid: ['Inzetbaarheid', 'hoe snel en waar je het kunt inzetten'],
  onderhoud: ['Onderhoud', 'wat het vraagt om het werkend te houden'],
  gebruiksgemak: ['Gebruiksgemak', 'hoe makkelijk het gaat']
}

export const GEWICHT = ['Telt niet mee', 'Gewoon', 'Belangrijk (2 keer)', 'Heel belangrijk (3 keer)'] as const
