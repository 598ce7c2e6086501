import { ARTIKEL_ID } from '../artikels.ts'
import type { DocumentRule } from './rule.ts'

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u

export const headingId: DocumentRule = {
  id: 'heading-id',
  level: 'error',
  why: 'Naar een id wordt gelinkt, ook jaren later en op papier. Het moet dus kort, vast en uniek zijn.',
  help: 'Schrijf een id als {#bc-6-1} (artikel) of {#eigen-naam}: kleine letters, cijfers en koppeltekens, één keer per pagina.',
  checkDocument({ path, kind, body }, report) {
    const seen = new Set<string>()
    for (const { id, depth, isExplicit, line, column } of body.headings) {
      const place = { line, column }
      if (isExplicit && !ID.test(id))
        report({ path, place, message: `Het id ${JSON.stringify(id)} heeft tekens die we niet toelaten.` })
      if (seen.has(id)) report({ path, place, message: `Het id "${id}" staat twee keer op deze pagina.` })
      seen.add(id)
      // The articles of a law carry its own prefix: "wpa-25-3".
      if (kind === 'rechtsbron') continue
      if (isExplicit && ARTIKEL_ID.test(id) && (kind !== 'hoofdstuk' || depth !== 2)) {
        report({
          path,
          place,
          message: `"${id}" is een artikelnummer; dat kan enkel bij een ##-kop in een hoofdstuk van een inzetkader.`
        })
      }
    }
  }
}
