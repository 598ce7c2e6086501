/** For `npm start`: brings a folder up to date file by file, so that the dev server never misses a folder. */

import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../pipeline/core/types.ts'
import { updateFile } from './replace-file.ts'
import { assertOurs, MARKER } from './write.ts'

/**
 * Replaces what changed, one rename per file, then removes what is no longer made. Returns the changed paths.
 * Throws NotOurFolder when the folder holds files that this program did not make.
 */
export function updateOutputs(
  folder: string,
  outputs: Iterable<Output>,
  alsoKept: readonly string[] = []
): string[] {
  assertOurs(folder)
  const changed: string[] = []
  const kept = new Set<string>([MARKER, ...alsoKept])
  for (const { path, bytes } of outputs) {
    kept.add(path)
    if (updateFile(folder, path, bytes)) changed.push(path)
  }
  for (const path of filesIn(folder)) {
    if (kept.has(path)) continue
    rmSync(join(folder, path), { force: true })
    changed.push(path)
  }
  return changed
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
}
