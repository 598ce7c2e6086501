/**
 * What a needs survey asks, and what is told of the answers: counts and never an answer. Apart from the kinds, because the
 * form for a report never asks for it (src/docusaurus/lean-source.mjs).
 */

import * as z from 'zod'
import { datum, diensten, eigenaar, keuze, lijst, naamVan, tekst, vingerafdruk } from '../core/fields.ts'
import type { Start, StartValues } from '../core/kind.ts'
import { commonStart, DAG, KIES, teVervangen, VUL_AAN } from '../core/start.ts'
import { SOORTEN } from './vragen.ts'

function code(uitleg: string) {
  return z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'naam' })
    .max(60)
    .meta({ description: uitleg })
}

const vraagId = z.string().regex(/^v-[a-z0-9]+(?:-[a-z0-9]+)*$/u)

/** Of a question or an answer that is about a need. */
const wijzers = {
  behoefte: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)
    .optional()
    .meta({
      description: 'De behoefte van de marktverkenning waar dit bij hoort: bodycam/bedienen-onder-druk.'
    }),
  modules: lijst(naamVan('module'), 'Opleidingsmodules die hierop een antwoord geven.').optional(),
  nood: z.literal(true).optional().meta({
    description:
      'Zet true bij een nood waarop nog niets een antwoord geeft. Met behoefte of modules hoeft het niet.'
  })
}

const keuzeVan = {
  code: code('Een eigen naam, die bij de telling staat. Wijzig hem niet meer zodra de bevraging open is.'),
  tekst: tekst(120, 'Wat de invuller leest.')
}

const antwoord = z.strictObject({ ...keuzeVan, ...wijzers }).meta({ description: 'Eén antwoord.' })

const schaal = z
  .strictObject({
    naam: code('Hoe vragen de schaal noemen.'),
    antwoorden: lijst(
      z.strictObject(keuzeVan).meta({ description: 'Eén plaats op de schaal.' }),
      'Van het minst naar het meest.'
    )
  })
  .meta({ description: 'Een reeks antwoorden die meer dan één vraag gebruikt.' })

const vraag = z
  .strictObject({
    vraag: tekst(200, 'De vraag, zoals de invuller ze leest.'),
    soort: keuze(
      SOORTEN,
      'een: één antwoord; meer: een of meer antwoorden; schaal: een plaats op een schaal; open: eigen woorden, die bij de zone blijven.'
    ),
    uitleg: tekst(200, 'Wat de invuller moet weten om te antwoorden.').optional(),
    antwoorden: lijst(antwoord, 'Waaruit men kiest, bij een en meer.').optional(),
    schaal: code('De naam van de schaal, bij schaal.').optional(),
    ...wijzers
  })
  .meta({ description: 'Eén vraag.' })

export const BEVRAGING = {
  status: keuze(['voorstel', 'open', 'gesloten'], 'Waar de bevraging staat.'),
  doelgroep: lijst(tekst(80, 'Een functie of groep.'), 'Wie de bevraging invult.'),
  diensten,
  open_van: datum('Eerste dag waarop men antwoordt.').optional(),
  open_tot: datum('Laatste dag waarop men antwoordt.').optional(),
  eigenaar: eigenaar.optional(),
  schalen: lijst(schaal, 'Schalen die vragen delen.').optional(),
  vragen: z.record(vraagId, vraag).meta({ description: 'Per vraag, onder haar id, in volgorde.' })
}

const groep = z
  .strictObject({
    antwoorden: lijst(
      code('De code van een antwoord.'),
      'De code van het antwoord; van enkele die je samenneemt, alle codes.'
    ),
    aantal: z.int().min(0).max(99_999).meta({ description: 'Hoeveel mensen dit kozen: 0, of minstens 5.' })
  })
  .meta({ description: 'Een aantal, bij één antwoord of bij enkele samen.' })

export const RESULTAAT = {
  van: datum('Eerste dag waarop een geteld antwoord gegeven is.', { isPast: true }),
  tot: datum('Laatste dag waarop een geteld antwoord gegeven is.', { isPast: true }),
  zone: naamVan('zone').optional(),
  door: tekst(80, 'De functie die telde, nooit een naam.'),
  deelnemers: z
    .int()
    .min(0)
    .max(99_999)
    .meta({ description: 'Hoeveel mensen een bestand bezorgden: minstens 5.' }),
  vingerafdruk: vingerafdruk('Van de vragen zoals ze gesteld zijn. Ze staat op de pagina van de bevraging.'),
  tellingen: z
    .record(vraagId, lijst(groep, 'De aantallen van één vraag.'))
    .meta({ description: 'Per vraag de aantallen. Wat te klein is, neem je samen of laat je weg.' })
}

const VRAAG = teVervangen('Schrijf hier de vraag voor de invuller')

export function beginBevraging(start: Start): StartValues {
  return {
    ...commonStart(start),
    status: KIES,
    doelgroep: `[${KIES}]`,
    diensten: '[politie, brandweer]',
    schalen: `\n  - naam: nood\n    antwoorden:\n      - { code: niet, tekst: Niet nodig }\n      - { code: nodig, tekst: Nodig }`,
    vragen: `\n  v-eerste:\n    vraag: ${VRAAG}\n    soort: schaal\n    schaal: nood\n  v-keuze:\n    vraag: ${VRAAG}\n    soort: een\n    antwoorden:\n      - { code: ja, tekst: Ja }\n      - { code: nee, tekst: Nee }\n  v-open:\n    vraag: ${VRAAG}\n    soort: open`
  }
}

export function beginResultaat(start: Start): StartValues {
  return {
    ...commonStart(start),
    van: DAG,
    tot: DAG,
    door: VUL_AAN,
    deelnemers: KIES,
    vingerafdruk: KIES,
    tellingen: `\n  v-eerste:\n    - antwoorden: [${KIES}]\n      aantal: 0`
  }
}

export type Antwoord = z.output<typeof antwoord>
export type Schaal = z.output<typeof schaal>
export type Vraagveld = z.output<typeof vraag>
