import { folderOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const contentLessons: SiteRule = {
  id: 'content-lessons',
  level: 'error',
  why: 'Een module zonder les belooft een opleiding die er niet is.',
  help: 'Zet minstens één les naast index.md, in dezelfde map, of wacht met de module.',
  checkSite(site, report) {
    // A lesson with a fault in its own front matter is there all the same.
    const lessons = [...entriesOf(site, 'les').map(({ address }) => address), ...site.unfinished.keys()]
    const modules = new Set(lessons.map(folderOf))
    for (const { path, address } of entriesOf(site, 'module')) {
      if (modules.has(address)) continue
      report({
        path,
        message: 'Deze module heeft geen enkele les.',
        help: `Maak minstens één les, zoals docs${address}/eerste-les.md, of wacht met de module.`
      })
    }
  }
}
