/** A lesson of a module. */

import * as z from 'zod'
import { artikelnummer, gemeenschappelijk, lijst, omschrijving, volgorde } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byNumber } from '../core/order.ts'
import { eigenNaam, map } from '../core/place.ts'
import { commonStart } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  artikels: lijst(artikelnummer, 'Artikels die deze les aanleert.').optional()
})

export const les = kind({
  woord: 'Les',
  lidwoord: 'De',
  place: ['docs', 'opleiding', map('module', 'waarschuwen'), eigenNaam('de-zin')],
  schema,
  lists: [{ under: 'module', kop: 'Lessen', compare: byNumber }],
  start: (start) => ({ ...commonStart(start), volgorde: '1' }),
  isMeantToBeUsed: true
})
