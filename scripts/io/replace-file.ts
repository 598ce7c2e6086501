/**
 * The one way in which a command puts a file into a folder that others write in too. A contribution can bring a
 * symbolic link under any name; written through, it would change a file outside the folder. So no part of the way may
 * be a link, and a new file is opened under a name that nobody can know, and only when nothing stands there.
 */

import { lstatSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeWhole } from './write-whole.mjs'

/** The message is the path from the root. */
export class LinkInTheWay extends Error {}

/** Writes a file in one step: never half, and the folders to it are made. */
export function replaceFile(root: string, path: string, bytes: Uint8Array | string): void {
  writeWhole(makeWay(root, path), bytes)
}

/** As `replaceFile`, and leaves a file that is already so; false then. */
export function updateFile(root: string, path: string, bytes: Uint8Array): boolean {
  if (isSame(join(root, path), bytes)) return false
  replaceFile(root, path, bytes)
  return true
}

/** Writes a file that is not there yet; false, and nothing done, when something is. */
export function createFile(root: string, path: string, bytes: Uint8Array | string): boolean {
  const file = makeWay(root, path)
  try {
    writeFileSync(file, bytes, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

export function moveFile(root: string, from: string, to: string): void {
  refuseLinks(root, from)
  renameSync(join(root, from), makeWay(root, to))
}

/** Throws LinkInTheWay when any part of the path below the root is a link. What is not there yet cannot be one. */
export function refuseLinks(root: string, path: string): void {
  const steps = path.split('/')
  for (let length = 1; length <= steps.length; length++) {
    const stat = lstatSync(join(root, ...steps.slice(0, length)), { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isSymbolicLink()) throw new LinkInTheWay(steps.slice(0, length).join('/'))
  }
}

/** Where the file will stand, with its folder made. */
function makeWay(root: string, path: string): string {
  refuseLinks(root, path)
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  return file
}

function isSame(file: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}
