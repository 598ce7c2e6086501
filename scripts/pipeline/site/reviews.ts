/** The reviews that a chapter's front matter records. */

import { type Data, schemaOf } from '../kinds.ts'
import type { Document } from '../entry.ts'

export type Review = NonNullable<Data<'hoofdstuk'>['nagelezen']>[number]

/** As written, in order; empty where the front matter does not fit its schema, because that is found elsewhere. */
export function reviewsOf({ kind, matter }: Document): readonly Review[] {
  if (kind !== 'hoofdstuk' || matter?.values['nagelezen'] === undefined) return []
  return schemaOf('hoofdstuk').safeParse(matter.values).data?.nagelezen ?? []
}
