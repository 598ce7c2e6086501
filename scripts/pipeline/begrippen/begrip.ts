/** A term, explained in one sentence. */

import * as z from 'zod'
import { woord } from '../core/dutch.ts'
import { gemeenschappelijk, keuze, lijst, naamVan, tekst } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { KIES, teVervangen } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  definitie: tekst(250, 'Eén zin die het begrip uitlegt. Dit is de tekst in het uitlegvenster.'),
  synoniemen: lijst(tekst(60, 'Een ander woord.'), 'Andere woorden voor hetzelfde.').optional(),
  afkortingen: lijst(tekst(20, 'Een afkorting.'), 'Afkortingen.').optional(),
  vormen: lijst(tekst(60, 'Een vorm.'), 'Meervouden en vervoegingen die in teksten voorkomen.').optional(),
  grondslag: keuze(
    ['wet', 'vakgebruik'],
    'wet: steunt op een wettelijke of officiële bron; vakgebruik: zo spreekt het vak.'
  ),
  zie_ook: lijst(naamVan('begrip'), 'Verwante begrippen.').optional()
})

const DEFINITIE = teVervangen('Leg het begrip uit in één zin.')

export const begrip = kind({
  woord: 'Begrip',
  lidwoord: 'Het',
  place: ['docs', 'begrippen', eigenNaam('activering')],
  schema,
  lists: [{ section: 'begrippen', kop: 'Alle begrippen', compare: byTitle }],
  start: ({ titel, datum }) => ({
    titel,
    definitie: DEFINITIE,
    bijgewerkt: datum,
    grondslag: KIES
  }),
  facts: ({ data }) => [
    ['Ook gezegd', data.synoniemen?.join(', ')],
    ['Afkorting', data.afkortingen?.join(', ')],
    ['Grondslag', woord(data.grondslag)]
  ],
  isMeantToBeUsed: true,
  source: {
    wie: 'Een begrip dat op de wet steunt',
    fields: ['recht', 'bronnen'],
    when: ({ grondslag }) => grondslag === 'wet'
  }
})
