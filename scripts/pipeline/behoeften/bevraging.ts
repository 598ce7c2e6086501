/** A needs survey: what is asked, of whom, and in which words one answers. */

import * as z from 'zod'
import { datumInWoorden } from '../core/dutch.ts'
import { gemeenschappelijk, omschrijving } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { BEVRAGING, beginBevraging } from './velden.ts'

export const bevraging = kind({
  woord: 'Bevraging',
  lidwoord: 'De',
  place: ['docs', 'behoeften', eigenNaam('technologie'), 'index'],
  schema: z.strictObject({ ...gemeenschappelijk, omschrijving, ...BEVRAGING }),
  lists: [{ section: 'behoeften', kop: 'Bevragingen', compare: byTitle }],
  start: beginBevraging,
  facts: ({ data }) => [
    ['Doelgroep', data.doelgroep.join(', ')],
    ['Diensten', data.diensten.join(' en ')],
    ['Open van', data.open_van && datumInWoorden(data.open_van)],
    ['Open tot', data.open_tot && datumInWoorden(data.open_tot)],
    ['Eigenaar', data.eigenaar]
  ],
  strip: ({ data }) => ({ status: data.status })
})
