import { entriesOf } from '../site.ts'
import type { SiteRule } from './rule.ts'

export const prefixUnique: SiteRule = {
  id: 'prefix-unique',
  level: 'error',
  why: 'De prefix van een artikelnummer zegt over welke technologie het gaat.',
  help: 'Kies een andere prefix van twee tot vier hoofdletters.',
  checkSite(site, report) {
    for (const entry of entriesOf(site, 'technologie')) {
      const owner = site.prefixes.get(entry.data.prefix)
      if (owner && owner.path !== entry.path) {
        report({ path: entry.path, message: `De prefix ${entry.data.prefix} is al van ${owner.path}.` })
      }
    }
  }
}
