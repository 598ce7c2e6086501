/** A zone: what dated sources say of it, and where it deviates. */

import * as z from 'zod'
import { datumInWoorden, woord } from '../core/dutch.ts'
import { datum, gemeenschappelijk, keuze, lijst, naamVan, omschrijving, tekst } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { commonStart, KIES } from '../core/start.ts'
import { GEDEELD, isGedeeld } from './gedeeld.ts'
import { VELDEN } from './velden.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  soort: keuze(
    ['lokaal', 'federaal', 'hulpverleningszone', GEDEELD],
    'Lokale politie, federale politie of hulpverleningszone. Gedeeld is geen zone, maar een plaats voor verslagen van wie zijn zone niet noemt.'
  ),
  gemeenten: lijst(tekst(60, 'Een gemeente.'), 'Gemeenten van de zone volgens de bron.').optional(),
  geldig_van: datum('Eerste dag waarop de zone bestond.').optional(),
  geldig_tot: datum('Eerste dag waarop de zone niet meer bestond.').optional(),
  opgegaan_in: lijst(naamVan('zone'), 'Zones waarin deze zone opging.').optional(),
  ...VELDEN
})

export const zone = kind({
  woord: 'Zone',
  lidwoord: 'De',
  place: ['docs', 'zones', eigenNaam('voorbeeldzone')],
  schema,
  lists: [
    {
      section: 'zones',
      kop: 'Alle zones',
      compare: (a, b) => Number(isGedeeld(a.data)) - Number(isGedeeld(b.data)) || byTitle(a, b)
    }
  ],
  start: (start) => ({ ...commonStart(start), soort: KIES }),
  soort: ({ data }) => (isGedeeld(data) ? 'Gedeelde plaats' : 'Zone'),
  facts: ({ data }) => [
    ['Soort', woord(data.soort)],
    ['Gemeenten', data.gemeenten?.join(', ')],
    ['Bestaat sinds', data.geldig_van && datumInWoorden(data.geldig_van)],
    ['Bestond tot', data.geldig_tot && datumInWoorden(data.geldig_tot)]
  ],
  source: {
    wie: 'Een zone met feiten of gemeenten',
    fields: ['recht', 'bronnen'],
    when: ({ feiten, toestemmingen, gemeenten }) => Boolean(feiten ?? toestemmingen ?? gemeenten)
  }
})
