/** A report of what happened, and of what became of it. */

import * as z from 'zod'
import { datumInWoorden, hoofdletter, woord } from '../core/dutch.ts'
import {
  artikelnummer,
  datum,
  gemeenschappelijk,
  keuze,
  lijst,
  omschrijving,
  technologieen,
  tekst
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { newestFirst } from '../core/order.ts'
import { dag, eigenNaam, mapVan } from '../core/place.ts'
import { datedStart, KIES } from '../core/start.ts'
import { DELEN } from './delen.ts'
import { STATEN, staatVan } from './staat.ts'

const DOELEN = ['agressie', 'bewijs', 'klachten', 'training'] as const

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  bijgewerkt: gemeenschappelijk.bijgewerkt.optional(),
  datum: datum('Dezelfde dag als in de bestandsnaam. Kies de dag van het verslag, niet van het voorval.', {
    isPast: true
  }),
  technologieen,
  dienst: keuze(['politie', 'brandweer', 'multidisciplinair'], 'Welke dienst het meemaakte.'),
  type: keuze(
    ['ervaring', 'bijna-incident', 'oefening', 'test', 'goede-praktijk'],
    'Wat voor verslag het is.'
  ),
  doelen: lijst(z.enum(DOELEN), 'Voor welk doel de camera diende: agressie, bewijs, klachten of training.'),
  artikels: lijst(artikelnummer, 'Artikels waarover dit verslag gaat.').optional(),
  staat: keuze(STATEN, 'Waar het verslag staat op de weg van ingediend tot geborgd.'),
  reden: tekst(300, 'Waarom er niets wijzigt, of waarom het verslag stopt.').optional(),
  werkt_het: keuze(
    ['werkte', 'veelbelovend', 'nieuw', 'werkte-niet'],
    'Bij een goede praktijk: werkt het?'
  ).optional()
})

export const ervaring = kind({
  woord: 'Ervaringsverslag',
  lidwoord: 'Het',
  place: [
    'docs',
    'praktijk',
    mapVan('zone', 'voorbeeldzone'),
    [dag('2026-03-05'), '-', eigenNaam('rollenspel')]
  ],
  schema,
  lists: [
    { section: 'praktijk', kop: 'Recentste verslagen', compare: newestFirst, limit: 100 },
    { under: 'zone', kop: 'Ervaringsverslagen', compare: newestFirst }
  ],
  start: (start) => ({
    ...datedStart(start),
    technologieen: `[${KIES}]`,
    dienst: KIES,
    type: 'ervaring',
    doelen: `[${KIES}]`,
    staat: 'ingediend'
  }),
  parts: { wie: 'een verslag', vragen: DELEN },
  facts: ({ data, words }) => [
    ['Type', hoofdletter(woord(data.type))],
    ['Dienst', hoofdletter(data.dienst)],
    ['Technologie', data.technologieen.map(woord).join(', ')],
    ['Doel van de camera', data.doelen.join(', ')],
    ['Datum van het verslag', datumInWoorden(data.datum)],
    ['Zone', { kind: 'zone', naam: words['zone'] ?? '' }],
    ['Reden', data.reden]
  ],
  // A report tells of its own day, whatever became of the law since.
  strip: ({ data }) => ({ status: staatVan(data), peildatum: undefined }),
  isMeantToBeUsed: true,
  isPoured: true
})
