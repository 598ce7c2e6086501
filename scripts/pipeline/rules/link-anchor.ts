import { addressFault } from '../core/safe-url.ts'
import { resolveLink } from '../site/site.ts'
import { bedoelt } from '../privacy/suggest.ts'
import type { SiteRule } from './rule.ts'

export const linkAnchor: SiteRule = {
  id: 'link-anchor',
  level: 'error',
  why: 'Een link naar een kop die niet bestaat, zet de lezer bovenaan een lange pagina.',
  help: 'Open de pagina, klik op de kop en neem over wat in de adresbalk achter # staat.',
  checkSite(site, report) {
    for (const entry of site.entries) {
      for (const link of entry.links) {
        if (addressFault(link.target, link.isImage)) continue
        const target = resolveLink(site, entry, link)
        if (target.type !== 'fault' || target.reason !== 'anker') continue
        const message = `Deze kop bestaat niet op die pagina: #${target.wanted}.${bedoelt(target.wanted, target.known())}`
        report({ path: entry.path, place: link, message })
      }
    }
  }
}
