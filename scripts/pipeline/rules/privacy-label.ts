import { endingSaid } from '../privacy/identifiers.ts'
import { labelled } from '../privacy/label.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyLabel: DocumentRule = {
  id: 'privacy-label',
  level: 'error',
  why: 'Een stamnummer, een badge, een pv-nummer of het nummer van een identiteitskaart wijst één persoon of één zaak aan.',
  help: 'Laat het nummer weg. Het woord ervoor mag blijven staan, zonder het nummer.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, labelled))
      report({
        path: document.path,
        place,
        message: `Hier staat een nummer van een persoon of een zaak${endingSaid(ending)}.`
      })
  }
}
