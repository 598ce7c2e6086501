import { suggester } from '../privacy/suggest.ts'
import { linkFaults } from '../site/link-faults.ts'
import type { Fault } from '../site/resolve-link.ts'
import type { SiteRule } from './rule.ts'

export const linkPage: SiteRule = {
  id: 'link-page',
  level: 'error',
  why: 'Een link die nergens uitkomt, laat de lezer staan waar hij hulp zocht.',
  help: 'Schrijf het adres zoals het in de adresbalk staat (/recht/wpa), of het pad naar het .md-bestand.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const { path, link, fault } of linkFaults(site)) {
      if (fault.reason === 'anker') continue
      const what = {
        pad: 'Deze pagina bestaat niet',
        beeld: 'Dit beeld bestaat niet',
        leeg: 'Deze link heeft geen adres'
      }[fault.reason]
      const wanted = fault.wanted === '' ? '' : `: ${fault.wanted}`
      report({
        path,
        place: link,
        message: () =>
          `${what}${wanted}.${
            fault.verhuisd === undefined
              ? suggest(`${fault.reason} ${fault.list}`, fault.wanted, fault.known)
              : ` Ze is verhuisd naar ${fault.verhuisd}.`
          }`,
        ...helpFor(fault)
      })
    }
  }
}

function helpFor({ reason, verhuisd }: Fault): { help?: string } {
  if (verhuisd !== undefined) return { help: `Schrijf het nieuwe adres: ${verhuisd}` }
  if (reason !== 'beeld') return {}
  return { help: 'Zet het beeld naast dit bestand en schrijf de naam precies zo.' }
}
