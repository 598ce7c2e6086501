/** A module of a training: for whom, what they can do afterwards, and its lessons. */

import * as z from 'zod'
import { woord } from '../core/dutch.ts'
import {
  adresVanVerslag,
  artikelnummer,
  datum,
  diensten,
  eigenaar,
  gemeenschappelijk,
  keuze,
  lijst,
  omschrijving,
  technologieen,
  tekst,
  volgorde
} from '../core/fields.ts'
import { kind } from '../core/kind.ts'
import { byNumber } from '../core/order.ts'
import { eigenNaam } from '../core/place.ts'
import { BRON, commonStart, KIES, teVervangen } from '../core/start.ts'

const wijziging = z
  .strictObject({
    op: datum('Dag waarop de module wijzigde.', { isPast: true }),
    wat: tekst(200, 'Wat er wijzigde, in één zin.'),
    verslag: adresVanVerslag('Het adres van het verslag dat de wijziging in gang zette, /praktijk/zone/naam.')
  })
  .meta({ description: 'Eén wijziging.' })

const schema = z.strictObject({
  ...gemeenschappelijk,
  omschrijving,
  volgorde,
  technologieen,
  diensten: diensten
    .describe('Voor welke diensten de module is. Zonder: de diensten van haar technologie.')
    .optional(),
  doelgroep: lijst(tekst(80, 'Een functie of groep.'), 'Voor wie de module is.'),
  leerdoelen: lijst(tekst(200, 'De cursist kan …'), 'Wat de cursist na afloop kan.'),
  duur: tekst(60, 'Hoelang de module duurt, of "door PLOT te bepalen".'),
  voorkennis: lijst(
    tekst(120, 'Wat de cursist al kent of kan.'),
    'Wat de cursist al kent of kan voor die begint.'
  ).optional(),
  eigenaar: eigenaar.optional(),
  status: keuze(['voorstel', 'in-gebruik', 'ingetrokken'], 'Waar de module staat.'),
  artikels: lijst(artikelnummer, 'Artikels die de module aanleert.').optional(),
  wijzigingen: lijst(wijziging, 'Wat een verslag uit de praktijk in deze module wijzigde.').optional()
})

const LEERDOEL = teVervangen('Noem hier wat de cursist kan')

export const module = kind({
  woord: 'Opleidingsmodule',
  lidwoord: 'De',
  place: ['docs', 'opleiding', eigenNaam('waarschuwen'), 'index'],
  schema,
  lists: [{ section: 'opleiding', kop: 'Modules', compare: byNumber }],
  start: (start) => ({
    ...commonStart(start),
    volgorde: '99',
    technologieen: `[${KIES}]`,
    doelgroep: `[${KIES}]`,
    leerdoelen: `[${LEERDOEL}]`,
    duur: 'door PLOT te bepalen',
    status: 'voorstel',
    bronnen: BRON
  }),
  facts: ({ data }) => [
    ['Doelgroep', data.doelgroep.join(', ')],
    ['Voorkennis', data.voorkennis?.join(', ')],
    ['Duur', data.duur],
    ['Diensten', data.diensten?.map(woord).join(' en ')],
    ['Technologie', data.technologieen.map(woord).join(', ')],
    ['Eigenaar', data.eigenaar]
  ],
  strip: ({ data }) => ({ status: data.status }),
  isMeantToBeUsed: true,
  source: { wie: 'Een module', fields: ['recht', 'bronnen'] }
})
