/** The answers to the questions of the hand-out, in its order. */

import { xml } from '../../xml.ts'
import type { Blad } from './delen.ts'
import { waaropDeel } from './delen.ts'
import { type Papier, papierVan } from './papier.ts'
import type { Stof } from './stof.ts'
import { antwoorden } from './vragen.ts'

/** None while no question may be asked. */
export function antwoordsleutel(stof: Stof): Papier[] {
  const { vragen, kit } = stof
  if (vragen.length === 0) return []
  const blad: Blad = { ...stof, ids: new Map() }
  const uitleg =
    'Geef deze bladen niet aan cursisten vóór de toets. Bij een open vraag telt wat het modelantwoord zegt, niet hoe het dat zegt.'
  return [
    papierVan({
      naam: 'antwoordsleutel.pdf',
      soort: 'Antwoordsleutel',
      inleiding:
        'De juiste antwoorden van de toets in de hand-out, met uitleg en met het artikel waar ze uit volgen.',
      kit,
      delen: [
        { id: 'antwoorden', titel: 'Antwoorden', inhoud: xml`<p>${uitleg}</p>${antwoorden(blad, vragen)}` },
        waaropDeel(kit)
      ]
    })
  ]
}
