/** Disk → Source[]. Links are noted and never followed, so nothing outside the content is ever read. */

import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Source } from '../pipeline/types.ts'

/** The folders people write in. */
const FOLDERS = ['docs', 'blog']
/** Bytes; a larger file is read only this far, enough for the rule that refuses it. */
const READ_LIMIT = 16 * 1024 * 1024
/** Files that operating systems leave behind. */
const IGNORED: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', '.gitkeep'])

/** All files under `docs/` and `blog/` of a content root, sorted by path. A folder that is not there is empty. */
export async function readSources(root: string): Promise<Source[]> {
  const found = await Promise.all(FOLDERS.map((folder) => readFolder(root, folder)))
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function readFolder(root: string, folder: string): Promise<Source[]> {
  const stat = await lstat(join(root, folder)).catch(() => undefined)
  if (!stat) return []
  if (stat.isSymbolicLink()) return [asLink(folder)]
  const sources: Source[] = []
  for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (IGNORED.has(entry.name)) continue
    // A name that is no UTF-8 cannot be opened by it; rules/safety-file-name.ts refuses it.
    if (entry.name.includes('\ufffd')) sources.push({ path, bytes: new Uint8Array() })
    else if (entry.name === '.git') sources.push(asLink(path))
    else if (entry.isDirectory()) sources.push(...(await readFolder(root, path)))
    else if (entry.isFile()) sources.push(await readSource(root, path))
    else sources.push(asLink(path))
  }
  return sources
}

/** One file by its path from the content root; undefined when it is gone. */
export async function readSource(root: string, path: string): Promise<Source> {
  const file = join(root, path)
  const { size } = await lstat(file)
  if (size > READ_LIMIT) return { path, bytes: new Uint8Array(READ_LIMIT) }
  return { path, bytes: new Uint8Array(await readFile(file)) }
}

function asLink(path: string): Source {
  return { path, bytes: new Uint8Array(), isLink: true }
}
