/**
 * What a market survey is made of, each part with where it comes from. Apart from the kind, because the form for a report
 * never asks for it (src/docusaurus/lean-source.mjs).
 */

import * as z from 'zod'
import { artikelnummer, datum, keuze, lijst, tekst, zekerheid } from '../core/fields.ts'
import type { Start, StartValues } from '../core/kind.ts'
import { BRON, commonStart, DAG, KIES, VUL_AAN } from '../core/start.ts'
import { BEWIJSSOORTEN, CATEGORIEEN, OORDELEN } from './vergelijking.ts'

/** What parts call each other by. */
function eigenId(uitleg: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'naam' })
    .meta({ description: uitleg })
}

const id = eigenId('Een eigen id: kleine letters, cijfers en koppeltekens.')

/** Without a source and a day nothing here is more than an opinion. */
const herkomst = {
  op: datum('Dag van de bron, niet van vandaag.', { isPast: true }),
  bron: tekst(160, 'Wie dit zegt of schreef, met datum.')
}

const houdbaar = datum(
  'Eerste dag waarop dit niet meer telt, als dat vroeger is dan één jaar na de bron.'
).optional()

const behoefte = z
  .strictObject({
    id: id,
    behoefte: tekst(200, 'Wat mensen op straat of achter hun scherm nodig hebben.'),
    wie: tekst(80, 'Wie dat nodig heeft: een functie of een dienst, nooit een naam.'),
    ...herkomst,
    zekerheid
  })
  .meta({ description: 'Eén behoefte, in woorden van wie ze heeft.' })

const criterium = z
  .strictObject({
    id: id,
    naam: tekst(60, 'Het criterium in enkele woorden.'),
    categorie: keuze(CATEGORIEEN, 'Bij welke van de vijf categorieën het hoort.'),
    ...herkomst,
    zekerheid
  })
  .meta({ description: 'Eén criterium waarop je vergelijkt. De lezer kiest hoe zwaar het weegt.' })

const eis = z
  .strictObject({
    id: id,
    criterium: eigenId('Het id van het criterium waar de eis bij hoort.'),
    behoeften: lijst(eigenId('Het id van een behoefte.'), 'Voor welke behoeften je dit eist.'),
    eis: tekst(200, 'Wat het toestel moet doen, zo dat je het kunt nagaan.'),
    toets: tekst(300, 'Hoe je het nagaat, en wanneer het voldoet.'),
    artikels: lijst(artikelnummer, 'Artikels waarop de eis steunt.').optional(),
    ...herkomst,
    zekerheid
  })
  .meta({ description: 'Eén eis die je kunt toetsen.' })

const bewijs = z
  .strictObject({
    eis: eigenId('Het id van de eis waarover dit gaat.'),
    hoe: keuze(
      BEWIJSSOORTEN,
      'wij-testten: iemand van de werkgroep deed de toets; zone-gebruikt: een zone werkt ermee; leverancier-zegt: meer niet.'
    ),
    oordeel: keuze(OORDELEN, 'Wat daaruit volgt voor de eis.'),
    bevinding: tekst(300, 'Wat er gezien of gezegd is.'),
    ...herkomst,
    gemeld_door: tekst(80, 'De functie die dit aan de site meldde, nooit een naam.'),
    houdbaar_tot: houdbaar
  })
  .meta({ description: 'Eén bewijs over één eis.' })

const prijs = z
  .strictObject({
    bedrag: z.number().min(0).max(9_999_999).meta({ description: 'In euro, zonder teken: 12.50.' }),
    voor: tekst(120, 'Waarvoor je dat betaalt: per toestel of per jaar, met of zonder btw.'),
    ...herkomst,
    houdbaar_tot: houdbaar
  })
  .meta({ description: 'Eén prijs.' })

/** Of a survey. */
export const VELDEN = {
  behoeften: lijst(behoefte, 'Wat mensen nodig hebben. Begin hiermee, niet bij de producten.'),
  criteria: lijst(criterium, 'Waarop je vergelijkt, in vijf categorieën.'),
  eisen: lijst(eis, 'Wat je van een product eist, zo dat je het kunt toetsen.')
}

/** Of a product. */
export const PRODUCT_VELDEN = {
  bewijzen: lijst(bewijs, 'Wat over het product bekend is, per eis.').optional(),
  prijzen: lijst(prijs, 'Prijzen die een bron noemt.').optional()
}

const HERKOMST = `    op: ${DAG}\n    bron: ${VUL_AAN}`

/**
 * One of each, joined by their ids. A need comes from somebody; what one then asks of a product begins as a proposal, and
 * is said to be one.
 */
export function begin(start: Start): StartValues {
  const voorstel = `    op: ${start.datum}\n    bron: Voorstel, nog na te kijken\n    zekerheid: afgeleid`
  return {
    ...commonStart(start),
    behoeften: `\n  - id: eerste-behoefte\n    behoefte: ${VUL_AAN}\n    wie: ${VUL_AAN}\n${HERKOMST}\n    zekerheid: volgens-bron`,
    criteria: `\n  - id: eerste-criterium\n    naam: ${VUL_AAN}\n    categorie: ${KIES}\n${voorstel}`,
    eisen: `\n  - id: eerste-eis\n    criterium: eerste-criterium\n    behoeften: [eerste-behoefte]\n    eis: ${VUL_AAN}\n    toets: ${VUL_AAN}\n    artikels: [${KIES}]\n${voorstel}`
  }
}

export function beginProduct(start: Start): StartValues {
  return {
    ...commonStart(start),
    bronnen: BRON,
    bewijzen: `\n  - eis: eerste-eis\n    hoe: ${KIES}\n    oordeel: ${KIES}\n    bevinding: ${VUL_AAN}\n${HERKOMST}\n    gemeld_door: ${VUL_AAN}`
  }
}

export type Behoefte = z.output<typeof behoefte>
export type Criterium = z.output<typeof criterium>
export type Eis = z.output<typeof eis>
export type Bewijs = z.output<typeof bewijs>
export type Prijs = z.output<typeof prijs>
