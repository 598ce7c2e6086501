import { findings } from '../validate/findings.ts'
import type { DocumentRule } from './rule.ts'

export const matterSchema: DocumentRule = {
  id: 'matter-schema',
  level: 'error',
  why: 'Elke soort pagina heeft een vaste lijst van gegevens. Zo vindt de site ze terug en klopt wat ze toont.',
  help: 'Kijk in de veldenlijst onder Bijdragen welke gegevens deze soort heeft.',
  checkDocument({ path, kind, matter }, report) {
    if (!kind || !matter || matter.problems.length > 0) return
    for (const { keys, message } of findings(kind, matter.values)) {
      report({ path, place: matter.placeOf(keys), message })
    }
  }
}
