import { folderOf } from '../core/address.ts'
import { shown } from '../parse/shown.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const contentOrder: SiteRule = {
  id: 'content-order',
  level: 'error',
  why: 'De lessen van een module staan in de volgorde van hun nummer. Hebben er twee hetzelfde, dan beslist het toeval welke eerst komt.',
  help: 'Geef elke les van een module een eigen "volgorde".',
  checkSite(site, report) {
    const lessons = entriesOf(site, 'les')
    const lasts = new Map<string, number>()
    for (const { address, data } of lessons)
      lasts.set(folderOf(address), Math.max(lasts.get(folderOf(address)) ?? 0, data.volgorde))
    const taken = new Map<string, string>()
    for (const { path, address, data, places } of lessons) {
      const folder = folderOf(address)
      const place = `${folder} ${data.volgorde}`
      const other = taken.get(place)
      taken.set(place, other ?? path)
      if (other === undefined) continue
      report({
        path,
        place: places?.['volgorde'],
        message: `"volgorde" is ${data.volgorde}, en dat is ook het nummer van ${shown(other)}.`,
        help: `Komt deze les achteraan, schrijf dan volgorde: ${(lasts.get(folder) ?? 0) + 1}. Anders nummer je de lessen van deze map opnieuw, vanaf 1.`
      })
    }
  }
}
