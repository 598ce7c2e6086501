import { contentDate } from '../site/entries.ts'
import { verouderdePins } from '../site/pins.ts'
import type { SiteRule } from './rule.ts'

export const contentReviewStale: SiteRule = {
  id: 'content-review-stale',
  level: 'warning',
  why: 'Een nazicht geldt voor de woorden die toen gelezen zijn. Wijzigt de regel daarna, dan is de nieuwe tekst nog niet nagekeken.',
  help: 'Laat het artikel opnieuw nakijken en voeg een nieuw nazicht toe. Pas het oude niet aan.',
  checkSite(site, report) {
    for (const { pin, grond } of verouderdePins(site, 'nazicht', contentDate(site.entries))) {
      report({
        path: pin.path,
        place: pin.place,
        message: `De tekst van ${pin.artikel} is gewijzigd sinds dit nazicht; de vingerafdruk is nu ${grond.gevonden.artikel.vingerafdruk}.`
      })
    }
  }
}
