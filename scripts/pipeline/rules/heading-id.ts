import { ARTIKEL_ID } from '../inzetkader/artikels.ts'
import { isWritableId, TAKEN_IDS } from '../core/heading-ids.ts'
import type { Document } from '../entry.ts'
import { isCitable } from '../core/citations.ts'
import type { DocumentRule } from './rule.ts'

export const headingId: DocumentRule = {
  id: 'heading-id',
  level: 'error',
  why: 'Naar een id wordt gelinkt, ook jaren later en op papier. Het moet dus kort, vast en uniek zijn.',
  help: 'Schrijf een id als {#bc-6-1} (artikel) of {#eigen-naam}: kleine letters, cijfers en koppeltekens, één keer per pagina.',
  checkDocument(document, report) {
    const { path, kind, body } = document
    const seen = new Set<string>()
    for (const heading of body.headings) {
      const { id, depth, isExplicit, line, column } = heading
      const place = { line, column }
      if (isExplicit && !isWritableId(id))
        report({ path, place, message: `Het id ${JSON.stringify(id)} heeft tekens die we niet toelaten.` })
      if (isExplicit && TAKEN_IDS.includes(id))
        report({
          path,
          place,
          message: `Het id "${id}" is van de site zelf.`,
          help: `Kies een ander id, zoals {#over-${id}}.`
        })
      if (seen.has(id)) report({ path, place, message: `Het id "${id}" staat twee keer op deze pagina.` })
      seen.add(id)
      const mayBeArtikel = kind === 'rechtsbron' ? isCitable(heading) : kind === 'hoofdstuk' && depth === 2
      if (isExplicit && isArtikelId(id, document) && !mayBeArtikel) {
        report({
          path,
          place,
          message: `"${id}" is een artikelnummer; dat kan enkel bij een ##-kop in een hoofdstuk van een inzetkader, of bij een ##- of ###-kop van een rechtsbron.`
        })
      }
    }
  }
}

/** The articles of a law carry its own prefix: "wpa-25-3", "w2023-11". */
function isArtikelId(id: string, { kind, matter }: Document): boolean {
  if (ARTIKEL_ID.test(id)) return true
  const prefix = kind === 'rechtsbron' ? matter?.values['prefix'] : undefined
  return typeof prefix === 'string' && id.startsWith(`${prefix.toLowerCase()}-`)
}
