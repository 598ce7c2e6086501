/** Disk → Source[]. Links are noted and never followed, so nothing outside the content is ever read. */

import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isHarmlessName } from '../pipeline/core/litter.ts'
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

/**
 * Dutch: why this can be no content root, for whoever named it. Of a folder without content nothing would be wrong, and
 * neither of one whose content did not come along: an empty mount, a submodule that was not fetched.
 */
export function refusalOf(root: string): string | undefined {
  if (!existsSync(root)) return `Deze map bestaat niet: ${root}`
  const there = FOLDERS.filter((folder) => lstatSync(join(root, folder), { throwIfNoEntry: false }))
  if (there.length === 0) return `In deze map staat geen docs en geen blog: ${root}`
  const isEmpty = !there.some((folder) => holdsFile(join(root, folder)))
  return isEmpty ? `In docs en blog van deze map staat niets: ${root}` : undefined
}

/** Whether there is anything to look at; what only keeps a folder in git or in the Finder is nothing. */
function holdsFile(path: string): boolean {
  if (!lstatSync(path).isDirectory()) return true
  return readdirSync(path, { withFileTypes: true }).some((entry) =>
    entry.isDirectory() && !isUnreadable(entry.name)
      ? holdsFile(join(path, entry.name))
      : !isHarmlessName(entry.name)
  )
}

function readFolder(root: string, folder: string): Source[] {
  const stat = lstatSync(join(root, folder), { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isSymbolicLink()) return [asLink(folder)]
  let sources: Source[] = []
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`
    if (isUnreadable(entry.name)) sources.push({ path, bytes: new Uint8Array() })
    else if (entry.name === '.git') sources.push(asLink(path))
    else if (entry.isDirectory()) sources = sources.concat(readFolder(root, path))
    else if (entry.isFile()) sources.push(readSource(root, path))
    else sources.push(asLink(path))
  }
  return sources
}

/** A name that is no UTF-8 cannot be opened by it; rules/safety-file-name.ts refuses it. */
function isUnreadable(name: string): boolean {
  return name.includes('\ufffd')
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
