/**
 * A file that is there whole or not at all: written under a name that nobody can know, and only when nothing stands
 * there, then renamed. Plain JavaScript: run.mjs needs it before anything is bundled.
 */

import { randomBytes } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'

/** `onWritten` is called when the bytes stand beside the file. */
export function writeWhole(file, bytes, { mode = 0o666, onWritten = () => undefined } = {}) {
  const next = `${file}.${randomBytes(6).toString('hex')}.tmp`
  try {
    writeFileSync(next, bytes, { flag: 'wx', mode })
    onWritten()
    renameSync(next, file)
  } catch (error) {
    rmSync(next, { force: true })
    throw error
  }
}
