/** Files as one zip. The same files give the same bytes, in any order, on any day and in any time zone. */

import { type Zippable, zipSync } from 'fflate'
import type { Output } from './types.ts'

/** Read as the local time of whoever zips, and written as local time: so every zone writes the same. */
const MOMENT = '1980-01-01T12:00:00'

/** What is small already is not pressed once more. A PDF of a browser is not: its tags are words. */
const IS_SMALL = /\.(?:webp|png|jpe?g|woff2|pptx|zip)$/iu

/** Paths are from the root of the zip, with "/". */
export function zip(files: readonly Output[]): Uint8Array {
  const zippable: Zippable = {}
  for (const { path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (Object.hasOwn(zippable, path)) throw new Error(`Two files of a zip have one path: ${path}`)
    zippable[path] = [bytes, { level: IS_SMALL.test(path) ? 0 : 9 }]
  }
  return zipSync(zippable, { mtime: MOMENT })
}
