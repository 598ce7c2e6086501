/** A zone: what dated sources say of it, and where it deviates. */

import * as z from 'zod'
import { datumInWoorden, woord } from '../core/dutch.ts'
import {
  datum,
  gemeenschappelijk,
  keuze,
  lijst,
  naamVan,
  omschrijving,
  tekst,
  vingerafdruk,
  vroegerKaderartikel,
  zekerheid
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byTitle } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { commonStart, KIES } from '../core/start.ts'
import { GEDEELD, isGedeeld } from './gedeeld.ts'

const feit = z
  .strictObject({
    technologie: naamVan('technologie'),
    stand: keuze(
      ['onbekend', 'overweegt', 'gepland', 'besteld', 'proef', 'in-gebruik', 'voorlopig-niet'],
      'Waar de zone stond op die dag.'
    ),
    aantal: z
      .int()
      .min(1)
      .max(9999)
      .optional()
      .meta({ description: 'Aantal toestellen, enkel als de bron het geeft.' }),
    op: datum('Dag van de bron, niet van vandaag.', { isPast: true }),
    bron: tekst(160, 'Wie dit schreef, met datum.'),
    zekerheid,
    toelichting: tekst(300, 'Wat de bron er nog over zegt.').optional()
  })
  .meta({ description: 'Eén gedateerd feit over één technologie.' })

const afwijking = z
  .strictObject({
    artikel: vroegerKaderartikel,
    vingerafdruk: vingerafdruk(
      'De vingerafdruk van het artikel waarvan de zone afwijkt, zoals het er stond bij de beslissing.'
    ),
    tekst: tekst(600, 'Wat in deze zone geldt, in plaats van of naast het artikel.'),
    reden: tekst(300, 'Waarom de zone afwijkt.'),
    door: tekst(80, 'Het orgaan of de functie die besliste, nooit een naam.'),
    van: datum('Eerste dag waarop de afwijking geldt.'),
    tot: datum('Eerste dag waarop de afwijking niet meer geldt. Een afwijking zonder einde bestaat niet.')
  })
  .meta({ description: 'Eén artikel waarvan deze zone afwijkt.' })

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
  feiten: lijst(feit, 'Wat een gedateerde bron over de invoering zegt.').optional(),
  afwijkingen: lijst(
    afwijking,
    'Artikels waarvan de zone afwijkt, elk met reden, beslisser en einde.'
  ).optional()
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
    when: ({ feiten, gemeenten }) => feiten !== undefined || gemeenten !== undefined
  }
})
