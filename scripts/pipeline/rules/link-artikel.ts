import { findArtikel, isVersionUnfinished, knownNummers, type Site } from '../site.ts'
import { bedoelt } from '../suggest.ts'
import type { SiteRule } from './rule.ts'

export const linkArtikel: SiteRule = {
  id: 'link-artikel',
  level: 'error',
  why: 'Wie een artikel aanhaalt, moet het kunnen nalezen. Een artikel dat niet bestaat, is een regel die niet bestaat.',
  help: 'Kijk het nummer na in het inzetkader. Met BC 6.1@1.0 wijs je naar één vaste versie.',
  checkSite(site, report) {
    for (const entry of site.entries) {
      for (const { text, line, column, isField } of entry.citations) {
        const found = findArtikel(site, text)
        if (found !== 'onbekend' && !(found === 'geen-artikel' && isField && knowsAllPrefixes(site))) continue
        if (isVersionUnfinished(site, text)) continue
        report({
          path: entry.path,
          place: { line, column },
          message: `Het artikel ${text} bestaat niet.${bedoelt(text, knownNummers(site, text))}`
        })
      }
    }
  }
}

/** A technologie with a fault of its own has no prefix yet; that is reported there. */
function knowsAllPrefixes(site: Site): boolean {
  return ![...site.unfinished].some((address) => /^\/inzetkader\/[^/]+$/u.test(address))
}
