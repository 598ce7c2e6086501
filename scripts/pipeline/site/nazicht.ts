/** What reviews say of an article: only one of its present words counts. */

import { versionOf } from '../core/address.ts'
import { datumInWoorden } from '../core/dutch.ts'
import { standsOn } from '../core/fingerprint.ts'
import type { Data } from '../kinds.ts'
import type { Artikel } from '../core/types.ts'
import type { EntryOf } from '../entry.ts'
import { entriesOf } from './entries.ts'
import type { Grond, Pin, PinBron } from './pin.ts'
import type { Site } from './site.ts'

export type Nazicht = NonNullable<Data<'hoofdstuk'>['nagelezen']>[number]

/** `huidig`: the newest review of the present words; `ouder`: the day other words were last reviewed. */
export type ArtikelNazicht = { huidig?: Omit<Nazicht, 'artikel' | 'vingerafdruk'>; ouder?: string }

type Present = Pick<Artikel, 'nummer' | 'vingerafdruk' | 'oud'>

export function nazichtOf(entry: Pick<EntryOf<'hoofdstuk'>, 'data'>, present: Present): ArtikelNazicht {
  const counting = countingReview(entry, present)
  if (!counting) return {}
  const { op, door, tegen, uitkomst, vingerafdruk } = counting.review
  return standsOn(vingerafdruk, present) ? { huidig: { op, door, tegen, uitkomst } } : { ouder: op }
}

/** One review of the present words is enough, however old the others are; else the newest says when it was last read. */
function countingReview(
  { data }: Pick<EntryOf<'hoofdstuk'>, 'data'>,
  present: Present
): { review: Nazicht; index: number } | undefined {
  const reviews = (data.nagelezen ?? [])
    .map((review, index) => ({ review, index }))
    .filter(({ review }) => review.artikel.split('@')[0] === present.nummer)
    .sort((a, b) => (a.review.op < b.review.op ? 1 : -1))
  return reviews.find(({ review }) => standsOn(review.vingerafdruk, present)) ?? reviews[0]
}

/** Of every article the review that counts, as a pin on the words of its own chapter. */
export const NAZICHT: PinBron = {
  kop: 'Nazicht dat vervalt',
  uitleg: 'Laat deze artikels opnieuw nakijken, en voeg een nieuw nazicht toe.',
  doet: ({ artikel, sinds }) => `las ${artikel} na op ${datumInWoorden(sinds)}`,
  vervalt: 'dat vervalt',
  nood: ({ path }) => `vul ${path} aan`,
  pinsIn: nazichtPins,
  grondVan: ownWords
}

function nazichtPins(site: Site): Pin[] {
  return entriesOf(site, 'hoofdstuk').flatMap((entry) =>
    entry.artikels.flatMap((present): Pin[] => {
      const counting = countingReview(entry, present)
      if (!counting) return []
      const { vingerafdruk, door, op } = counting.review
      const { technologie = '', versie = '' } = versionOf(entry.address) ?? {}
      return [
        {
          soort: 'nazicht',
          id: `nazicht ${technologie}@${versie}#${present.id}`,
          path: entry.path,
          place: entry.places?.[`nagelezen.${counting.index}`],
          artikel: present.nummer,
          vingerafdruk,
          wie: door,
          sinds: op,
          ...(entry.data.fictief ? { fictief: true as const } : {})
        }
      ]
    })
  )
}

function ownWords(site: Site, { path, artikel }: Pin): Grond {
  const entry = site.byPath.get(path)
  const present = entry?.artikels.find(({ nummer }) => nummer === artikel)
  // A review of what stands elsewhere is found there (content-review).
  if (entry?.kind !== 'hoofdstuk' || !present) return { soort: 'onbekend' }
  const { technologie = '', versie = '' } = versionOf(entry.address) ?? {}
  const gevonden = { entry, artikel: present, technologie, versie }
  return { soort: 'woorden', versie, gevonden, vastgesteld: [] }
}
