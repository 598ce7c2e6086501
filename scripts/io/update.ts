/** For `npm start`: brings a folder up to date file by file, so that the dev server never misses a folder. */

import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output } from '../pipeline/types.ts'
import { MARKER } from './write.ts'

/** Replaces what changed, one rename per file, then removes what is no longer made. Returns the changed paths. */
export function updateOutputs(
  folder: string,
  outputs: Iterable<Output>,
  alsoKept: readonly string[] = []
): string[] {
  const changed: string[] = []
  const kept = new Set<string>([MARKER, ...alsoKept])
  for (const { path, bytes } of outputs) {
    kept.add(path)
    if (replaceFile(folder, { path, bytes })) changed.push(path)
  }
  for (const path of filesIn(folder)) {
    if (kept.has(path)) continue
    rmSync(join(folder, path), { force: true })
    changed.push(path)
  }
  return changed
}

/** One file, replaced in one step; false when it already was so. */
export function replaceFile(folder: string, { path, bytes }: Output): boolean {
  const file = join(folder, path)
  if (isSame(file, bytes)) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.tmp`, bytes)
  renameSync(`${file}.tmp`, file)
  return true
}

function isSame(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
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
