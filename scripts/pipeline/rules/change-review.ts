import { entriesOf } from '../site.ts'
import type { ChangeRule } from './rule.ts'

export const changeReview: ChangeRule = {
  id: 'change-review',
  level: 'error',
  why: 'Een nazicht zegt wat iemand op die dag gelezen heeft. Wie het later aanpast, of een nazicht toevoegt van woorden die er niet staan, laat een tekst nagekeken lijken die dat niet is.',
  help: 'Laat elk nazicht staan zoals het was en voeg een nieuw nazicht toe met de vingerafdruk die nu bij het artikel staat.',
  checkChange(site, base, report) {
    const earlier = new Map(
      entriesOf(base, 'hoofdstuk').map(({ path, data }) => [path, data.nagelezen ?? []])
    )
    for (const { path, data, artikels, places } of entriesOf(site, 'hoofdstuk')) {
      const now = (data.nagelezen ?? []).map((review) => JSON.stringify(review))
      const before = (earlier.get(path) ?? []).map((review) => JSON.stringify(review))
      for (const [index, { artikel, op }] of (earlier.get(path) ?? []).entries()) {
        if (now.includes(before[index] ?? '')) continue
        const message = `Het nazicht van ${artikel} op ${op} is gewijzigd of verdwenen.`
        report({ path, place: places?.[`nagelezen.${index}`] ?? places?.['nagelezen'], message })
      }
      for (const [index, { artikel, vingerafdruk }] of (data.nagelezen ?? []).entries()) {
        if (before.includes(now[index] ?? '')) continue
        const present = artikels.find(({ nummer }) => nummer === artikel.split('@')[0])
        // An article that is not in this chapter is found elsewhere (content-review).
        if (!present || present.vingerafdruk === vingerafdruk) continue
        report({
          path,
          place: places?.[`nagelezen.${index}`],
          message: `Dit nieuwe nazicht van ${artikel} gaat over andere woorden dan er nu staan (${present.vingerafdruk}).`
        })
      }
    }
  }
}
