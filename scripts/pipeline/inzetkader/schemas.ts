/** The schemas of an inzetkader: its technologie, its versions, their chapters and field cards. */

import { z } from 'zod'
import {
  datum,
  diensten,
  gemeenschappelijk,
  kaderartikel,
  keuze,
  lijst,
  naam,
  omschrijving,
  peildatum,
  tekst,
  vingerafdruk,
  volgorde
} from '../core/fields.ts'

const STATUSSEN = ['concept', 'in-beoordeling', 'vastgesteld', 'ingetrokken', 'vervangen'] as const

export const technologie = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  prefix: z
    .string()
    .regex(/^[A-Z]{2,4}$/u, { error: 'prefix' })
    .meta({ description: 'Twee tot vier hoofdletters waarmee artikels beginnen, zoals BC in BC 6.1.' }),
  diensten,
  volgorde: volgorde.optional()
})

const eigenaar = tekst(80, 'De functie die deze tekst bijhoudt, nooit een naam.')

/** Why an article has other words than in the version before. */
const OORZAKEN = ['ervaring', 'wet', 'incident', 'nazicht'] as const

const wijziging = z
  .strictObject({
    artikel: kaderartikel,
    wijziging: tekst(200, 'Wat er wijzigt, in woorden, zoals: "kan" werd "moet".'),
    waarom: tekst(300, 'Waarom, in één of twee zinnen.'),
    oorzaak: keuze(OORZAKEN, 'Wat de wijziging in gang zette.'),
    verslag: z
      .string()
      .regex(/^\/praktijk\/[a-z0-9-]+\/[a-z0-9-]+$/u, { error: 'verslag' })
      .optional()
      .meta({ description: 'Bij oorzaak ervaring: het adres van het verslag, /praktijk/zone/naam.' }),
    recht: naam.optional().meta({ description: 'Bij oorzaak wet: de naam van de rechtsbron, zoals "wpa".' })
  })
  .meta({ description: 'Eén gewijzigd, nieuw of vervallen artikel.' })

export const inzetkader = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  status: keuze(
    STATUSSEN,
    'Waar deze versie staat. Van kracht = vastgesteld én vandaag tussen van_kracht_op en van_kracht_tot.'
  ),
  sjabloon: z
    .literal(true)
    .optional()
    .meta({ description: 'Zet true bij een sjabloon dat een korps zelf moet invullen.' }),
  peildatum,
  van_kracht_op: datum('Eerste dag waarop deze versie geldt.').optional(),
  van_kracht_tot: datum('Eerste dag waarop deze versie niet meer geldt.').optional(),
  eigenaar: eigenaar.optional(),
  wijzigingen: lijst(wijziging, 'Wat deze versie wijzigt tegenover de vorige, en waarom.').optional(),
  goedgekeurd: z
    .strictObject({
      door: tekst(80, 'Het orgaan of de functie die besliste, nooit een naam.'),
      op: datum('Dag van de beslissing.'),
      besluit: tekst(60, 'Kenmerk van het besluit.').optional()
    })
    .optional()
    .meta({ description: 'Wie de versie vaststelde en wanneer.' })
})

const nazicht = z
  .strictObject({
    artikel: kaderartikel,
    vingerafdruk: vingerafdruk('De vingerafdruk zoals die bij het artikel staat: v2: en 12 tekens.'),
    op: datum('Dag van het nazicht.'),
    door: tekst(80, 'De functie van de nalezer, nooit een naam.'),
    tegen: tekst(160, 'Waartegen is nagelezen: wet, incident, handleiding.'),
    uitkomst: keuze(['ongewijzigd', 'aan-te-passen'], 'Wat het nazicht opleverde.')
  })
  .meta({ description: 'Eén nazicht van één artikel.' })

export const hoofdstuk = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  peildatum,
  diensten: diensten.optional(),
  eigenaar: eigenaar.optional(),
  nagelezen: lijst(nazicht, 'Elk nazicht: welk artikel, door wie, waartegen, met welke uitkomst.').optional(),
  nazicht_binnen_maanden: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: 'Hoeveel maanden een nazicht geldig blijft.' })
})

/** The field card: one question, five to nine actions, on one screen (patterns.md B4). */
export const kaart = z.strictObject({
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
