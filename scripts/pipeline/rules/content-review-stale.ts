import { artikelsOf } from '../artikels.ts'
import { reviewsOf } from '../reviews.ts'
import type { DocumentRule } from './rule.ts'

export const contentReviewStale: DocumentRule = {
  id: 'content-review-stale',
  level: 'warning',
  why: 'Een nazicht geldt voor de woorden die toen gelezen zijn. Wijzigt de regel daarna, dan is de nieuwe tekst nog niet nagekeken.',
  help: 'Laat het artikel opnieuw nakijken en voeg een nieuw nazicht toe. Pas het oude niet aan.',
  checkDocument(document, report) {
    const reviews = reviewsOf(document)
    if (reviews.length === 0) return
    const { path, matter, body } = document
    for (const { nummer, vingerafdruk } of artikelsOf(body.nodes, body.headings)) {
      const own = [...reviews.entries()].filter(([, { artikel }]) => artikel.split('@')[0] === nummer)
      // As on the page: one review of the present words is enough, however old the others are.
      if (own.some(([, review]) => review.vingerafdruk === vingerafdruk)) continue
      const newest = own.sort(([, a], [, b]) => (a.op < b.op ? 1 : -1)).at(0)
      if (newest === undefined) continue
      report({
        path,
        place: matter?.placeOf(['nagelezen', newest[0], 'vingerafdruk']),
        message: `De tekst van ${nummer} is gewijzigd sinds dit nazicht; de vingerafdruk is nu ${vingerafdruk}.`
      })
    }
  }
}
