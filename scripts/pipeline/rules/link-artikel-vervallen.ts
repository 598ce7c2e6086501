import { citedVersion, findArtikel } from '../site/cite.ts'
import { versionOf } from '../core/address.ts'
import type { SiteRule } from './rule.ts'

export const linkArtikelVervallen: SiteRule = {
  id: 'link-artikel-vervallen',
  level: 'warning',
  why: 'Wie leest over een artikel, denkt dat het geldt. Valt het weg in een nieuwe versie, dan moet de tekst dat zeggen.',
  help: 'Verwijs naar het artikel dat in de plaats kwam, of zet de versie vast, zoals BC 6.1@1.0.',
  checkSite(site, report) {
    for (const entry of site.entries) {
      // A report and a news item tell of their own day.
      if (versionOf(entry.address) || entry.kind === 'ervaring' || entry.kind === 'nieuws') continue
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
