/** What came out of a survey: counts of answers, none of them of a few people. */

import * as z from 'zod'
import { datumInWoorden } from '../core/dutch.ts'
import { gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam, map } from '../core/place.ts'
import { beginResultaat, RESULTAAT } from './velden.ts'

export const resultaat = kind({
  woord: 'Resultaat',
  lidwoord: 'Het',
  place: ['docs', 'behoeften', map('bevraging', 'technologie'), ['resultaat-', eigenNaam('voorjaar')]],
  schema: z.strictObject({ ...gemeenschappelijk, omschrijving, ...RESULTAAT }),
  lists: [{ under: 'bevraging', kop: 'Resultaten', compare: byTitle }],
  start: beginResultaat,
  facts: ({ data }) => [
    ['Deelnemers', String(data.deelnemers)],
    ['Ingevuld', `van ${datumInWoorden(data.van)} tot en met ${datumInWoorden(data.tot)}`],
    ['Zone', data.zone === undefined ? 'niet genoemd' : { kind: 'zone', naam: data.zone }],
    ['Geteld door', data.door]
  ]
})
