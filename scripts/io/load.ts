/** A content root, read and linked: what `content` and `start` have in common. */

import { isMarkdown } from '../pipeline/kinds.ts'
import { link, type Linked } from '../pipeline/link.ts'
import type { Entry, Prepared, Source } from '../pipeline/types.ts'
import { openCache } from './cache.ts'
import { withImageFacts } from './images.ts'
import { readExamples } from './examples.ts'
import { showProgress } from './progress.ts'
import { readSources } from './read.ts'
import type { Workers } from './workers.ts'

export type Loaded = Linked & { files: number }

/** `base` is the root of an earlier state, for the rules that compare. */
export async function load(root: string, workers: Workers, base?: string): Promise<Loaded> {
  const sources = await withImageFacts(readSources(root))
  const prepared = await prepareFrom(root, sources.filter(isMarkdown), workers)
  const earlier = base === undefined ? undefined : await entriesOf(base, workers)
  return { files: sources.length, ...link(sources, prepared, { examples: readExamples(), base: earlier }) }
}

async function entriesOf(root: string, workers: Workers): Promise<Entry[]> {
  const sources = readSources(root)
  const prepared = await prepareFrom(root, sources.filter(isMarkdown), workers)
  return prepared.flatMap(({ entry }) => entry ?? [])
}

async function prepareFrom(root: string, sources: readonly Source[], workers: Workers): Promise<Prepared[]> {
  const cache = openCache(root)
  const known = sources.map((source) => cache.get(source))
  const prepared = await prepareMissing(sources, known, workers)
  cache.keep(sources, prepared)
  return prepared
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
