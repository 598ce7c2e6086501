import { plates } from '../privacy/plate.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyPlate: DocumentRule = {
  id: 'privacy-plate',
  level: 'error',
  why: 'Met een nummerplaat is de eigenaar van een voertuig te vinden.',
  help: 'Verwijder de nummerplaat. Schrijf zo nodig "een personenwagen".',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, plates))
      report({ path: document.path, place, message: `Hier staat een nummerplaat${endingSaid(ending)}.` })
  }
}
