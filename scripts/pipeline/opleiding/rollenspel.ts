/** A role-play of a module: a scene, and a card for everyone in it. */

import * as z from 'zod'
import { artikelnummer, gemeenschappelijk, lijst, omschrijving, tekst, volgorde } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byNumber } from '../core/order.ts'
import { eigenNaam, map } from '../core/place.ts'
import { commonStart, KIES } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  artikels: lijst(artikelnummer, 'Artikels waarover het rollenspel gaat. De observatielijst volgt eruit.'),
  stopwoord: tekst(30, 'Het woord waarmee iedereen het spel kan stoppen.').optional()
})

export const rollenspel = kind({
  woord: 'Rollenspel',
  lidwoord: 'Het',
  place: ['docs', 'opleiding', map('module', 'waarschuwen'), ['rollenspel-', eigenNaam('verkeerscontrole')]],
  schema,
  lists: [{ under: 'module', kop: 'Rollenspelen', compare: byNumber }],
  start: (start) => ({ ...commonStart(start), volgorde: '1', artikels: `[${KIES}]`, fictief: 'true' }),
  parts: {
    wie: 'een rollenspel',
    vragen: {
      Situatie: 'Wat weet iedereen voor het begint? Waar, wanneer, wie? Alles verzonnen.',
      Student: 'Wat is de opdracht? Wat weet de student nog niet?',
      Tegenspeler:
        'Wat doet en zegt de tegenspeler? Wanneer wordt die rustiger? Zijn het er meer, begin dan elk punt met een naam in het vet.',
      Observator: 'Waar kijkt de observator naar?',
      Lesgever: 'Hoe bouw je op, wanneer stop je, wat bereid je voor?',
      Nabespreking: 'Met welke vragen bespreek je na?'
    }
  },
  isMeantToBeUsed: true
})
