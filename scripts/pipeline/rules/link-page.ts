import { folderOf } from '../core/address.ts'
import { resolveLink } from '../site/site.ts'
import { nearest } from '../privacy/suggest.ts'
import { addressFault } from '../core/safe-url.ts'
import type { SiteRule } from './rule.ts'

export const linkPage: SiteRule = {
  id: 'link-page',
  level: 'error',
  why: 'Een link die nergens uitkomt, laat de lezer staan waar hij hulp zocht.',
  help: 'Schrijf het adres zoals het in de adresbalk staat (/recht/wpa), of het pad naar het .md-bestand.',
  checkSite(site, report) {
    // A page that was renamed can be linked to from thousands: each is asked once what it could have meant.
    const suggestions = new Map<string, string | undefined>()
    for (const entry of site.entries) {
      for (const link of entry.links) {
        if (addressFault(link.target, link.isImage)) continue
        const target = resolveLink(site, entry, link)
        if (target.type !== 'fault' || target.reason === 'anker') continue
        const asked = `${target.reason} ${folderOf(entry.path)} ${target.wanted}`
        if (!suggestions.has(asked)) suggestions.set(asked, nearest(target.wanted, target.known()))
        const best = suggestions.get(asked)
        const what = {
          pad: 'Deze pagina bestaat niet',
          beeld: 'Dit beeld bestaat niet',
          leeg: 'Deze link heeft geen adres'
        }[target.reason]
        const wanted = target.wanted === '' ? '' : `: ${target.wanted}`
        report({
          path: entry.path,
          place: link,
          message: `${what}${wanted}.${best === undefined ? '' : ` Bedoel je "${best}"?`}`,
          ...(target.reason === 'beeld'
            ? { help: 'Zet het beeld naast dit bestand en schrijf de naam precies zo.' }
            : {})
        })
      }
    }
  }
}
