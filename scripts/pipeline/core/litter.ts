/** What a system or git leaves behind in a folder, and does no harm: known by its name and by what is in it. */

import { ascii } from '../images/signature.ts'
import type { Source } from './types.ts'

const KNOWN: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  // Of the Finder: https://en.wikipedia.org/wiki/.DS_Store
  '.DS_Store': (bytes) => ascii(bytes, 0, 8) === '\0\0\0\u0001Bud1',
  '.gitkeep': ({ length }) => length === 0
}

/** A file that only has such a name is an unknown file like any other. */
export function isLitter({ path, bytes, isLink }: Source): boolean {
  return isLink !== true && isLitterName(path) && KNOWN[nameOf(path)]?.(bytes) === true
}

export function isLitterName(path: string): boolean {
  return Object.hasOwn(KNOWN, nameOf(path))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
