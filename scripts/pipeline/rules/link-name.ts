import { nameOf } from '../core/address.ts'
import { isTeVervangen } from '../core/start.ts'
import { addressNamed, definitionOf, type Kind } from '../kinds.ts'
import { entriesOf } from '../site/entries.ts'
import { suggester } from '../privacy/suggest.ts'
import { linkingPages } from '../site/drafts.ts'
import type { SiteRule } from './rule.ts'

export const linkName: SiteRule = {
  id: 'link-name',
  level: 'error',
  why: 'Pagina’s verwijzen in hun kop naar elkaar met een naam. Zo kan elke pagina tonen wie naar haar verwijst.',
  help: 'Neem de laatste stap van het adres, zoals "wpa" in /recht/wpa, of maak eerst de pagina.',
  checkSite(site, report) {
    const suggest = suggester()
    for (const entry of linkingPages(site)) {
      for (const { kind, name, line, column } of entry.references) {
        // Of words of a template content-template tells.
        if (isTeVervangen(name)) continue
        const address = addressNamed(kind, name)
        if (site.byAddress.get(address)?.kind === kind || site.unfinished.has(address)) continue
        const verhuisd = site.verhuisd.get(address)
        if (verhuisd !== undefined && site.byAddress.get(verhuisd)?.kind === kind) {
          report({
            path: entry.path,
            place: { line, column },
            message: `${named(kind)} "${name}" heet nu "${nameOf(verhuisd)}".`,
            help: `Schrijf "${nameOf(verhuisd)}".`
          })
          continue
        }
        const known = (): string[] => entriesOf(site, kind).map((other) => nameOf(other.address))
        report({
          path: entry.path,
          place: { line, column },
          message: () => `${named(kind)} "${name}" bestaat niet.${suggest(kind, name, known)}`
        })
      }
    }
  }
}

function named(kind: Kind): string {
  const { lidwoord, woord } = definitionOf(kind)
  return `${lidwoord} ${woord.toLowerCase()}`
}
