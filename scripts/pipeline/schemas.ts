/** The closed schema of each kind: the contract with contributors, and the only door to typed data. */

import { z } from 'zod'
import type { Kind } from './kinds.ts'
import {
  artikelnummer,
  datum,
  gemeenschappelijk,
  keuze,
  lijst,
  naam,
  omschrijving,
  peildatum,
  technologieen,
  tekst,
  volgorde,
  zekerheid
} from './core/fields.ts'
import { hoofdstuk, inzetkader, kaart, technologie } from './inzetkader/schemas.ts'
import { zone } from './zones/schema.ts'

export const STATEN = [
  'ingediend',
  'nagekeken',
  'vastgesteld',
  'in-behandeling',
  'kader-gewijzigd',
  'opleiding-gewijzigd',
  'geen-wijziging',
  'geborgd',
  'opnieuw-opgedoken',
  'afgewezen',
  'samengevoegd',
  'ingetrokken'
] as const

export const DOELEN = ['agressie', 'bewijs', 'klachten', 'training'] as const

const module = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  technologieen,
  doelgroep: lijst(tekst(80, 'Een functie of groep.'), 'Voor wie de module is.'),
  leerdoelen: lijst(tekst(200, 'De cursist kan …'), 'Wat de cursist na afloop kan.'),
  duur: tekst(60, 'Hoelang de module duurt, of "door PLOT te bepalen".'),
  status: keuze(['voorstel', 'in-gebruik', 'ingetrokken'], 'Waar de module staat.'),
  artikels: lijst(artikelnummer, 'Artikels die de module aanleert.').optional()
})

const les = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  artikels: lijst(artikelnummer, 'Artikels die deze les aanleert.').optional()
})

const ervaring = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  bijgewerkt: gemeenschappelijk.bijgewerkt.optional(),
  datum: datum('Dezelfde dag als in de bestandsnaam. Kies de dag van het verslag, niet van het voorval.'),
  technologieen,
  dienst: keuze(['politie', 'brandweer', 'multidisciplinair'], 'Welke dienst het meemaakte.'),
  type: keuze(
    ['ervaring', 'bijna-incident', 'oefening', 'test', 'goede-praktijk'],
    'Wat voor verslag het is.'
  ),
  doelen: lijst(z.enum(DOELEN), 'Voor welk doel de camera diende: agressie, bewijs, klachten of training.'),
  artikels: lijst(artikelnummer, 'Artikels waarover dit verslag gaat.').optional(),
  staat: keuze(STATEN, 'Waar het verslag staat op de weg van ingediend tot geborgd.'),
  reden: tekst(300, 'Waarom er niets wijzigt, of waarom het verslag stopt.').optional(),
  werkt_het: keuze(
    ['werkte', 'veelbelovend', 'nieuw', 'werkte-niet'],
    'Bij een goede praktijk: werkt het?'
  ).optional()
})

const begrip = z.strictObject({
  ...gemeenschappelijk,
  definitie: tekst(250, 'Eén zin die het begrip uitlegt. Dit is de tekst in het uitlegvenster.'),
  synoniemen: lijst(tekst(60, 'Een ander woord.'), 'Andere woorden voor hetzelfde.').optional(),
  afkortingen: lijst(tekst(20, 'Een afkorting.'), 'Afkortingen.').optional(),
  vormen: lijst(tekst(60, 'Een vorm.'), 'Meervouden en vervoegingen die in teksten voorkomen.').optional(),
  grondslag: keuze(
    ['wet', 'vakgebruik'],
    'wet: steunt op een wettelijke of officiële bron; vakgebruik: zo spreekt het vak.'
  ),
  zie_ook: lijst(naam, 'Verwante begrippen.').optional()
})

/** The Belgian address of a text: sort, date, number, and which form of it. */
const ELI =
  /^https?:\/\/www\.ejustice\.just\.fgov\.be\/eli\/[a-z]+\/\d{4}\/\d{2}\/\d{2}\/\d{10}(?:\/[a-z]+)?$/u

const rechtsbron = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  soort: keuze(
    [
      'wet',
      'kb',
      'mb',
      'richtlijn',
      'omzendbrief',
      'eu-verordening',
      'eu-richtlijn',
      'rechtspraak',
      'advies',
      'overzicht'
    ],
    'Wat voor tekst het is; overzicht: onze eigen samenvatting per dienst.'
  ),
  datum: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'datum' })
    .meta({ description: 'Datum van de tekst: jjjj, jjjj-mm of jjjj-mm-dd.' }),
  gepubliceerd: datum('Dag van publicatie in het Belgisch Staatsblad of het Publicatieblad.').optional(),
  in_werking: datum('Eerste dag waarop de tekst gold.').optional(),
  geldt_voor: lijst(z.enum(['politie', 'brandweer', 'iedereen']), 'Voor wie de tekst geldt.'),
  technologieen: technologieen.optional(),
  prefix: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{1,5}$/u, { error: 'wetsprefix' })
    .optional()
    .meta({
      description:
        'Waarmee teksten een artikel aanhalen: WPA in WPA 25/3. De kop van dat artikel heeft het id {#wpa-25-3}.'
    }),
  eli: z
    .string()
    .regex(ELI, { error: 'eli' })
    .optional()
    .meta({ description: 'Het ELI-adres van de tekst, enkel als je hem daar las.' }),
  toestand: keuze(
    ['geldend', 'gewijzigd', 'opgeheven', 'historisch', 'onbekend'],
    'Hoe de tekst er op de peildatum voor staat.'
  ),
  peildatum,
  zekerheid
})

const pagina = z.strictObject({ ...gemeenschappelijk, omschrijving, volgorde: volgorde.optional() })

const nieuws = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  bijgewerkt: gemeenschappelijk.bijgewerkt.optional(),
  datum: datum('Dezelfde dag als in de bestandsnaam.')
})

export const SCHEMAS = {
  technologie,
  inzetkader,
  hoofdstuk,
  kaart,
  module,
  les,
  ervaring,
  begrip,
  rechtsbron,
  zone,
  pagina,
  nieuws
} as const satisfies Record<Kind, z.ZodType>

/** The validated front matter of a kind. */
export type Data<K extends Kind> = z.output<(typeof SCHEMAS)[K]>
