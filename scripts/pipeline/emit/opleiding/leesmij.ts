/** The text on top of a kit: what each file is, what it is worth and on which words it stands. Lines end as Windows has them. */

import { datumInWoorden } from '../../core/dutch.ts'
import type { Lespakketbestand } from '../../core/lespakket.ts'
import { isReserved } from '../../core/published.ts'
import type { Kitfeiten } from './feiten.ts'
import { meldingen } from './papier/papier.ts'

export const LEESMIJ = 'LEESMIJ.txt'

export function leesmij(kit: Kitfeiten, bestanden: readonly Lespakketbestand[]): string {
  return [
    ...kop(`Lespakket: ${kit.titel}`, '='),
    ...meldingen(kit),
    `Bijgewerkt op ${datumInWoorden(kit.bijgewerkt)}.`,
    ...kop('Wat zit erin?', '-'),
    ...bestanden.map(({ naam, titel, waarvoor }) => `${naam}: ${titel}. ${waarvoor}`),
    ...kop('Waarop steunt het?', '-'),
    ...kit.gronden.map(
      ({ bron, isConcept, artikels }) =>
        `${bron}${isConcept ? ' (concept)' : ''}: ${artikels.map(({ nummer }) => nummer).join(', ')}.`
    ),
    ...kop('Is er iets nieuws?', '-'),
    'Wijzigt een van die artikels, dan wijzigt dit pakket mee: een vraag erover verdwijnt tot iemand ze opnieuw las.',
    isReserved(kit.url)
      ? 'Kijk vóór je les op de site van het kenniscentrum of er een nieuwer pakket is.'
      : `Kijk vóór je les of er een nieuwer pakket is: ${kit.url}`,
    ...kop('Wat mag je ermee?', '-'),
    'Je mag dit pakket gebruiken, aanpassen en doorgeven. Noem dan de bron: PLOT kenniscentrum.',
    `Licentie: ${kit.licentie.naam}, ${kit.licentie.url}`,
    ''
  ].join('\r\n')
}

function kop(words: string, line: string): string[] {
  return [...(line === '-' ? [''] : []), words, line.repeat(words.length), ...(line === '=' ? [''] : [])]
}
