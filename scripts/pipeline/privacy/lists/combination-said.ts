/** How the sorts of a combination are said, and what may be written instead. */

import type { Sort } from '../indicators.ts'

/** In the order of a message; of two with the same words one is said. */
export const SAID: { readonly [sort in Sort]?: string } = {
  persoon: 'een persoon',
  datum: 'een datum',
  uur: 'een uur',
  maand: 'een periode',
  plaats: 'een plaats',
  eenheid: 'een plaats',
  omgeving: 'een plaats',
  naam: 'een naam',
  straat: 'een straat',
  plek: 'een soort plaats',
  evenement: 'een evenement',
  functie: 'een functie',
  ambt: 'een functie',
  uniek: 'dat er maar één is',
  leeftijd: 'een leeftijd',
  herkomst: 'afkomst of geloof',
  gezondheid: 'gezondheid',
  uiterlijk: 'uiterlijk',
  gezin: 'familie',
  band: 'familie',
  roem: 'bekendheid',
  media: 'nieuws',
  werk: 'iets over het werk',
  ding: 'een opvallend bezit',
  feit: 'een zeldzaam feit'
}

export const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
export const TENS = [
  '',
  '',
  'twintiger',
  'dertiger',
  'veertiger',
  'vijftiger',
  'zestiger',
  'zeventiger',
  'tachtiger',
  'negentiger'
]

/** What does not need the found words. Nothing for what had better be left out. */
export const FIXED: { readonly [sort in Sort]?: string } = {
  plaats: 'een gemeente in de zone',
  eenheid: 'een post in de zone',
  straat: 'een straat in de zone',
  evenement: 'een evenement in de zone',
  functie: 'een collega',
  ambt: 'een collega',
  uniek: 'een van de collega\'s',
  feit: 'een incident',
  ding: 'een voertuig'
} // prettier-ignore
