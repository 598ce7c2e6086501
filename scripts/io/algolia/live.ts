/** What stands in an index now, as far as it tells what to send. */

import type { Algoliasearch } from 'algoliasearch'
import { statusOf } from './client.ts'
import type { Marks } from './wanted.ts'

export type Live = {
  /** The signature of each record by its id; without one where somebody else made it. */
  records: ReadonlyMap<string, string | undefined>
  /** Of the settings and the synonyms that we sent last. */
  marks: Partial<Marks>
}

/** Undefined where there is no such index. */
export async function liveOf(client: Algoliasearch, indexName: string): Promise<Live | undefined> {
  try {
    const settings: { userData?: unknown } = await client.getSettings({ indexName })
    return { marks: settings.userData ?? {}, records: await signaturesOf(client, indexName) }
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

export async function signaturesOf(
  client: Algoliasearch,
  indexName: string
): Promise<Map<string, string | undefined>> {
  const found = new Map<string, string | undefined>()
  await client.browseObjects<{ h?: string }>({
    indexName,
    browseParams: { attributesToRetrieve: ['h'], hitsPerPage: 1000 },
    aggregator: ({ hits }) => {
      for (const { objectID, h } of hits) found.set(objectID, h)
    }
  })
  return found
}
