import { parseNummer } from '../inzetkader/artikels.ts'
import { nameOf, versionOf } from '../core/address.ts'
import { linkingPages } from '../site/drafts.ts'
import type { SiteRule } from './rule.ts'

export const kaartArtikel: SiteRule = {
  id: 'kaart-artikel',
  level: 'error',
  why: 'Een veldkaart vat één versie van één inzetkader samen. Een handeling die uit een andere tekst volgt, hoort daar niet op.',
  help: 'Noem een artikel uit dezelfde map als de kaart, zonder versie: "BC 6.1".',
  checkSite(site, report) {
    for (const { path, address, citations } of linkingPages(site).filter(({ kind }) => kind === 'kaart')) {
      const own = versionOf(address)
      for (const { text, line, column } of citations.filter(({ isField }) => isField)) {
        const { prefix, versie } = parseNummer(text)
        const owner = site.prefixes.get(prefix)
        const say = (message: string): void => report({ path, place: { line, column }, message })
        // An unknown prefix is reported as an article that does not exist.
        if (owner !== undefined && nameOf(owner.address) !== own?.technologie)
          say(
            `Deze kaart gaat over ${own?.technologie ?? ''}, maar het artikel hoort bij ${nameOf(owner.address)}.`
          )
        else if (versie !== undefined && versie !== own?.versie)
          say(`Deze kaart hoort bij versie ${own?.versie ?? ''}, maar het artikel is van versie ${versie}.`)
      }
    }
  }
}
