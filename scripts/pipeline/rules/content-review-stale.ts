import { standsOn } from '../core/fingerprint.ts'
import { entriesOf } from '../site/entries.ts'
import type { SiteRule } from './rule.ts'

export const contentReviewStale: SiteRule = {
  id: 'content-review-stale',
  level: 'warning',
  why: 'Een nazicht geldt voor de woorden die toen gelezen zijn. Wijzigt de regel daarna, dan is de nieuwe tekst nog niet nagekeken.',
  help: 'Laat het artikel opnieuw nakijken en voeg een nieuw nazicht toe. Pas het oude niet aan.',
  checkSite(site, report) {
    for (const { path, data, artikels, places } of entriesOf(site, 'hoofdstuk')) {
      const reviews = [...(data.nagelezen ?? []).entries()]
      for (const present of artikels) {
        const own = reviews.filter(([, { artikel }]) => artikel.split('@')[0] === present.nummer)
        // As on the page: one review of the present words is enough, however old the others are.
        if (own.some(([, { vingerafdruk }]) => standsOn(vingerafdruk, present))) continue
        const newest = own.sort(([, a], [, b]) => (a.op < b.op ? 1 : -1)).at(0)
        if (newest === undefined) continue
        report({
          path,
          place: places?.[`nagelezen.${newest[0]}`],
          message: `De tekst van ${present.nummer} is gewijzigd sinds dit nazicht; de vingerafdruk is nu ${present.vingerafdruk}.`
        })
      }
    }
  }
}
