/** The schema of a zone: what dated sources say of it, and where it deviates. */

import { z } from 'zod'
import {
  datum,
  gemeenschappelijk,
  kaderartikel,
  keuze,
  lijst,
  naam,
  omschrijving,
  tekst,
  vingerafdruk,
  zekerheid
} from '../core/fields.ts'

const feit = z
  .strictObject({
    technologie: naam,
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
    op: datum('Dag van de bron, niet van vandaag.'),
    bron: tekst(160, 'Wie dit schreef, met datum.'),
    zekerheid,
    toelichting: tekst(300, 'Wat de bron er nog over zegt.').optional()
  })
  .meta({ description: 'Eén gedateerd feit over één technologie.' })

const afwijking = z
  .strictObject({
    artikel: kaderartikel,
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

export const zone = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  soort: keuze(
    ['lokaal', 'federaal', 'hulpverleningszone'],
    'Lokale politie, federale politie of hulpverleningszone.'
  ),
  gemeenten: lijst(tekst(60, 'Een gemeente.'), 'Gemeenten van de zone volgens de bron.').optional(),
  geldig_van: datum('Eerste dag waarop de zone bestond.').optional(),
  geldig_tot: datum('Eerste dag waarop de zone niet meer bestond.').optional(),
  opgegaan_in: lijst(naam, 'Zones waarin deze zone opging.').optional(),
  feiten: lijst(feit, 'Wat een gedateerde bron over de invoering zegt.').optional(),
  afwijkingen: lijst(
    afwijking,
    'Artikels waarvan de zone afwijkt, elk met reden, beslisser en einde.'
  ).optional()
})
