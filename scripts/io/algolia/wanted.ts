/** All that an index must hold. */

import { createHash } from 'node:crypto'
import type { IndexSettings, SynonymHit } from 'algoliasearch'
import type { AlgoliaRecord } from '../../pipeline/zoeken/algolia/record.ts'

export type Wanted = {
  indexName: string
  records: readonly AlgoliaRecord[]
  settings: IndexSettings
  synonyms: readonly SynonymHit[]
  /** As many records as the plan has room for. */
  room: number
}

/** What the service gives back of settings is not always letter for letter what it got; so they carry a mark of ours. */
export type Marks = { instellingen: string; synoniemen: string }

export function marksOf({ settings, synonyms }: Pick<Wanted, 'settings' | 'synonyms'>): Marks {
  return { instellingen: markOf(settings), synoniemen: markOf(synonyms) }
}

function markOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)
}
