import { BLAD_LIMIT } from '../inzetkader/blad.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const artikelCount: SiteRule = {
  id: 'artikel-count',
  level: 'error',
  why: 'Op elk afgedrukt blad staat een code met alle artikels van het hoofdstuk. Met te veel artikels kan een telefoon ze niet meer lezen.',
  help: 'Verdeel het hoofdstuk over twee bestanden, elk met een eigen nummer (volgorde).',
  checkSite(site, report) {
    for (const { path, artikels } of entriesOf(site, 'hoofdstuk')) {
      const first = artikels[BLAD_LIMIT]
      if (first)
        report({
          path,
          place: first,
          message: `Dit hoofdstuk heeft ${artikels.length} artikels, hoogstens ${BLAD_LIMIT} mag.`
        })
    }
  }
}
