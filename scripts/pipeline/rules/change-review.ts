import { standsOn } from '../core/fingerprint.ts'
import { entriesOf } from '../site/entries.ts'
import type { EntryOf } from '../entry.ts'
import type { ChangeRule } from './rule.ts'

export const changeReview: ChangeRule = {
  id: 'change-review',
  level: 'error',
  why: 'Een nazicht zegt wat iemand op die dag gelezen heeft. Wie het later aanpast, of een nazicht toevoegt van woorden die er niet staan, laat een tekst nagekeken lijken die dat niet is.',
  help: 'Laat elk nazicht staan zoals het was en voeg een nieuw nazicht toe met de vingerafdruk die nu bij het artikel staat.',
  checkChange(site, base, report) {
    const earlier = new Map(entriesOf(base, 'hoofdstuk').map((entry) => [entry.path, entry]))
    for (const entry of entriesOf(site, 'hoofdstuk')) {
      const { path, data, artikels, places } = entry
      const old = earlier.get(path)
      const now = writtenIn(entry)
      const before = old ? writtenIn(old) : []
      for (const [index, { artikel, op }] of (old?.data.nagelezen ?? []).entries()) {
        if (now.includes(before[index] ?? '')) continue
        const message = `Het nazicht van ${artikel} op ${op} is gewijzigd of verdwenen.`
        report({ path, place: places?.[`nagelezen.${index}`] ?? places?.['nagelezen'], message })
      }
      for (const [index, { artikel, vingerafdruk }] of (data.nagelezen ?? []).entries()) {
        if (before.includes(now[index] ?? '')) continue
        const present = artikels.find(({ nummer }) => nummer === artikel.split('@')[0])
        // An article that is not in this chapter is found elsewhere (content-review).
        if (!present || standsOn(vingerafdruk, present)) continue
        report({
          path,
          place: places?.[`nagelezen.${index}`],
          message: `Dit nieuwe nazicht van ${artikel} gaat over andere woorden dan er nu staan (${present.vingerafdruk}).`
        })
      }
    }
  }
}

/** Each review as text, a pin that was carried over under its new name. */
function writtenIn({ data, artikels }: EntryOf<'hoofdstuk'>): string[] {
  return (data.nagelezen ?? []).map((review) => {
    const own = artikels.find(({ nummer }) => nummer === review.artikel.split('@')[0])
    const isOfNow = own !== undefined && standsOn(review.vingerafdruk, own)
    return JSON.stringify(isOfNow ? { ...review, vingerafdruk: own.vingerafdruk } : review)
  })
}
