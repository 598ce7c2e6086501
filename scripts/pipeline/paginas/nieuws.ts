/** A news item. */

import * as z from 'zod'
import { datumInWoorden } from '../core/dutch.ts'
import { datum, gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { newestFirst } from '../core/order.ts'
import { dag, eigenNaam } from '../core/place.ts'
import { BRON, datedStart } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  bijgewerkt: gemeenschappelijk.bijgewerkt.optional(),
  datum: datum('Dezelfde dag als in de bestandsnaam.', { isPast: true })
})

export const nieuws = kind({
  woord: 'Nieuws',
  lidwoord: 'Het',
  place: ['blog', [dag('2020-01-10'), '-', eigenNaam('bodycams')]],
  schema,
  lists: [{ section: 'nieuws', kop: 'Alle berichten', compare: newestFirst }],
  start: (start) => ({ ...datedStart(start), bronnen: BRON }),
  facts: ({ data }) => [['Datum', datumInWoorden(data.datum)]],
  source: { wie: 'Een nieuwsbericht', fields: ['bronnen'] }
})
