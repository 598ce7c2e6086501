/** A product in the market survey of a technologie: what is known of it, and how. */

import * as z from 'zod'
import { gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam, map } from '../core/place.ts'
import { beginProduct, PRODUCT_VELDEN } from './velden.ts'

export const product = kind({
  woord: 'Product',
  lidwoord: 'Het',
  place: ['docs', 'markt', map('markt', 'bodycam'), eigenNaam('voorbeeld-a')],
  schema: z.strictObject({ ...gemeenschappelijk, omschrijving, ...PRODUCT_VELDEN }),
  lists: [{ under: 'markt', kop: 'Producten', compare: byTitle }],
  start: beginProduct,
  source: { wie: 'Een product', fields: ['bronnen'], when: ({ fictief }) => fictief !== true }
})
