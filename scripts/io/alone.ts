/**
 * One command at a time with a folder that is written whole: a second one waits, and gives up with a sentence. The lock
 * is a file beside the folder that can only be made when it is not there. A process that was killed leaves it behind;
 * whoever finds it of a dead process takes it away, and does so under a second lock, so that two who find it at once
 * do not take away each other's.
 */

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'

/** The message is the file to remove when nobody is at work. */
export class Busy extends Error {}

/** Milliseconds between two looks. */
const STEP = 50
/** Milliseconds that one waits for another; a whole site is written in seconds. */
const PATIENCE = 60_000
/** Milliseconds after which nobody is believed to be still at work: on another machine we cannot ask. */
const OLDEST = 60 * 60 * 1000
/** Milliseconds between making a lock and writing in it who did, at the very most. */
const UNSIGNED = 5000

/** The result of `work`, while no other process works with the folder. Throws Busy when one goes on too long. */
export async function alone<T>(folder: string, work: () => T | Promise<T>, patience = PATIENCE): Promise<T> {
  const lock = join(dirname(folder), `.${basename(folder)}.lock`)
  mkdirSync(dirname(lock), { recursive: true })
  const end = Date.now() + patience
  while (!take(lock)) {
    if (Date.now() > end) throw new Busy(lock)
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  if (make(lock)) return true
  if (!isLeftBehind(lock)) return false
  const second = `${lock}.weg`
  // Held for a moment only, so one that stays was left behind itself: that is for a person to see.
  if (!make(second)) return false
  try {
    if (isLeftBehind(lock)) rmSync(lock, { force: true })
    return make(lock)
  } finally {
    rmSync(second, { force: true })
  }
}

function make(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, JSON.stringify({ host: hostname(), pid: process.pid }))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isLeftBehind(lock: string): boolean {
  try {
    const age = Date.now() - statSync(lock).mtimeMs
    const written = readFileSync(lock, 'utf8')
    if (written === '') return age > UNSIGNED
    const { host, pid } = signatureOf(written)
    // Here we can ask, however old the lock looks: a clock jumps, a machine sleeps, and whoever holds it goes on.
    if (host === hostname() && typeof pid === 'number') return !isAlive(pid)
    return age > OLDEST
  } catch {
    // Just taken away.
    return false
  }
}

function signatureOf(written: string): { host?: unknown; pid?: unknown } {
  try {
    return (JSON.parse(written) ?? {}) as { host?: unknown; pid?: unknown }
  } catch {
    return {}
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
