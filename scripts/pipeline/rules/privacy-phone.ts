import { phones } from '../privacy/phone.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyPhone: DocumentRule = {
  id: 'privacy-phone',
  level: 'error',
  why: 'Een telefoonnummer leidt naar één persoon, ook als er geen naam bij staat.',
  help: 'Verwijder het nummer. Noodnummers en servicenummers mogen wel.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, phones))
      report({ path: document.path, place, message: `Hier staat een telefoonnummer${endingSaid(ending)}.` })
  }
}
