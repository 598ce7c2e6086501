/** The reviews that a chapter's front matter records. */

import { type Data, SCHEMAS } from '../schemas.ts'
import type { Document } from '../entry.ts'

export type Review = NonNullable<Data<'hoofdstuk'>['nagelezen']>[number]

/** As written, in order; empty where the front matter does not fit its schema, because that is found elsewhere. */
export function reviewsOf({ kind, matter }: Document): readonly Review[] {
  if (kind !== 'hoofdstuk' || matter?.values['nagelezen'] === undefined) return []
  return SCHEMAS.hoofdstuk.safeParse(matter.values).data?.nagelezen ?? []
}
