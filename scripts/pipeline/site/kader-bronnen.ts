/** The pages of adopted versions as they are written: a review is added to one of these, and to nothing else. */

import { isMarkdown } from '../core/address.ts'
import type { Source } from '../core/types.ts'
import { adoptedFolders } from '../inzetkader/digest.ts'
import type { Register } from '../inzetkader/register.ts'

/** By path. A byte order mark is left out, as where the register counts its digests. */
export function kaderBronnen(
  sources: readonly Source[],
  registers: readonly Register[]
): ReadonlyMap<string, string> {
  const folders = adoptedFolders(registers)
  return new Map(
    sources
      .filter((source) => isMarkdown(source) && folders.some((folder) => source.path.startsWith(folder)))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])
  )
}
