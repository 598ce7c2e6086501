/** What somebody added up, as the file of a result: numbers, codes and days, and no word that anybody typed. */

import { datumInWoorden } from '../core/dutch.ts'
import type { Telling } from './geheim.ts'

export type ResultaatVelden = Telling & {
  bevraging: { naam: string; titel: string; vingerafdruk: string; status: string }
  /** Days on which the first and the last answer was given, and today. */
  van: string
  tot: string
  vandaag: string
  /** The name of its page, where the zone wants to be named. */
  zone?: string
  /** A function. */
  door: string
}

export function resultaatBron(velden: ResultaatVelden): { path: string; titel: string; text: string } {
  const { bevraging, van, tot, zone, deelnemers } = velden
  const titel = `Antwoorden tot en met ${datumInWoorden(tot)}`
  const naam = ['resultaat', tot, ...(zone === undefined ? [] : [zone])].join('-')
  const omschrijving = `${String(deelnemers)} mensen vulden deze bevraging in, van ${datumInWoorden(van)} tot en met ${datumInWoorden(tot)}.`
  const text = [
    '---',
    `titel: ${titel}`,
    `omschrijving: ${omschrijving}`,
    `bijgewerkt: ${velden.vandaag}`,
    // Of a survey that is a proposal nothing counts.
    ...(bevraging.status === 'voorstel' ? ['fictief: true'] : []),
    `van: ${van}`,
    `tot: ${tot}`,
    ...(zone === undefined ? [] : [`zone: ${zone}`]),
    `door: ${JSON.stringify(velden.door)}`,
    `deelnemers: ${String(deelnemers)}`,
    `vingerafdruk: ${bevraging.vingerafdruk}`,
    'tellingen:',
    ...Object.entries(velden.tellingen).flatMap(([id, groepen]) => [
      `  ${id}:`,
      ...groepen.map(
        ({ antwoorden, aantal }) =>
          `    - { antwoorden: [${antwoorden.join(', ')}], aantal: ${String(aantal)} }`
      )
    ]),
    '---',
    '',
    'Dit zijn de antwoorden van wie een bestand bezorgde. Het is geen steekproef: ze zeggen niets over wie niet antwoordde.',
    ''
  ].join('\n')
  return { path: `docs/behoeften/${bevraging.naam}/${naam}.md`, titel, text }
}
