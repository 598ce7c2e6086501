import type { SiteRule } from './rule.ts'

export const artikelUnique: SiteRule = {
  id: 'artikel-unique',
  level: 'error',
  why: 'Een artikelnummer wijst naar één regel. Twee regels met hetzelfde nummer kan niemand aanhalen.',
  help: 'Geef het tweede artikel het eerstvolgende vrije nummer van zijn hoofdstuk.',
  checkSite(site, report) {
    for (const [first, ...others] of site.artikels.values()) {
      for (const { entry, artikel } of others) {
        if (entry.path === first?.entry.path) continue
        report({
          path: entry.path,
          place: artikel,
          message: `${artikel.nummer} bestaat al in deze versie: ${first?.entry.path}.`
        })
      }
    }
  }
}
