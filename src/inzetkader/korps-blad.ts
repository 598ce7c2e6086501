/** What a korps answered, as rows for a spreadsheet: a row a question, open ones too. */

import type { KorpsData } from '../data'
import { adresOf } from '../reader/published'
import { type Gesteld, isBeantwoord, KEUZE_WOORD, type KorpsStand } from './korps-stand'

const KOP = [
  'hoofdstuk',
  'artikel',
  'titel',
  'vraag',
  'ligt vast',
  'antwoord',
  'beantwoord op',
  'opnieuw te bekijken',
  'versie',
  'vingerafdruk van het artikel',
  'adres'
]

export function rijenVan(data: KorpsData, { hoofdstukken, vervallen }: KorpsStand): string[][] {
  return [
    KOP,
    ...hoofdstukken.flatMap(({ hoofdstuk, artikels }) =>
      artikels.flatMap(({ vragen }) => vragen.map((gesteld) => rijVan(data, hoofdstuk.titel, gesteld)))
    ),
    ...vervallen.map(({ nummer, vraag, keuze, tekst = '', op, versie, vingerafdruk }) => [
      ...['(vraag vervallen)', nummer, '', vraag, keuze ? KEUZE_WOORD[keuze] : '', tekst, op, 'ja'],
      ...[versie, vingerafdruk, '']
    ])
  ]
}

function rijVan(
  data: KorpsData,
  hoofdstuk: string,
  { vraag, artikel, antwoord, isOpnieuw }: Gesteld
): string[] {
  const { keuze, tekst = '', op } = isBeantwoord(antwoord) ? antwoord : { op: '' }
  return [
    ...[hoofdstuk, artikel.nummer, artikel.titel, vraag, keuze ? KEUZE_WOORD[keuze] : '', tekst, op],
    ...[isOpnieuw ? 'ja' : '', data.versie, artikel.vingerafdruk, adresOf(artikel.address)]
  ]
}
