import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const prefixUnique: SiteRule = {
  id: 'prefix-unique',
  level: 'error',
  why: 'De prefix van een artikelnummer zegt over welke technologie of welke wet het gaat.',
  help: 'Kies een prefix die nog geen technologie en geen rechtsbron heeft.',
  checkSite(site, report) {
    for (const { path, data } of [...entriesOf(site, 'technologie'), ...entriesOf(site, 'rechtsbron')]) {
      if (data.prefix === undefined) continue
      const owner = site.prefixes.get(data.prefix) ?? site.wetten.get(data.prefix)
      if (owner && owner.path !== path) {
        report({ path, message: `De prefix ${data.prefix} is al van ${owner.path}.` })
      }
    }
  }
}
