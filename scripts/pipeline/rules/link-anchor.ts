import { suggester } from '../privacy/suggest.ts'
import { linkFaults } from '../site/link-faults.ts'
import type { SiteRule } from './rule.ts'

export const linkAnchor: SiteRule = {
  id: 'link-anchor',
  level: 'error',
  why: 'Een link naar een kop die niet bestaat, zet de lezer bovenaan een lange pagina.',
  help: 'Open de pagina, klik op de kop en neem over wat in de adresbalk achter # staat.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const { path, link, fault } of linkFaults(site)) {
      if (fault.reason !== 'anker') continue
      const message = (): string =>
        `Deze kop bestaat niet op die pagina: #${fault.wanted}.${suggest(fault.list, fault.wanted, fault.known)}`
      report({ path, place: link, message })
    }
  }
}
