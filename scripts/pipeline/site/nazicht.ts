/** What reviews say of an article: only one of its present words counts. */

import { standsOn } from '../core/fingerprint.ts'
import type { Data } from '../kinds.ts'
import type { Artikel } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'

export type Nazicht = NonNullable<Data<'hoofdstuk'>['nagelezen']>[number]

/** `huidig`: the newest review of the present words; `ouder`: the day other words were last reviewed. */
export type ArtikelNazicht = { huidig?: Omit<Nazicht, 'artikel' | 'vingerafdruk'>; ouder?: string }

export function nazichtOf(
  { data }: Pick<EntryOf<'hoofdstuk'>, 'data'>,
  present: Pick<Artikel, 'nummer' | 'vingerafdruk' | 'oud'>
): ArtikelNazicht {
  const reviews = (data.nagelezen ?? [])
    .filter(({ artikel }) => artikel.split('@')[0] === present.nummer)
    .sort((a, b) => (a.op < b.op ? 1 : -1))
  const current = reviews.find(({ vingerafdruk }) => standsOn(vingerafdruk, present))
  if (current) {
    const { op, door, tegen, uitkomst } = current
    return { huidig: { op, door, tegen, uitkomst } }
  }
  return reviews[0] === undefined ? {} : { ouder: reviews[0].op }
}
