import { parseNummer } from '../inzetkader/artikels.ts'
import { nameOf } from '../core/address.ts'
import { linkingPages } from '../site/drafts.ts'
import type { SiteRule } from './rule.ts'

export const vraagArtikel: SiteRule = {
  id: 'vraag-artikel',
  level: 'error',
  why: 'De startpagina toont bij elke technologie haar eigen vragen, en hun antwoord uit de versie die vandaag geldt. Een artikel van een andere technologie of van één vaste versie staat daar verkeerd.',
  help: 'Noem een artikel van deze technologie zelf, zonder versie: "BC 6.1".',
  checkSite(site, report) {
    for (const { path, address, citations } of linkingPages(site).filter(
      ({ kind }) => kind === 'technologie'
    )) {
      for (const { text, line, column } of citations.filter(({ isField }) => isField)) {
        const { prefix, versie } = parseNummer(text)
        const owner = site.prefixes.get(prefix)
        const say = (message: string): void => report({ path, place: { line, column }, message })
        // An unknown prefix is reported as an article that does not exist.
        if (owner !== undefined && owner.address !== address)
          say(`${text} hoort bij ${nameOf(owner.address)}, niet bij ${nameOf(address)}.`)
        else if (versie !== undefined)
          say(`${text} noemt een vaste versie: schrijf enkel "${text.replace(/@.*$/u, '')}".`)
      }
    }
  }
}
