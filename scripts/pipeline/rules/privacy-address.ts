import { addresses } from '../privacy/address.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyAddress: DocumentRule = {
  id: 'privacy-address',
  level: 'warning',
  why: 'Een straat met huisnummer wijst een woning aan, en zo wie er woont.',
  help: 'Laat het adres weg of schrijf "een woning". Is het een openbaar gebouw, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, addresses))
      report({
        path: document.path,
        place,
        message: `Hier staat een adres met huisnummer${endingSaid(ending)}.`
      })
  }
}
