/** What must be sent so that an index holds these records and no others. */

import type { AlgoliaRecord } from './record.ts'

export type Difference = {
  /** New or changed. */
  put: AlgoliaRecord[]
  /** Ids of what is there and should not be. */
  gone: string[]
}

/** More than this share of an index is not deleted in passing: most often it is the content that was not read whole. */
export const MOST_GONE = 0.2

/** `live` are the signatures in the index, by id; without one for what somebody else put there. */
export function differenceOf(
  live: ReadonlyMap<string, string | undefined>,
  records: readonly AlgoliaRecord[]
): Difference {
  const wanted = new Set(records.map(({ objectID }) => objectID))
  return {
    put: records.filter(({ objectID, h }) => live.get(objectID) !== h),
    gone: [...live.keys()].filter((id) => !wanted.has(id))
  }
}

export function deletesTooMuch({ gone }: Difference, live: ReadonlyMap<string, unknown>): boolean {
  return gone.length > live.size * MOST_GONE
}
