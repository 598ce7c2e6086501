import { addressFault } from '../core/safe-url.ts'
import { resolveLink } from '../site/resolve-link.ts'
import { suggester } from '../privacy/suggest.ts'
import { linkingPages } from '../site/drafts.ts'
import type { SiteRule } from './rule.ts'

export const linkAnchor: SiteRule = {
  id: 'link-anchor',
  level: 'error',
  why: 'Een link naar een kop die niet bestaat, zet de lezer bovenaan een lange pagina.',
  help: 'Open de pagina, klik op de kop en neem over wat in de adresbalk achter # staat.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const entry of linkingPages(site)) {
      for (const link of entry.links) {
        if (addressFault(link.target, link.isImage)) continue
        const target = resolveLink(site, entry, link)
        if (target.type !== 'fault' || target.reason !== 'anker') continue
        const message = (): string =>
          `Deze kop bestaat niet op die pagina: #${target.wanted}.${suggest(target.list, target.wanted, target.known)}`
        report({ path: entry.path, place: link, message })
      }
    }
  }
}
