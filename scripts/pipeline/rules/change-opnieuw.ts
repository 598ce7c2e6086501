import type { Node } from '../core/tree.ts'
import { linesOf } from '../core/words.ts'
import type { EntryOf } from '../entry.ts'
import { isBeslist, staatVan } from '../praktijk/staat.ts'
import { entriesOf } from '../site/entries.ts'
import { verslagenEerder } from '../site/verslag-eerder.ts'
import { likenessTo } from '../zoeken/alike.ts'
import type { ChangeRule } from './rule.ts'

type Verslag = EntryOf<'ervaring'>

/**
 * Reports on the same article that tell of the same are from here on alike, and some that tell of something else: a proposal
 * that somebody puts aside costs less than a lesson that nobody sees come back.
 */
const ALIKE = 0.15

/** Of what a change brings at once; who brings more fills a site. */
const MOST = 50

export const changeOpnieuw: ChangeRule = {
  id: 'change-opnieuw',
  level: 'info',
  why: 'Gebeurt iets opnieuw nadat er iets aan gedaan is, dan hield de verandering geen stand. Dat weet alleen wie beide verslagen naast elkaar legt.',
  help: 'Lees beide verslagen. Gaan ze over hetzelfde, zet dan bij het oude de stap "opnieuw-opgedoken".',
  checkChange(site, base, report, today) {
    const added = [...verslagenEerder(site, base)].flatMap(([verslag, before]) =>
      before === 'nieuw' ? [verslag] : []
    )
    if (added.length === 0 || added.length > MOST) return
    const closed = entriesOf(site, 'ervaring').filter(({ data }) => isBeslist(staatVan(data)))
    for (const verslag of added) {
      const old = mostAlike(verslag, closed)
      if (old === undefined) continue
      const step = `- { staat: opnieuw-opgedoken, op: ${today ?? verslag.data.datum}, door: de functie die dit besliste, verslag: ${verslag.address} }`
      report({
        path: verslag.path,
        message: `Dit verslag lijkt op "${old.data.titel}" (${old.address}), dat al op "${staatVan(old.data)}" staat.`,
        help: `Lees beide. Gaan ze over hetzelfde, zet dan in ${old.path} onderaan bij verloop: ${step}`
      })
    }
  }
}

/** Of those on an article that it speaks of too. An invented report says nothing of a real one. */
function mostAlike(verslag: Verslag, closed: readonly Verslag[]): Verslag | undefined {
  const artikels = artikelsOf(verslag)
  const others = closed.filter(
    (other) =>
      other.data.fictief === verslag.data.fictief &&
      [...artikelsOf(other)].some((nummer) => artikels.has(nummer))
  )
  const likeness = likenessTo(textOf(verslag), others.map(textOf))
  const best = likeness.reduce((most, value, index) => (value > (likeness[most] ?? 0) ? index : most), 0)
  return (likeness[best] ?? 0) >= ALIKE ? others[best] : undefined
}

/** In whichever version they stand. */
function artikelsOf({ citations }: Verslag): Set<string> {
  return new Set(citations.map(({ text }) => text.replace(/@.*$/u, '')))
}

function textOf({ data: { titel, omschrijving }, body }: Verslag): string {
  return [titel, omschrijving, ...linesOf(JSON.parse(body) as Node[])].join('\n')
}
