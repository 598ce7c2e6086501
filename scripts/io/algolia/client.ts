/** The official client, loaded only by who sends something. */

import type { Algoliasearch } from 'algoliasearch'
import type { Algolia } from '../../pipeline/core/algolia.ts'

/** Where the service stands, when not where it always does: for tests. */
export type ClientOptions = NonNullable<Parameters<typeof import('algoliasearch').algoliasearch>[2]>

export async function openClient(
  { appId }: Pick<Algolia, 'appId'>,
  key: string,
  options: ClientOptions = {}
): Promise<Algoliasearch> {
  const { algoliasearch } = await import('algoliasearch')
  return algoliasearch(appId, key, { compression: 'gzip', ...options })
}

/** Of an answer that was no success; undefined where there was no answer at all. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' ? status : undefined
}
