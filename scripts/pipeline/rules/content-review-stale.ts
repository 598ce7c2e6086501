import { contentDate } from '../site/entries.ts'
import { NAZICHT } from '../site/nazicht.ts'
import { hasSameWords } from '../site/pins.ts'
import type { SiteRule } from './rule.ts'

export const contentReviewStale: SiteRule = {
  id: 'content-review-stale',
  level: 'warning',
  why: 'Een nazicht geldt voor de woorden die toen gelezen zijn. Wijzigt de regel daarna, dan is de nieuwe tekst nog niet nagekeken.',
  help: 'Laat het artikel opnieuw nakijken en voeg een nieuw nazicht toe. Pas het oude niet aan.',
  checkSite(site, report) {
    const today = contentDate(site.entries)
    for (const pin of NAZICHT.pinsIn(site)) {
      const grond = NAZICHT.grondVan(site, pin, today)
      if (grond.soort !== 'woorden' || hasSameWords(pin, grond)) continue
      report({
        path: pin.path,
        place: pin.place,
        message: `De tekst van ${pin.artikel} is gewijzigd sinds dit nazicht; de vingerafdruk is nu ${grond.gevonden.artikel.vingerafdruk}.`
      })
    }
  }
}
