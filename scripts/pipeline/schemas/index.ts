/** The closed schema of each kind: the contract with contributors, and the only door to typed data. */

import { z } from 'zod'
import type { Kind } from '../kinds.ts'
import {
  artikelnummer,
  datum,
  diensten,
  gemeenschappelijk,
  keuze,
  lijst,
  naam,
  omschrijving,
  peildatum,
  technologieen,
  tekst,
  vingerafdruk,
  volgorde,
  zekerheid
} from './fields.ts'

export const STATUSSEN = ['concept', 'in-beoordeling', 'vastgesteld', 'ingetrokken', 'vervangen'] as const

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

const technologie = z.strictObject({
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
export const OORZAKEN = ['ervaring', 'wet', 'incident', 'nazicht'] as const

const wijziging = z
  .strictObject({
    artikel: artikelnummer,
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

const inzetkader = z.strictObject({
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
    artikel: artikelnummer,
    vingerafdruk: vingerafdruk('De vingerafdruk die bij het artikel staat: 12 tekens.'),
    op: datum('Dag van het nazicht.'),
    door: tekst(80, 'De functie van de nalezer, nooit een naam.'),
    tegen: tekst(160, 'Waartegen is nagelezen: wet, incident, handleiding.'),
    uitkomst: keuze(['ongewijzigd', 'aan-te-passen'], 'Wat het nazicht opleverde.')
  })
  .meta({ description: 'Eén nazicht van één artikel.' })

const hoofdstuk = z.strictObject({
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
const kaart = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  eigenaar: eigenaar.optional(),
  acties: z
    .array(
      z
        .strictObject({
          doe: tekst(90, 'Wat je doet, als bevel: "Zeg dat je opneemt."'),
          artikel: artikelnummer
        })
        .meta({ description: 'Eén handeling, met het artikel waar ze uit volgt.' })
    )
    .min(5)
    .max(9)
    .meta({ description: 'Vijf tot negen handelingen, in de volgorde waarin je ze doet.' }),
  twijfel: tekst(120, 'Wat je doet bij twijfel, zoals "Vraag het aan de officier van dienst".')
})

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
      'advies'
    ],
    'Wat voor tekst het is.'
  ),
  datum: z
    .string()
    .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'datum' })
    .meta({ description: 'Datum van de tekst: jjjj, jjjj-mm of jjjj-mm-dd.' }),
  gepubliceerd: datum('Dag van publicatie in het Belgisch Staatsblad of het Publicatieblad.').optional(),
  in_werking: datum('Eerste dag waarop de tekst gold.').optional(),
  geldt_voor: lijst(z.enum(['politie', 'brandweer', 'iedereen']), 'Voor wie de tekst geldt.'),
  technologieen: technologieen.optional(),
  toestand: keuze(
    ['geldend', 'gewijzigd', 'opgeheven', 'historisch', 'onbekend'],
    'Hoe de tekst er op de peildatum voor staat.'
  ),
  peildatum,
  zekerheid
})

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
    artikel: artikelnummer,
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

const zone = z.strictObject({
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
