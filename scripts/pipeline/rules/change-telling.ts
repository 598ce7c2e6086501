import { folderOf } from '../core/address.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from '../site/entries.ts'
import { isMisschienDezelfde } from '../site/bevragingen.ts'
import type { ChangeRule } from './rule.ts'

type Resultaat = EntryOf<'resultaat'>

export const changeTelling: ChangeRule = {
  id: 'change-telling',
  level: 'error',
  why: 'Wat er eerst stond, blijft in de geschiedenis leesbaar. Komen er twee antwoorden bij, dan toont het verschil met vroeger wat die twee mensen antwoordden.',
  help: 'Zet de aantallen terug zoals ze waren. Late antwoorden tel je bij een volgende periode. Is het resultaat fout, verwijder het dan en plaats geen ander voor dezelfde periode.',
  checkChange(site, base, report) {
    const earlier = entriesOf(base, 'resultaat').filter(({ data }) => !data.fictief)
    for (const resultaat of entriesOf(site, 'resultaat')) {
      const before = earlier.find((other) => isAnders(other, resultaat))
      if (resultaat.data.fictief || !before) continue
      report({
        path: resultaat.path,
        place: resultaat.places?.['tellingen'],
        message:
          before.path === resultaat.path
            ? 'De aantallen van dit resultaat stonden er al, en zijn gewijzigd.'
            : `Voor deze periode stonden er al andere aantallen, in ${before.path}.`
      })
    }
  }
}

/** Of the same people, perhaps, and yet with other counts. */
function isAnders(before: Resultaat, after: Resultaat): boolean {
  const isSame = before.path === after.path
  const isOver = folderOf(before.address) === folderOf(after.address) && isMisschienDezelfde(before, after)
  return (isSame || isOver) && telling(before) !== telling(after)
}

function telling({ data: { deelnemers, tellingen } }: Resultaat): string {
  return JSON.stringify([deelnemers, tellingen])
}
