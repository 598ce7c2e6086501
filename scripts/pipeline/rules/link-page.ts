import { type Fault, resolveLink } from '../site/resolve-link.ts'
import { suggester } from '../privacy/suggest.ts'
import { linkingPages } from '../site/drafts.ts'
import { addressFault } from '../core/safe-url.ts'
import type { SiteRule } from './rule.ts'

export const linkPage: SiteRule = {
  id: 'link-page',
  level: 'error',
  why: 'Een link die nergens uitkomt, laat de lezer staan waar hij hulp zocht.',
  help: 'Schrijf het adres zoals het in de adresbalk staat (/recht/wpa), of het pad naar het .md-bestand.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const entry of linkingPages(site)) {
      for (const link of entry.links) {
        if (addressFault(link.target, link.isImage)) continue
        const target = resolveLink(site, entry, link)
        if (target.type !== 'fault' || target.reason === 'anker') continue
        const what = {
          pad: 'Deze pagina bestaat niet',
          beeld: 'Dit beeld bestaat niet',
          leeg: 'Deze link heeft geen adres'
        }[target.reason]
        const wanted = target.wanted === '' ? '' : `: ${target.wanted}`
        report({
          path: entry.path,
          place: link,
          message: () =>
            `${what}${wanted}.${
              target.verhuisd === undefined
                ? suggest(`${target.reason} ${target.list}`, target.wanted, target.known)
                : ` Ze is verhuisd naar ${target.verhuisd}.`
            }`,
          ...helpFor(target)
        })
      }
    }
  }
}

function helpFor({ reason, verhuisd }: Fault): { help?: string } {
  if (verhuisd !== undefined) return { help: `Schrijf het nieuwe adres: ${verhuisd}` }
  if (reason !== 'beeld') return {}
  return { help: 'Zet het beeld naast dit bestand en schrijf de naam precies zo.' }
}
