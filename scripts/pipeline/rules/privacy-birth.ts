import { endingSaid } from '../privacy/identifiers.ts'
import { births } from '../privacy/birth.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyBirth: DocumentRule = {
  id: 'privacy-birth',
  level: 'warning',
  why: 'Een geboortedatum wijst samen met een plaats of een functie iemand aan.',
  help: 'Laat de datum weg of schrijf een leeftijdsgroep, zoals "een twintiger". Gaat het niet over een persoon, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, births))
      report({
        path: document.path,
        place,
        message: `Hier staat een geboortedatum${endingSaid(ending)}.`
      })
  }
}
