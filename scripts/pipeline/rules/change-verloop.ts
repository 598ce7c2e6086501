import { verslagenEerder } from '../site/verslag-eerder.ts'
import type { Stap } from '../praktijk/verloop.ts'
import type { ChangeRule } from './rule.ts'

export const changeVerloop: ChangeRule = {
  id: 'change-verloop',
  level: 'error',
  why: 'Het verloop zegt aan wie een verslag schreef wat ermee gebeurde, en wanneer. Wie een oude stap aanpast of weglaat, schrijft de geschiedenis anders dan ze was.',
  help: 'Zet de stap terug zoals hij er stond. Klopt hij niet, voeg dan onderaan verloop: een nieuwe stap toe.',
  checkChange(site, base, report) {
    for (const [{ path, data, places }, before] of verslagenEerder(site, base)) {
      if (before === 'nieuw' || before === undefined) continue
      const now = data.verloop.map(writtenAs)
      const index = before.data.verloop.findIndex((stap, at) => writtenAs(stap) !== now[at])
      const stap = before.data.verloop[index]
      const placeOf = (at: number) => places?.[`verloop.${at}`] ?? places?.['verloop']
      if (stap)
        report({
          path,
          place: placeOf(index),
          message: `Stap ${index + 1} van het verloop, "${stap.staat}" op ${stap.op}, is gewijzigd of verdwenen.`
        })
      // What was written by hand since is known step by step.
      for (const [at, added] of data.verloop.entries())
        if (added.overgenomen && at >= before.data.verloop.length)
          report({
            path,
            place: placeOf(at),
            message: 'Een nieuwe stap kan niet "overgenomen" zijn.',
            help: 'Verwijder de regel overgenomen: true en zet elke stap erbij die gezet is.'
          })
    }
  }
}

/** Whatever the order of its fields. */
function writtenAs(stap: Stap): string {
  return JSON.stringify(Object.entries(stap).sort(([a], [b]) => (a < b ? -1 : 1)))
}
