/** A content root, read and linked: what `content` and `start` have in common. */

import { isMarkdown, link, type Linked } from '../pipeline/link.ts'
import type { Prepared, Source } from '../pipeline/types.ts'
import { openCache } from './cache.ts'
import { showProgress } from './progress.ts'
import { readSources } from './read.ts'
import type { Workers } from './workers.ts'

export type Loaded = Linked & { files: number }

export async function load(root: string, workers: Workers): Promise<Loaded> {
  const sources = await readSources(root)
  const markdown = sources.filter(isMarkdown)
  const cache = openCache(root)
  const known = markdown.map((source) => cache.get(source))
  const prepared = await prepareMissing(markdown, known, workers)
  cache.keep(markdown, prepared)
  return { files: sources.length, ...link(sources, prepared) }
}

/** In the order of the sources; only what the cache does not know goes to the workers. */
async function prepareMissing(
  sources: readonly Source[],
  known: readonly (Prepared | undefined)[],
  workers: Workers
): Promise<Prepared[]> {
  const missing = sources.filter((_, index) => known[index] === undefined)
  const progress = showProgress(missing.length)
  const fresh = await workers.prepareAll(missing, progress.update)
  progress.end()
  let next = 0
  return known.map((prepared) => prepared ?? (fresh[next++] as Prepared))
}
