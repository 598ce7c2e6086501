import { parseNummer } from '../inzetkader/artikels.ts'
import { citedVersion, findCited, knownNummers } from '../site/cite.ts'
import { linkingPages, mayStandInDraft } from '../site/drafts.ts'
import { versionOf } from '../core/address.ts'
import { vaststellingOf } from '../inzetkader/register-lines.ts'
import type { Site } from '../site/site.ts'
import { suggester } from '../privacy/suggest.ts'
import type { Entry } from '../entry.ts'
import type { SiteRule } from './rule.ts'

export const linkArtikel: SiteRule = {
  id: 'link-artikel',
  level: 'error',
  why: 'Wie een artikel aanhaalt, moet het kunnen nalezen. Een artikel dat niet bestaat, is een regel die niet bestaat.',
  help: 'Kijk het nummer na in het inzetkader of op de pagina van de wet. Met BC 6.1@1.0 wijs je naar één vaste versie.',
  checkSite(site, report) {
    const suggest = suggester()
    const isComplete = knowsAllPrefixes(site)
    for (const entry of linkingPages(site)) {
      for (const { text, line, column, isField } of entry.citations) {
        const found = findCited(site, text, entry)
        if (found !== 'onbekend' && !(found === 'geen-artikel' && isField && isComplete)) continue
        if (mayStandInDraft(site, text, entry) || isBeyondReach(site, entry, text)) continue
        const [nummer = ''] = text.split('@')
        const versie = citedVersion(site, text, entry)?.versie
        const where = versie === undefined ? '' : ` in versie ${versie}`
        const known = (): string[] => knownNummers(site, text, entry)
        const message = (): string =>
          `Het artikel ${nummer} bestaat niet${where}.${suggest(versie ?? '', nummer, known)}`
        report({ path: entry.path, place: { line, column }, message })
      }
    }
  }
}

/** A technologie or a law with a fault of its own has no prefix yet; that is reported there. */
function knowsAllPrefixes(site: Site): boolean {
  return ![...site.unfinished.keys()].some((address) => /^\/(?:inzetkader|recht)\/[^/]+$/u.test(address))
}

/** Adopted words cannot follow an article of a law or another technologie that fell away later: there it is text again. */
function isBeyondReach(site: Site, { address }: Pick<Entry, 'address'>, text: string): boolean {
  const own = versionOf(address)
  if (!own || vaststellingOf(site.registers.get(own.technologie), own.versie) === undefined) return false
  return parseNummer(text).versie === undefined && citedVersion(site, text)?.technologie !== own.technologie
}
