import { citedVersion, findArtikel } from '../site/cite.ts'
import { linkingPages } from '../site/drafts.ts'
import { versionOf } from '../core/address.ts'
import { isDated } from '../kinds.ts'
import type { SiteRule } from './rule.ts'

export const linkArtikelVervallen: SiteRule = {
  id: 'link-artikel-vervallen',
  level: 'warning',
  why: 'Wie leest over een artikel, denkt dat het geldt. Valt het weg in een nieuwe versie, dan moet de tekst dat zeggen.',
  help: 'Verwijs naar het artikel dat in de plaats kwam, of zet de versie vast, zoals BC 6.1@1.0.',
  checkSite(site, report) {
    for (const entry of linkingPages(site)) {
      // What carries a day in its name, as a report and a news item do, tells of that day.
      if (versionOf(entry.address) || (entry.kind && isDated(entry.kind))) continue
      for (const { text, line, column } of entry.citations) {
        const found = findArtikel(site, text, entry)
        const versie = citedVersion(site, text, entry)?.versie
        if (typeof found === 'string' || versie === undefined || found.versie === versie) continue
        const message = `${text} staat niet meer in versie ${versie}. De verwijzing leidt naar versie ${found.versie}.`
        report({ path: entry.path, place: { line, column }, message })
      }
    }
  }
}
