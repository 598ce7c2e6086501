import { emails } from '../privacy/email.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyEmail: DocumentRule = {
  id: 'privacy-email',
  level: 'error',
  why: 'Een persoonlijk e-mailadres bevat meestal een naam en wordt door robots opgepikt.',
  help: 'Verwijder het adres of gebruik de mailbox van een dienst, zoals die van het secretariaat.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, emails))
      report({
        path: document.path,
        place,
        message: `Hier staat een persoonlijk e-mailadres${endingSaid(ending)}.`
      })
  }
}
