import { endingSaid } from '../privacy/identifiers.ts'
import { records } from '../privacy/label.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyRecord: DocumentRule = {
  id: 'privacy-record',
  level: 'warning',
  why: 'Met het nummer van een dossier of een toestel vindt iemand terug over wie het gaat.',
  help: 'Laat het nummer weg. Is het geen dossier of toestel van een persoon, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, records))
      report({
        path: document.path,
        place,
        message: `Hier staat een nummer van een dossier of een toestel${endingSaid(ending)}.`
      })
  }
}
