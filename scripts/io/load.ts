/** A content root, read and linked: what `content` and `start` have in common. */

import { join } from 'node:path'
import { isMarkdown } from '../pipeline/core/address.ts'
import { baseOf, link, type Linked, siteOf } from '../pipeline/link.ts'
import { ownPages } from '../pipeline/bijdragen/own-pages.ts'
import type { Site } from '../pipeline/site/site.ts'
import type { Source } from '../pipeline/core/types.ts'
import type { Prepared } from '../pipeline/entry.ts'
import { type Cache, openCache } from './cache.ts'
import { withImageFacts } from './images.ts'
import { todayInBrussels } from './clock.ts'
import { showProgress } from './progress.ts'
import { readSources } from './read.ts'
import type { Workers } from './workers.ts'

/** The earlier state of a content root has a cache of its own, wherever that state stands this time. */
const BASE = 'eerder'

export type Loaded = Linked & {
  files: number
  sources: readonly Source[]
  prepared: readonly Prepared[]
  /** Paths of what the cache did not know: after the first time, what somebody just saved. */
  changed: ReadonlySet<string>
  /** The site as it was and as it is, whatever the rules say of it; undefined where nothing is compared. */
  states: (() => States) | undefined
}

export type States = {
  before: Site
  after: Site
  /** Paths of pages in which personal data was found, before or now: nobody repeats their words. */
  persoonlijk: ReadonlySet<string>
}

export type Content = {
  /** Reads and links everything as it is now. `base` is the root of an earlier state, for the rules that compare. */
  load: (base?: string) => Promise<Loaded>
  /** Keeps what was learned for the next process; apart, because nobody should wait for it. */
  save: () => void
}

/** A content root to be loaded once or, while somebody writes in it, many times. */
export function openContent(root: string, workers: Workers): Content {
  const cache = openCache(root)
  const own = ownPages()
  return {
    async load(base) {
      const sources = await withImageFacts(readSources(root))
      const { prepared, changed } = await prepareFrom(sources, cache, workers)
      const earlier =
        base === undefined ? undefined : await readState(base, openCache(join(root, BASE)), workers)
      const options = { own, base: earlier && baseOf(earlier.sources, earlier.prepared) }
      return {
        files: sources.length,
        sources,
        prepared,
        changed,
        ...link(sources, prepared, { ...options, today: todayInBrussels() }),
        states:
          earlier &&
          (() => ({
            before: siteOf(earlier.sources, earlier.prepared, { own }),
            after: siteOf(sources, prepared, options),
            persoonlijk: personalIn([...earlier.prepared, ...prepared])
          }))
      }
    },
    save: cache.save
  }
}

async function readState(
  root: string,
  cache: Cache,
  workers: Workers
): Promise<{ sources: Source[]; prepared: Prepared[] }> {
  const sources = readSources(root)
  const { prepared } = await prepareFrom(sources, cache, workers)
  cache.save()
  return { sources, prepared }
}

function personalIn(prepared: readonly Prepared[]): Set<string> {
  const found = prepared.flatMap(({ diagnostics }) => diagnostics)
  return new Set(found.filter(({ rule }) => rule.startsWith('privacy-')).map(({ path }) => path))
}

/** In the order of the sources; only what the cache does not know goes to the workers. */
async function prepareFrom(
  sources: readonly Source[],
  cache: Cache,
  workers: Workers
): Promise<{ prepared: Prepared[]; changed: Set<string> }> {
  const texts = sources.filter(isMarkdown)
  const known = texts.map((text) => cache.get(text))
  const missing = texts.filter((_, index) => known[index] === undefined)
  const progress = showProgress(missing.length)
  const fresh = await workers.prepareAll(missing, progress.update)
  progress.end()
  let next = 0
  const prepared = known.map((result) => result ?? (fresh[next++] as Prepared))
  cache.keep(texts, prepared)
  return { prepared, changed: new Set(missing.map(({ path }) => path)) }
}
