/**
 * What a zone tells of its course with a technologie, each with where it comes from. Apart from the kind, because the form
 * for a report never asks for it (src/docusaurus/lean-source.mjs).
 */

import * as z from 'zod'
import {
  datum,
  keuze,
  lijst,
  naamVan,
  tekst,
  vingerafdruk,
  vroegerKaderartikel,
  zekerheid
} from '../core/fields.ts'
import { PLAATSEN, REDENEN, STANDEN } from './invoering.ts'

/** Where something comes from that a zone does: without a source, a day and a reporter it is nothing to go by. */
const herkomst = {
  op: datum('Dag van de bron, niet van vandaag.', { isPast: true }),
  bron: tekst(160, 'Wie dit schreef, met datum.'),
  zekerheid,
  gemeld_door: tekst(80, 'De functie die dit aan de site meldde, nooit een naam.'),
  toelichting: tekst(300, 'Wat de bron er nog over zegt.').optional()
}

const feit = z
  .strictObject({
    technologie: naamVan('technologie'),
    stand: keuze(STANDEN, 'Waar de zone stond op die dag.'),
    keuze: keuze(
      ['sluit-aan', 'eigen', 'onbeslist'],
      'Of de zone aansluit bij de gezamenlijke keuze, als de bron het zegt.'
    ).optional(),
    reden: keuze(REDENEN, 'Waarom het wacht of stopte, als de bron het zegt.').optional(),
    aantal: z
      .int()
      .min(1)
      .max(9999)
      .optional()
      .meta({ description: 'Aantal toestellen, enkel als de bron het geeft.' }),
    ...herkomst
  })
  .meta({ description: 'Eén gedateerd feit over één technologie.' })

const toestemming = z
  .strictObject({
    technologie: naamVan('technologie'),
    gemeente: tekst(60, 'De gemeente waarvan de raad besliste, bij de politie.').optional(),
    zoneraad: z.literal(true).optional().meta({ description: 'Zet true bij de brandweer.' }),
    plaats: keuze(PLAATSEN, 'Voor welke plaatsen, als de bron het zegt.').optional(),
    stand: keuze(['gevraagd', 'gegeven', 'geweigerd', 'ingetrokken'], 'Wat er op die dag mee gebeurde.'),
    ...herkomst
  })
  .meta({ description: 'Eén toestemming van een raad om te filmen.' })

const plaatsOpKaart = z.int().min(1).max(6).meta({ description: 'Van linksboven geteld, vanaf 1.' })

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

export const VELDEN = {
  feiten: lijst(feit, 'Wat een gedateerde bron over de invoering zegt.').optional(),
  toestemmingen: lijst(toestemming, 'Toestemmingen van een gemeenteraad of de zoneraad.').optional(),
  tegel: z
    .strictObject({
      kort: tekst(24, 'De naam van de zone, zo kort als ze herkenbaar blijft.'),
      rij: plaatsOpKaart,
      kolom: plaatsOpKaart
    })
    .optional()
    .meta({ description: 'Waar de zone op de schematische kaart staat.' }),
  afwijkingen: lijst(
    afwijking,
    'Artikels waarvan de zone afwijkt, elk met reden, beslisser en einde.'
  ).optional()
}

export type Feit = z.output<typeof feit>
export type Toestemming = z.output<typeof toestemming>
