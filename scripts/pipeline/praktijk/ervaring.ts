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
  technologieen
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { newestFirst } from '../core/order.ts'
import { dag, eigenNaam, mapVan } from '../core/place.ts'
import { datedStart, KIES } from '../core/start.ts'
import { DELEN } from './delen.ts'
import { INDIENER } from './oud-verloop.ts'
import { BEGIN, staatVan } from './staat.ts'
import { verloop } from './verloop.ts'

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
  verloop,
  werkt_het: keuze(
    ['werkte', 'veelbelovend', 'nieuw', 'werkte-niet'],
    'Werkt het? Ook wat niet werkte, is een les.'
  ).optional(),
  getest: keuze(
    ['niet', 'lokaal', 'onafhankelijk'],
    'Hoe het getest is: niet, lokaal (door wie het gebruikt), of onafhankelijk (door iemand anders).'
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
    { section: 'praktijk', kop: 'Verslagen', compare: newestFirst, limit: 20 },
    { under: 'zone', kop: 'Ervaringsverslagen', compare: newestFirst }
  ],
  start: (start) => ({
    ...datedStart(start),
    technologieen: `[${KIES}]`,
    dienst: KIES,
    type: 'ervaring',
    doelen: `[${KIES}]`,
    verloop: `\n  - staat: ${BEGIN}\n    op: ${start.datum}\n    door: ${INDIENER}`
  }),
  parts: { wie: 'een verslag', vragen: DELEN },
  facts: ({ data, words }) => [
    ['Type', hoofdletter(woord(data.type))],
    ['Dienst', hoofdletter(data.dienst)],
    ['Technologie', data.technologieen.map(woord).join(', ')],
    ['Doel van de camera', data.doelen.join(', ')],
    ['Datum van het verslag', datumInWoorden(data.datum)],
    ['Zone', { kind: 'zone', naam: words['zone'] ?? '' }],
    ['Werkt het?', data.werkt_het && hoofdletter(woord(data.werkt_het))],
    ['Hoe getest?', data.getest && hoofdletter(woord(`getest-${data.getest}`))]
  ],
  // A report tells of its own day, whatever became of the law since.
  strip: ({ data }) => ({ status: staatVan(data), peildatum: undefined }),
  isMeantToBeUsed: true,
  isPoured: true
})
