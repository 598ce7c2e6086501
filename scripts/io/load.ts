/** A content root, read and linked: what `content` and `start` have in common. */

import { isMarkdown, link, type Linked } from '../pipeline/link.ts'
import { showProgress } from './progress.ts'
import { readSources } from './read.ts'
import { prepareAll } from './workers.ts'

export type Loaded = Linked & { files: number }

export async function load(root: string): Promise<Loaded> {
  const sources = await readSources(root)
  const markdown = sources.filter(isMarkdown)
  const progress = showProgress(markdown.length)
  const prepared = await prepareAll(markdown, progress.update)
  progress.end()
  return { files: sources.length, ...link(sources, prepared) }
}
