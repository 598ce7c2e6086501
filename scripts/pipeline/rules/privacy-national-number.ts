import { nationalNumbers } from '../privacy/national-number.ts'
import { endingSaid } from '../privacy/identifiers.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyNationalNumber: DocumentRule = {
  id: 'privacy-national-number',
  level: 'error',
  why: 'Een rijksregister- of BIS-nummer wijst één persoon aan, voor altijd. Wat eenmaal gepubliceerd is, haal je niet meer terug.',
  help: 'Verwijder het nummer. Schrijf zo nodig "de betrokkene".',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, nationalNumbers))
      report({
        path: document.path,
        place,
        message: `Hier staat een rijksregisternummer${endingSaid(ending)}.`
      })
  }
}
