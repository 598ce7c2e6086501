/** The market survey of one technologie: needs, testable requirements and criteria. Products stand below it. */

import * as z from 'zod'
import { gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { mapVan } from '../core/place.ts'
import { begin, VELDEN } from './velden.ts'

export const markt = kind({
  woord: 'Marktverkenning',
  lidwoord: 'De',
  place: ['docs', 'markt', mapVan('technologie', 'bodycam'), 'index'],
  schema: z.strictObject({ ...gemeenschappelijk, omschrijving, ...VELDEN }),
  lists: [
    { section: 'markt', kop: 'Alle marktverkenningen', compare: byTitle },
    { under: 'technologie', kop: 'Marktverkenning', compare: byTitle }
  ],
  start: begin,
  facts: ({ words }) => [['Technologie', { kind: 'technologie', naam: words['technologie'] ?? '' }]]
})
