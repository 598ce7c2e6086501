/** The whole pipeline in one thread: bytes in, bytes out. No disk, clock, network or environment: it runs in a browser too. */

import { emit, type EmitOptions } from './emit/index.ts'
import { isMarkdown } from './core/address.ts'
import { baseOf, link, type Linked } from './link.ts'
import { prepare } from './prepare.ts'
import type { Output, Source } from './core/types.ts'

export function compile(
  sources: readonly Source[],
  options: EmitOptions & { base?: readonly Source[]; today?: string }
): Linked & { outputs: Iterable<Output> } {
  const entries = (list: readonly Source[]) => list.filter(isMarkdown).map(prepare)
  const base = options.base && baseOf(options.base, entries(options.base))
  const linked = link(sources, entries(sources), { base, today: options.today })
  return { ...linked, outputs: linked.site ? emit(linked.site, options) : [] }
}
