/** A chapter of a version: its articles, and when each was last read again. */

import * as z from 'zod'
import {
  eigenaar,
  datum,
  diensten,
  gemeenschappelijk,
  kaderartikel,
  keuze,
  lijst,
  omschrijving,
  peildatum,
  tekst,
  vingerafdruk,
  volgorde
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byNumber } from '../core/order.ts'
import { eigenNaam, map, versieMap } from '../core/place.ts'
import { BRON, commonStart, DAG, teVervangen, VUL_AAN } from '../core/start.ts'

const nazicht = z
  .strictObject({
    artikel: kaderartikel,
    vingerafdruk: vingerafdruk('De vingerafdruk zoals die bij het artikel staat: v2: en 12 tekens.'),
    op: datum('Dag van het nazicht.', { isPast: true }),
    door: tekst(80, 'De functie van de nalezer, nooit een naam.'),
    tegen: tekst(160, 'Waartegen is nagelezen: wet, incident, handleiding.'),
    uitkomst: keuze(['ongewijzigd', 'aan-te-passen'], 'Wat het nazicht opleverde.')
  })
  .meta({ description: 'Eén nazicht van één artikel.' })

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  peildatum,
  diensten: diensten.optional(),
  voor: keuze(
    ['terrein', 'korps'],
    'Wie dit hoofdstuk leest: wie op het terrein staat, of wie in het korps de afspraken maakt.'
  ).optional(),
  eigenaar: eigenaar.optional(),
  nagelezen: lijst(nazicht, 'Elk nazicht: welk artikel, door wie, waartegen, met welke uitkomst.').optional(),
  nazicht_binnen_maanden: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Hoeveel maanden een nazicht geldig blijft.' })
})

const KOP = teVervangen('Schrijf de vraag of de actie')
const VRAAG = teVervangen('Welke vraag moet je korps beantwoorden?')

export const hoofdstuk = kind({
  woord: 'Hoofdstuk',
  lidwoord: 'Het',
  place: ['docs', 'inzetkader', map('technologie', 'bodycam'), versieMap('0.1'), eigenNaam('activering')],
  schema,
  lists: [{ under: 'inzetkader', kop: 'Hoofdstukken', compare: byNumber }],
  start: (start) => ({ ...commonStart(start), volgorde: '1', peildatum: DAG, bronnen: BRON }),
  body: ({ prefix }) =>
    `## ${KOP} {#${prefix.toLowerCase()}-1-1}\n\n<!-- Begin met één zin: de actie. -->\n\n${VUL_AAN}\n\n### Voor je korps\n\n<!-- De vragen en wat onbekend is. De site vouwt dit deel dicht. -->\n\n#### Wat je korps beslist\n\n:::checklist\n\n- ${VRAAG}\n\n:::\n\n### Waarom\n\n<!-- De reden, in één tot drie zinnen. De site vouwt dit deel dicht. -->\n\n${VUL_AAN}`,
  soort: ({ data }) => `Hoofdstuk ${data.volgorde}`,
  label: ({ data }) => `${data.volgorde}. ${data.titel}`,
  source: { wie: 'Een hoofdstuk van een inzetkader', fields: ['recht', 'bronnen'] }
})
