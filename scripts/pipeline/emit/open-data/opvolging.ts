/** What is followed up: where zones stand, which councils agreed, and what hangs on nothing. */

import { keuze } from '../../core/fields.ts'
import { aantalIn, gatenOp } from '../../opvolging/gaten.ts'
import { contentDate } from '../../site/entries.ts'
import { HOUDBAAR_MAANDEN } from '../../zones/invoering.ts'
import { VELDEN } from '../../zones/velden.ts'
import { gatenIn } from '../opvolging/gaten.ts'
import { feitRijen, toestemmingRijen } from '../zones/invoering.ts'
import { aantal, dag, dataset, woorden } from './dataset.ts'

/** Whose it is. */
const VAN = {
  zone: woorden('Naam van de zone, zoals in zones.'),
  naam: woorden('Titel van de zone.'),
  dienst: keuze(['politie', 'brandweer'], 'Voor welke dienst ze werkt.'),
  technologie: woorden('Over welke technologie het gaat.')
}

const FEIT = VELDEN.feiten.unwrap().element.shape
const TOESTEMMING = VELDEN.toestemmingen.unwrap().element.shape

/** Where it comes from; nothing of it where nothing is known. */
const HERKOMST = {
  op: dag('Dag van de bron.').optional(),
  bron: woorden('Wie dit schreef.').optional(),
  zekerheid: FEIT.zekerheid.meta({ description: 'Hoe zeker het is.' }).optional(),
  gemeld_door: woorden('Functie die het aan de site meldde.').optional(),
  toelichting: woorden('Wat de bron er nog over zegt.').optional()
}

export const invoering = dataset({
  naam: 'opvolging/invoering',
  titel: 'Invoering per zone',
  uitleg:
    'Eén rij per feit, het oudste eerst. Van een zone waarover niets bekend is, staat er één rij per technologie met de stand onbekend. Zonder verzonnen zones.',
  pagina: '/opvolging/invoering',
  isLimburgs: true,
  kolommen: {
    ...VAN,
    stand: FEIT.stand.meta({ description: 'Waar de zone stond op die dag.' }),
    aantal: aantal('Aantal toestellen, als de bron het geeft.').optional(),
    keuze: FEIT.keuze
      .unwrap()
      .meta({ description: 'Of de zone aansluit bij de gezamenlijke keuze.' })
      .optional(),
    reden: FEIT.reden.unwrap().meta({ description: 'Waarom het wacht of stopte.' }).optional(),
    ...HERKOMST,
    vervalt_op: dag(
      `Eerste dag waarop het feit niet meer telt: ${HOUDBAAR_MAANDEN} maanden na de bron.`
    ).optional(),
    bestond_tot: dag('Eerste dag waarop de zone niet meer bestond.').optional()
  },
  rijen: ({ site }) => feitRijen(site)
})

export const toestemmingen = dataset({
  naam: 'opvolging/toestemmingen',
  titel: 'Toestemmingen van raden',
  uitleg: 'Eén rij per toestemming van een gemeenteraad of zoneraad om te filmen. Zonder verzonnen zones.',
  pagina: '/opvolging/invoering',
  isLimburgs: true,
  kolommen: {
    ...VAN,
    raad: keuze(['gemeenteraad', 'zoneraad'], 'Welke raad.'),
    gemeente: woorden('Van welke gemeente, bij een gemeenteraad.').optional(),
    plaats: TOESTEMMING.plaats.unwrap().meta({ description: 'Voor welke plaatsen.' }).optional(),
    stand: TOESTEMMING.stand.meta({ description: 'Wat er op die dag mee gebeurde.' }),
    ...HERKOMST
  },
  rijen: ({ site }) => toestemmingRijen(site)
})

export const gaten = dataset({
  naam: 'opvolging/gaten',
  titel: 'Gaten in cijfers',
  uitleg: 'Eén rij per soort: hoeveel er nog nergens aan vasthangt. Wat het is, staat op de pagina.',
  pagina: '/opvolging/gaten',
  kolommen: {
    soort: woorden('Naam van de soort.'),
    kop: woorden('Wat er ontbreekt.'),
    aantal: aantal('Hoeveel, op de dag hiernaast.'),
    op: dag('Op welke dag geteld: de laatste dag waarop een tekst van de site wijzigde.')
  },
  rijen: ({ site, relations }) => {
    const op = contentDate(site.entries)
    return gatenOp(gatenIn(site, relations), op).map((groep) => ({
      soort: groep.naam,
      kop: groep.kop,
      aantal: aantalIn(groep),
      op
    }))
  }
})
