import { names } from '../privacy/names.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyName: DocumentRule = {
  id: 'privacy-name',
  level: 'warning',
  why: 'Een naam zegt wie iets deed of meemaakte. Op deze site staan functies, geen namen.',
  help: 'Laat de naam weg en behoud de functie. Is het geen naam van een persoon, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, names))
      report({
        path: document.path,
        place,
        message: `Hier staat de naam van een persoon${endingSaid(ending)}.`
      })
  }
}
