import { BEGIN, staatVan } from '../praktijk/staat.ts'
import { verslagenEerder } from '../site/verslag-eerder.ts'
import type { ChangeRule } from './rule.ts'

export const changeNewReport: ChangeRule = {
  id: 'change-new-report',
  level: 'error',
  why: 'De staat van een verslag zegt wat er al mee gebeurde. Een verslag dat er nog niet was, heeft nog niemand nagekeken of behandeld.',
  help: `Laat onder verloop: alleen de stap "- staat: ${BEGIN}" staan. Wie het verslag behandelt, voegt later stappen toe.`,
  checkChange(site, base, report) {
    // The first time that anything is put there, whoever brings it knows where it stood.
    if (base.paths.size === 0) return
    for (const [{ path, data, places }, before] of verslagenEerder(site, base)) {
      const staat = staatVan(data)
      if (before !== 'nieuw' || (data.verloop.length === 1 && staat === BEGIN)) continue
      report({
        path,
        place: places?.['verloop.1'] ?? places?.['verloop.0'],
        message: `Dit verslag is nieuw en staat al op "${staat}".`
      })
    }
  }
}
