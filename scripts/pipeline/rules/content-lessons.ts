import { entriesOf } from '../site/site.ts'
import type { SiteRule } from './rule.ts'

export const contentLessons: SiteRule = {
  id: 'content-lessons',
  level: 'error',
  why: 'Een module zonder les belooft een opleiding die er niet is.',
  help: 'Zet minstens één les naast index.md, in dezelfde map, of wacht met de module.',
  checkSite(site, report) {
    // A lesson with a fault in its own front matter is there all the same.
    const addresses = [...entriesOf(site, 'les').map(({ address }) => address), ...site.unfinished.keys()]
    for (const { path, address } of entriesOf(site, 'module')) {
      if (!addresses.some((known) => known.startsWith(`${address}/`)))
        report({ path, message: 'Deze module heeft geen enkele les.' })
    }
  }
}
