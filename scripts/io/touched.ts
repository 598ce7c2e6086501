/** Which pages a change adds or words anew. */

import { isMarkdown } from '../pipeline/core/address.ts'
import type { Source } from '../pipeline/core/types.ts'
import { readSources } from './read.ts'
import type { Touched } from './summary.ts'

/** `base` is the root of the earlier state. */
export function touchedSince(base: string, sources: readonly Source[]): Touched[] {
  const earlier = new Map(readSources(base).map((source) => [source.path, source]))
  return sources.filter(isMarkdown).flatMap(({ path, bytes }) => {
    const before = earlier.get(path)
    if (before && Buffer.from(bytes).equals(before.bytes)) return []
    return [{ path, isNew: before === undefined }]
  })
}
