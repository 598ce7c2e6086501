/** A version of an inzetkader: its status, its days, and what it changes. */

import * as z from 'zod'
import { nameOf } from '../core/address.ts'
import {
  eigenaar,
  adresVanVerslag,
  datum,
  gemeenschappelijk,
  keuze,
  lijst,
  omschrijving,
  peildatum,
  tekst,
  vroegereNaam,
  vroegerKaderartikel
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { map, versieMap } from '../core/place.ts'
import { commonStart, DAG } from '../core/start.ts'
import { compareVersions } from './versions.ts'

const STATUSSEN = ['concept', 'in-beoordeling', 'vastgesteld', 'ingetrokken', 'vervangen'] as const

/** Why an article has other words than in the version before. */
const OORZAKEN = ['ervaring', 'wet', 'incident', 'nazicht'] as const

const wijziging = z
  .strictObject({
    artikel: vroegerKaderartikel,
    wijziging: tekst(200, 'Wat er wijzigt, in woorden, zoals: "kan" werd "moet".'),
    waarom: tekst(300, 'Waarom, in één of twee zinnen.'),
    oorzaak: keuze(OORZAKEN, 'Wat de wijziging in gang zette.'),
    verslag: adresVanVerslag(
      'Bij oorzaak ervaring: het adres van het verslag, /praktijk/zone/naam.'
    ).optional(),
    recht: vroegereNaam('Bij oorzaak wet: de naam van de rechtsbron, zoals "wpa".').optional()
  })
  .meta({ description: 'Eén gewijzigd, nieuw of vervallen artikel.' })

const thema = z
  .strictObject({
    titel: tekst(60, 'Waarover deze hoofdstukken gaan.'),
    hoofdstukken: lijst(vroegereNaam('De naam van een hoofdstuk.'), 'De hoofdstukken van dit thema.')
  })
  .meta({ description: 'Eén thema.' })

const schema = z.strictObject({
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
  themas: lijst(thema, 'De hoofdstukken per thema. Zonder dit veld staan ze in één lijst.').optional(),
  wijzigingen: lijst(wijziging, 'Wat deze versie wijzigt tegenover de vorige, en waarom.').optional(),
  goedgekeurd: z
    .strictObject({
      door: tekst(80, 'Het orgaan of de functie die besliste, nooit een naam.'),
      op: datum('Dag van de beslissing.', { isPast: true }),
      besluit: tekst(60, 'Kenmerk van het besluit.').optional()
    })
    .optional()
    .meta({ description: 'Wie de versie vaststelde en wanneer.' })
})

export const inzetkader = kind({
  woord: 'Inzetkader',
  lidwoord: 'Het',
  place: ['docs', 'inzetkader', map('technologie', 'bodycam'), versieMap('0.1'), 'index'],
  schema,
  lists: [{ under: 'technologie', compare: (a, b) => compareVersions(nameOf(b.address), nameOf(a.address)) }],
  start: (start) => ({ ...commonStart(start), status: 'concept', peildatum: DAG }),
  label: ({ address, data }) => `Versie ${nameOf(address)} (${sinceOf(data)})`
})

/** What stays true whenever it is read: which version counts, the page itself says by today's date. */
function sinceOf({ van_kracht_op: van, status }: z.output<typeof schema>): string {
  return van === undefined ? status : `vanaf ${van.slice(0, 4)}`
}
