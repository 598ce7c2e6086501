import { endingSaid } from '../privacy/identifiers.ts'
import { profiles } from '../privacy/profile.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyProfile: DocumentRule = {
  id: 'privacy-profile',
  level: 'warning',
  why: 'Een profiel op een sociaal netwerk toont de naam, de foto en de kennissen van een persoon.',
  help: 'Laat het profiel weg. Is het de pagina van een dienst, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, profiles))
      report({
        path: document.path,
        place,
        message: `Hier staat een profiel van een persoon${endingSaid(ending)}.`
      })
  }
}
