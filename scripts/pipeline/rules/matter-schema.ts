import { isTeVervangen } from '../core/start.ts'
import { isVanOudeKop } from '../praktijk/oud-verloop.ts'
import { findings, valueAt } from '../validate/findings.ts'
import type { DocumentRule } from './rule.ts'

export const matterSchema: DocumentRule = {
  id: 'matter-schema',
  level: 'error',
  why: 'Elke soort pagina heeft een vaste lijst van gegevens. Zo vindt de site ze terug en klopt wat ze toont.',
  help: 'Kijk in de veldenlijst onder Bijdragen welke gegevens deze soort heeft.',
  checkDocument({ path, kind, matter }, report) {
    if (!kind || !matter) return
    for (const { keys, message, help } of findings(kind, matter.values)) {
      // Of a field that cannot be read safety-yaml tells.
      if (keys[0] !== undefined && matter.isLost(keys[0])) continue
      // Of a state without a course matter-verloop tells.
      if (kind === 'ervaring' && isVanOudeKop(matter.values, keys[0])) continue
      // Of words of a template content-template tells.
      const value = valueAt(matter.values, keys)
      if (typeof value === 'string' && isTeVervangen(value)) continue
      report({ path, place: matter.placeOf(keys), message, help })
    }
  }
}
