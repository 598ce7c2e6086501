/** Disk → Source[]. Links are noted and never followed, so nothing outside the content is ever read. */

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Source } from '../pipeline/core/types.ts'

/** The folders people write in. */
export const FOLDERS = ['docs', 'blog']
/** Bytes; a larger file is read only this far, enough for the rule that refuses it. */
const READ_LIMIT = 16 * 1024 * 1024

/**
 * All files under `docs/` and `blog/` of a content root, sorted by path, whatever their name: what is not looked at
 * cannot be refused. A folder that is not there is empty.
 * Synchronous: a promise a file costs half a second of waiting per thousand files, and all at once too many handles.
 */
export function readSources(root: string): Source[] {
  return FOLDERS.flatMap((folder) => readFolder(root, folder)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Dutch: why this can be no content root, for whoever named it. Of a folder without content nothing would be wrong. */
export function refusalOf(root: string): string | undefined {
  if (!existsSync(root)) return `Deze map bestaat niet: ${root}`
  const isThere = FOLDERS.some((folder) => lstatSync(join(root, folder), { throwIfNoEntry: false }))
  return isThere ? undefined : `In deze map staat geen docs en geen blog: ${root}`
}

function readFolder(root: string, folder: string): Source[] {
  const stat = lstatSync(join(root, folder), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isSymbolicLink()) return [asLink(folder)]
  let sources: Source[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    // A name that is no UTF-8 cannot be opened by it; rules/safety-file-name.ts refuses it.
    if (entry.name.includes('\ufffd')) sources.push({ path, bytes: new Uint8Array() })
    else if (entry.name === '.git') sources.push(asLink(path))
    else if (entry.isDirectory()) sources = sources.concat(readFolder(root, path))
    else if (entry.isFile()) sources.push(readSource(root, path))
    else sources.push(asLink(path))
  }
  return sources
}

/** A text is read once and kept. Photos do not fit in memory together, so each is read whenever it is asked for. */
function readSource(root: string, path: string): Source {
  const file = join(root, path)
  if (path.endsWith('.md')) return { path, bytes: readBytes(file) }
  return {
    path,
    get bytes() {
      return readBytes(file)
    }
  }
}

function readBytes(file: string): Uint8Array {
  const { size } = lstatSync(file)
  return size > READ_LIMIT ? new Uint8Array(READ_LIMIT) : new Uint8Array(readFileSync(file))
}

function asLink(path: string): Source {
  return { path, bytes: new Uint8Array(), isLink: true }
}
