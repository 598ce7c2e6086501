import type { Place } from '../core/diagnostic.ts'
import { nameOf } from '../core/address.ts'
import type { Base } from '../site/base.ts'
import { entriesOf } from '../site/entries.ts'
import type { Site } from '../site/site.ts'
import type { ChangeRule } from './rule.ts'

export const changeBeside: ChangeRule = {
  id: 'change-beside',
  level: 'info',
  why: 'Naast een vastgestelde regel lees je waar een zone ervan afwijkt, wie hem nalas en voor wie hij is. Dat kan de regel omkeren zonder dat er een woord van wijzigt, dus ziet wie een voorstel nakijkt het eerst.',
  help: 'Kijk na of dit echt zo beslist of nagelezen is, en of dit voorstel komt van wie dat mag zeggen.',
  checkChange(site, base, report) {
    const before = [...deviationsIn(base), ...technologiesIn(base, base)]
    const now = [...deviationsIn(site), ...technologiesIn(site, base)]
    // A review that is gone is an error (change-review).
    const reviewed = missingFrom(reviewsIn(base), reviewsIn(site))
    for (const { path, place, what } of [...missingFrom(before, now), ...reviewed])
      report({ path, place, message: `Nieuw naast vastgestelde regels: ${what}` })
    for (const { path, what } of missingFrom(now, before))
      report({ path, message: `Verdwenen naast vastgestelde regels: ${what}` })
  }
}

/** `key` holds all that a reader sees of it. */
type Beside = { path: string; place: Place | undefined; key: string; what: string }
type Entries = Pick<Site, 'entries'>

function missingFrom(known: readonly Beside[], list: readonly Beside[]): Beside[] {
  const keys = new Set(known.map(({ key }) => key))
  return list.filter(({ key }) => !keys.has(key))
}

function deviationsIn(site: Entries): Beside[] {
  return entriesOf(site, 'zone').flatMap(({ path, data, places }) =>
    (data.afwijkingen ?? []).map((afwijking, index) => {
      const { artikel, van, tot, door, tekst } = afwijking
      return {
        path,
        place: places?.[`afwijkingen.${index}`],
        key: JSON.stringify([path, afwijking]),
        what: `${data.titel} wijkt af van ${artikel} van ${van} tot ${tot}, beslist door ${door}: ${tekst}`
      }
    })
  )
}

/** Of those with adopted versions: each shows the name of its technologie. */
function technologiesIn(site: Entries, { registers }: Pick<Base, 'registers'>): Beside[] {
  const adopted = new Set(registers.map(({ technologie }) => technologie))
  return entriesOf(site, 'technologie')
    .filter(({ address }) => adopted.has(nameOf(address)))
    .map(({ path, data: { titel, diensten } }) => ({
      path,
      place: undefined,
      key: JSON.stringify([path, titel, diensten]),
      what: `${titel}, voor ${diensten.join(' en ')}.`
    }))
}

function reviewsIn(site: Entries): Beside[] {
  return entriesOf(site, 'hoofdstuk').flatMap(({ path, data, places }) =>
    (data.nagelezen ?? []).map(({ artikel, op, door, tegen, uitkomst }, index) => ({
      path,
      place: places?.[`nagelezen.${index}`],
      key: JSON.stringify([path, artikel, op, door, tegen, uitkomst]),
      what: `${artikel} is nagelezen op ${op} door ${door}, tegen ${tegen}: ${uitkomst}.`
    }))
  )
}
