/** The course of a report: what was done with it, step by step. Only added to; the last step is where it stands. */

import * as z from 'zod'
import { adresVanVerslag, datum, keuze, lijst, tekst } from '../core/fields.ts'
import { STATEN } from './staat.ts'

const stap = z
  .strictObject({
    staat: keuze(STATEN, 'Waar het verslag door deze stap komt te staan.'),
    op: datum('Dag van de stap.', { isPast: true }),
    door: tekst(80, 'De functie of het orgaan dat de stap zette, nooit een naam.'),
    reden: tekst(300, 'Waarom er niets wijzigt, of waarom het verslag stopt.').optional(),
    eigenaar: tekst(80, 'Bij in-behandeling: de functie die het opneemt, nooit een naam.').optional(),
    termijn: datum('Bij in-behandeling: tegen welke dag.').optional(),
    bewijs: tekst(300, 'Bij geborgd: wat toont dat de verandering standhoudt.').optional(),
    verslag: adresVanVerslag(
      'Bij opnieuw-opgedoken: het adres van het nieuwe verslag. Bij samengevoegd: van het verslag waarin dit opging.'
    ).optional(),
    overgenomen: z.literal(true).optional().meta({
      description:
        'Enkel waar een oude kop een staat had: de stappen ervoor zijn niet opgetekend. In een nieuw verslag nooit.'
    })
  })
  .meta({ description: 'Eén stap.' })

export type Stap = z.output<typeof stap>

export const verloop = lijst(
  stap,
  'Wat er met het verslag gebeurde, stap na stap. De onderste stap zegt waar het staat. Voeg alleen toe, wijzig nooit een oude stap.'
)
