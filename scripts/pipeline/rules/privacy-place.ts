import { endingSaid } from '../privacy/identifiers.ts'
import { coordinates } from '../privacy/coordinates.ts'
import { sightings } from '../privacy/scan.ts'
import type { DocumentRule } from './rule.ts'

export const privacyPlace: DocumentRule = {
  id: 'privacy-place',
  level: 'warning',
  why: 'Coördinaten en kaartlinks wijzen een plaats tot op de meter aan, en zo wie er woont of wat er gebeurde.',
  help: 'Laat ze weg of schrijf wat voor plaats het is, zoals "een parking". Is het een openbare plaats zonder feiten, dan hoef je niets te doen.',
  checkDocument(document, report) {
    for (const { place, ending } of sightings(document, coordinates))
      report({
        path: document.path,
        place,
        message: `Hier staat een exacte plaats op de kaart${endingSaid(ending)}.`
      })
  }
}
