/**
 * Output[] → a folder that is old or new, never a mix.
 *
 * Everything is first written beside the folder; then two renames in one synchronous stretch put the new folder
 * in the place of the old. Signals wait until the stretch is over. A process killed in between (power, SIGKILL)
 * leaves the old folder whole under its second name, and `recover` puts it back before anything else happens.
 */

import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output } from '../pipeline/core/types.ts'

/**
 * Stands in every folder that this program made, from its first moment to its last: only a folder that has it, or
 * that is empty, is ever replaced, renamed or removed.
 */
export const MARKER = '.generated-by-content'

/** Where a run can be stopped in tests: called with the name of each stage as it is reached. */
export type Stages = (
  stage: 'begin' | 'half' | 'written' | 'between' | 'renamed' | 'cleared' | 'done'
) => void

/** The message is the folder. */
export class NotOurFolder extends Error {}

/**
 * Restores what a killed run left behind, and removes the rest. Safe to call at any time.
 * Throws NotOurFolder, and has done nothing, when something else stands where this program keeps its own.
 */
export function recover(folder: string): void {
  const { next, previous } = besides(folder)
  assertOurs(next)
  assertOurs(previous)
  if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder)
  remove(previous)
  remove(next)
}

/**
 * Writes all outputs as the new content of `folder`. Returns how many files it wrote.
 * Throws NotOurFolder when the folder holds files that this program did not make.
 */
export function writeOutputs(
  folder: string,
  outputs: Iterable<Output>,
  reach: Stages = () => undefined
): number {
  assertOurs(folder)
  recover(folder)
  const { next, previous } = besides(folder)
  let count = 0
  const made = new Set<string>()
  mkdirSync(dirname(next), { recursive: true })
  mkdirSync(next)
  writeFileSync(join(next, MARKER), '', { flag: 'wx' })
  reach('begin')
  for (const { path, bytes } of outputs) {
    const file = join(next, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, bytes, { flag: 'wx' })
    if (++count === 20) reach('half')
  }
  reach('written')

  // Synchronous from here: no signal handler or other code of ours can run between the renames.
  if (existsSync(folder)) renameSync(folder, previous)
  reach('between')
  renameSync(next, folder)
  reach('renamed')
  remove(previous, () => reach('cleared'))
  reach('done')
  return count
}

/** Throws NotOurFolder. Nothing at all is ours too. A link never is: what it leads to can be anything. */
export function assertOurs(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat && !(stat.isDirectory() && isMarkedOrEmpty(path))) throw new NotOurFolder(path)
}

function isMarkedOrEmpty(folder: string): boolean {
  return existsSync(join(folder, MARKER)) || readdirSync(folder).length === 0
}

/** The marker goes last: a run that is killed halfway leaves a folder that the next one knows as ours. */
function remove(folder: string, onCleared: () => void = () => undefined): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) {
    if (name !== MARKER) rmSync(join(folder, name), { recursive: true, force: true })
  }
  onCleared()
  rmSync(folder, { recursive: true, force: true })
}

/** The two neighbours that a run uses; hidden, on the same disk, so that a rename is one step. */
function besides(folder: string): { next: string; previous: string } {
  const parent = dirname(folder)
  const name = folder.slice(parent.length).replace(/^[\\/]+/u, '')
  return { next: join(parent, `.${name}.next`), previous: join(parent, `.${name}.previous`) }
}

/** While `work` runs, a request to stop (Ctrl-C, a closed terminal) waits; then the process ends as asked. */
export async function withoutInterruption<T>(work: () => T): Promise<T> {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let asked: NodeJS.Signals | undefined
  const remember = (signal: NodeJS.Signals): void => {
    asked = signal
  }
  for (const signal of signals) process.on(signal, remember)
  try {
    return work()
  } finally {
    // A signal is heard when the event loop polls, and only between two turns has it surely done so.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
    for (const signal of signals) process.off(signal, remember)
    // After the clean-up of whoever called.
    if (asked) setImmediate(() => process.kill(process.pid, asked))
  }
}
