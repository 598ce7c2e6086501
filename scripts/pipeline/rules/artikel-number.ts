import { ARTIKEL_ID } from '../artikels.ts'
import { nameOf, versionOf } from '../kinds.ts'
import { entriesOf } from '../site.ts'
import type { SiteRule } from './rule.ts'

export const artikelNumber: SiteRule = {
  id: 'artikel-number',
  level: 'error',
  why: 'Aan het nummer ziet de lezer meteen de technologie en het hoofdstuk: BC 6.1 is bodycam, hoofdstuk 6, artikel 1.',
  help: 'Begin het id met de prefix van de technologie en het nummer van het hoofdstuk (volgorde), zoals {#bc-6-1}.',
  checkSite(site, report) {
    const prefixes = new Map(
      entriesOf(site, 'technologie').map((entry) => [nameOf(entry.address), entry.data.prefix.toLowerCase()])
    )
    for (const entry of entriesOf(site, 'hoofdstuk')) {
      const expected = prefixes.get(versionOf(entry.address)?.technologie ?? '')
      for (const artikel of entry.artikels) {
        const [, prefix, chapter] = ARTIKEL_ID.exec(artikel.id) ?? []
        if (expected !== undefined && prefix !== expected) {
          report({
            path: entry.path,
            place: artikel,
            message: `Het artikel ${artikel.nummer} heeft niet de prefix ${expected.toUpperCase()} van deze technologie.`
          })
        } else if (Number(chapter) !== entry.data.volgorde) {
          report({
            path: entry.path,
            place: artikel,
            message: `Het artikel ${artikel.nummer} staat in hoofdstuk ${entry.data.volgorde}.`
          })
        }
      }
    }
  }
}
