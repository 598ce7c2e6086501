import { nameOf, versionOf } from '../core/address.ts'
import { entriesOf } from '../site/entries.ts'
import { isAdopted } from '../inzetkader/versions.ts'
import type { SiteRule } from './rule.ts'

export const contentVersionConcept: SiteRule = {
  id: 'content-version-concept',
  level: 'error',
  why: 'Van een technologie is er hoogstens één concept. Anders weet niemand in welk van de twee een verbetering komt, en wordt de verkeerde tekst vastgesteld.',
  help: 'Hou één concept over en verwijder de map van het andere.',
  checkSite(site, report) {
    const first = new Map<string, string>()
    for (const { path, address, data, places } of entriesOf(site, 'inzetkader')) {
      if (isAdopted(data)) continue
      const { technologie = '' } = versionOf(address) ?? {}
      const other = first.get(technologie)
      first.set(technologie, other ?? nameOf(address))
      if (other === undefined) continue
      const message = `Versie ${nameOf(address)} is een concept, maar versie ${other} ook.`
      report({ path, place: places?.['status'], message })
    }
  }
}
