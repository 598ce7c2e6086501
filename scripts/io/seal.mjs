/**
 * What this program keeps for its next run it believes only when it made it itself, on this machine. A checkout can
 * bring a file under any name into the project: a page as it was never checked, a program that was never read. Git can
 * say which files it brought, but a copy without git comes from somewhere too, and a checksum is written as easily as
 * the rest. So what is kept carries a seal, made with a key that stands in the home folder: outside every project, where
 * no contribution can read or write. A cache that came from elsewhere is as good as none.
 *
 * Plain JavaScript: run.mjs needs it before anything is bundled.
 */

import { createHmac, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeWhole } from './write-whole.mjs'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
/** Bytes of a key, and of a seal. */
const LENGTH = 32

let key

/** Whether the next run will know our seals; without a home folder each run has a key of its own. */
export function isKept() {
  return ownKey().isKept
}

/** The bytes with their seal in front. `name` says what they are, so that one thing never stands for another. */
export function seal(name, bytes) {
  return Buffer.concat([sealOf(name, bytes), bytes])
}

/** The bytes behind the seal; undefined when it is not ours, not of this name, or not of these bytes. */
export function unseal(name, sealed) {
  const bytes = sealed.subarray(LENGTH)
  return sealOf(name, bytes).equals(sealed.subarray(0, LENGTH)) ? bytes : undefined
}

function sealOf(name, bytes) {
  return createHmac('sha256', ownKey().bytes).update(name).update('\0').update(bytes).digest()
}

function ownKey() {
  key ??= keptKey() ?? { bytes: randomBytes(LENGTH), isKept: false }
  return key
}

function keptKey() {
  try {
    const file = resolve(homedir(), '.cache/plot-kenniscentrum/sleutel')
    // A home folder in the project is no place that a checkout cannot reach.
    if (file.startsWith(ROOT + sep)) return undefined
    const bytes = readKey(file) ?? makeKey(file)
    return bytes && { bytes, isKept: true }
  } catch {
    return undefined
  }
}

function readKey(file) {
  try {
    const bytes = readFileSync(file)
    return bytes.length === LENGTH ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Whole or not at all. Of two runs that make one at once the last wins, and the other begins anew next time. */
function makeKey(file) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeWhole(file, randomBytes(LENGTH), { mode: 0o600 })
  return readKey(file)
}
