/** The whole pipeline in one thread: bytes in, bytes out. No disk, clock, network or environment: it runs in a browser too. */

import { emit, type EmitOptions } from './emit/index.ts'
import { isMarkdown, link, type Linked } from './link.ts'
import { prepare } from './prepare.ts'
import type { Output, Source } from './types.ts'

export function compile(
  sources: readonly Source[],
  options: EmitOptions
): Linked & { outputs: Iterable<Output> } {
  const linked = link(sources, sources.filter(isMarkdown).map(prepare))
  return { ...linked, outputs: linked.site ? emit(linked.site, options) : [] }
}
