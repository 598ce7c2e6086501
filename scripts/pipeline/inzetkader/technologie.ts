/** What an inzetkader is about: a device, with the letters that its articles begin with. */

import * as z from 'zod'
import {
  diensten,
  gemeenschappelijk,
  kaderartikel,
  lijst,
  naamVan,
  omschrijving,
  volgorde
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byNumber } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { commonStart } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  prefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/u, { error: 'prefix' })
    .meta({ description: 'Twee tot vier hoofdletters waarmee artikels beginnen, zoals BC in BC 6.1.' }),
  diensten,
  volgorde: volgorde.optional(),
  vragen: lijst(
    kaderartikel,
    'De artikels die antwoorden wat mensen op straat het vaakst vragen, in de volgorde van een interventie. De startpagina toont hun titels.'
  ).optional(),
  brandweer: naamVan('rechtsbron')
    .meta({
      description:
        'Geldt deze technologie niet voor de brandweer: de naam van de pagina in /recht/ waar die leest wat zij mag.'
    })
    .optional()
})

export const technologie = kind({
  woord: 'Technologie',
  lidwoord: 'De',
  place: ['docs', 'inzetkader', eigenNaam('bodycam'), 'index'],
  schema,
  lists: [{ section: 'inzetkader', kop: 'Technologieën', compare: byNumber }],
  start: (start) => ({ ...commonStart(start), prefix: 'XX', diensten: '[politie, brandweer]' }),
  facts: ({ data: { prefix, diensten } }) => [
    ['Artikels', `${prefix} 1.1, ${prefix} 1.2, …`],
    ['Diensten', diensten.join(' en ')]
  ]
})
