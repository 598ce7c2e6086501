/** The questions of a module: what is asked stands in the text, on which words it stands in the front matter. */

import * as z from 'zod'
import { gemeenschappelijk, keuze, lopendArtikel, omschrijving, vingerafdruk } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { map } from '../core/place.ts'
import { commonStart, KIES, teVervangen } from '../core/start.ts'
import { VRAAGSOORTEN } from './toetsvraag.ts'

/** What the front matter calls a question by; its heading has the same id. */
const VRAAG_ID = /^v-[a-z0-9]+(?:-[a-z0-9]+)*$/u

const vraag = z
  .strictObject({
    soort: keuze(VRAAGSOORTEN, 'Hoe de cursist antwoordt.'),
    artikel: lopendArtikel,
    vingerafdruk: vingerafdruk(
      'Van dat artikel, zoals het was toen iemand de vraag ernaast las. Zonder wacht de vraag op nalezing.'
    ).optional(),
    niveau: keuze(['kennen', 'toepassen', 'beslissen'], 'Wat je van de cursist vraagt.')
  })
  .meta({ description: 'Wat bij een vraag hoort, behalve haar tekst.' })

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  vragen: z
    .record(z.string().regex(VRAAG_ID), vraag)
    .meta({ description: 'Per vraag, onder het id van haar kop: soort, artikel, vingerafdruk en niveau.' })
})

const VRAAG = teVervangen('Schrijf hier de vraag')
const UITLEG = teVervangen('Uitleg: zeg hier waarom, en noem het artikel.')

export const vragen = kind({
  woord: 'Vragen',
  lidwoord: 'De',
  place: ['docs', 'opleiding', map('module', 'waarschuwen'), 'vragen'],
  schema,
  lists: [{ under: 'module', kop: 'Toets', compare: byTitle }],
  start: (start) => ({
    ...commonStart(start),
    vragen: `\n  v-eerste:\n    soort: waar-of-niet\n    artikel: ${KIES}\n    niveau: kennen`
  }),
  body: () => `## ${VRAAG} {#v-eerste}\n\n- [x] Waar\n- [ ] Niet waar\n\n> ${UITLEG}`
})
