/**
 * What `prepare` said of a file, kept by the hash of the file: an unchanged file is neither parsed nor checked again.
 * The folder can be deleted at any time. A change to the pipeline or its packages makes all of it worthless,
 * so both are part of the key; linking and emitting are never cached. What it says gets published unchecked, so it is
 * sealed: an entry that another hand wrote, or that was damaged, is not there.
 */

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../pipeline/core/types.ts'
import type { Prepared } from '../pipeline/entry.ts'
import { PROJECT_ROOT } from './project.ts'
import { replaceFile } from './replace-file.ts'
import { seal, unseal } from './seal.mjs'

const FOLDER = '.cache/content'

export type Cache = {
  get: (source: Source) => Prepared | undefined
  /** Remembers the results of this run, and only those: what was deleted or changed is forgotten. */
  keep: (sources: readonly Source[], prepared: readonly Prepared[]) => void
  /** Writes what is remembered to disk, if it is anything new. */
  save: () => void
}

/** The cache of one content root; empty when there is none, or none that this program can read. */
export function openCache(root: string): Cache {
  const path = `${FOLDER}/${hash(root, programVersion())}.json`
  let known = new Map<string, Prepared>(readEntries(path))
  let isSaved = true
  return {
    get: (source) => known.get(keyOf(source)),
    keep(sources, prepared) {
      const entries = sources.map((source, index) => [keyOf(source), prepared[index] as Prepared] as const)
      isSaved &&= entries.length === known.size && entries.every(([key]) => known.has(key))
      known = new Map(entries)
    },
    save() {
      if (isSaved) return
      isSaved = true
      writeEntries(path, [...known])
    }
  }
}

function readEntries(path: string): [string, Prepared][] {
  try {
    const written = unseal(path, readFileSync(join(PROJECT_ROOT, path)))
    return written ? (JSON.parse(written.toString()) as [string, Prepared][]) : []
  } catch {
    return []
  }
}

/** Where nothing can be written, the next run does the work again; that is no reason to fail. */
function writeEntries(path: string, entries: [string, Prepared][]): void {
  try {
    replaceFile(PROJECT_ROOT, path, seal(path, Buffer.from(JSON.stringify(entries))))
  } catch {
    return
  }
}

/** The path is part of it: the kind and the address of a page follow from its path. */
function keyOf({ path, bytes }: Source): string {
  return hash(path, bytes)
}

function hash(...parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(part).update('\0')
  return sum.digest('hex').slice(0, 32)
}

/** Changes with every file of the pipeline and with every package version. */
function programVersion(): string {
  const pipeline = join(PROJECT_ROOT, 'scripts/pipeline')
  const files = readdirSync(pipeline, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return hash(...[...files, join(PROJECT_ROOT, 'package-lock.json')].map((file) => readFileSync(file)))
}
