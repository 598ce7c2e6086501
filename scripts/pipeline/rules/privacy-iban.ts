import { ibans } from '../privacy/iban.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyIban: DocumentRule = {
  id: 'privacy-iban',
  level: 'error',
  why: 'Een rekeningnummer hoort bij één persoon of zaak en is op deze site nooit nodig.',
  help: 'Verwijder het rekeningnummer.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, ibans))
      report({
        path: document.path,
        place,
        message: `Hier staat een bankrekeningnummer${endingSaid(ending)}.`
      })
  }
}
