/** The field card of a version: one question, five to nine actions, on one screen: an officer reads it in the street. */

import * as z from 'zod'
import { eigenaar, gemeenschappelijk, kaderartikel, omschrijving, tekst } from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { map, versieMap } from '../core/place.ts'
import { commonStart, teVervangen } from '../core/start.ts'

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  eigenaar: eigenaar.optional(),
  acties: z
    .array(
      z
        .strictObject({
          doe: tekst(90, 'Wat je doet, als bevel: "Zeg dat je opneemt."'),
          artikel: kaderartikel
        })
        .meta({ description: 'Eén handeling, met het artikel waar ze uit volgt.' })
    )
    .min(5)
    .max(9)
    .meta({ description: 'Vijf tot negen handelingen, in de volgorde waarin je ze doet.' }),
  twijfel: tekst(120, 'Wat je doet bij twijfel, zoals "Vraag het aan de officier van dienst".')
})

const ACTIES = ['Doe dit eerst', 'Doe dan dit', 'En dan dit', 'Daarna dit', 'Sluit hiermee af'].map(
  teVervangen
)

export const kaart = kind({
  woord: 'Veldkaart',
  lidwoord: 'De',
  place: ['docs', 'inzetkader', map('technologie', 'bodycam'), versieMap('0.1'), 'kaart'],
  schema,
  lists: [{ under: 'inzetkader', compare: () => 0, isFirst: true }],
  start: (start) => ({
    ...commonStart(start),
    acties: ACTIES.map((doe) => `\n  - doe: ${doe}\n    artikel: ${start.prefix} 1.1`).join(''),
    twijfel: 'Vraag het aan je leidinggevende.'
  }),
  label: () => 'Veldkaart'
})
