/**
 * Output[] → a folder that is old or new, never a mix.
 *
 * Everything is first written beside the folder; then two renames in one synchronous stretch put the new folder
 * in the place of the old. Signals wait until the stretch is over. A process killed in between (power, SIGKILL)
 * leaves the old folder whole under its second name, and `recover` puts it back before anything else happens.
 */

import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Output } from '../pipeline/types.ts'

/** Stands in every folder that this program made; only such a folder is ever replaced. */
export const MARKER = '.generated-by-content'

/** Where a run can be stopped in tests: called with the name of each stage as it is reached. */
export type Stages = (stage: 'begin' | 'half' | 'written' | 'between' | 'renamed' | 'done') => void

export class NotOurFolder extends Error {}

/** Restores what a killed run left behind, and removes the rest. Safe to call at any time. */
export function recover(folder: string): void {
  const { next, previous } = besides(folder)
  if (existsSync(previous) && !existsSync(folder)) renameSync(previous, folder)
  rmSync(previous, { recursive: true, force: true })
  rmSync(next, { recursive: true, force: true })
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
  if (existsSync(folder) && !existsSync(join(folder, MARKER)) && readdirSync(folder).length > 0) {
    throw new NotOurFolder(folder)
  }
  recover(folder)
  const { next, previous } = besides(folder)
  let count = 0
  const made = new Set<string>()
  mkdirSync(next, { recursive: true })
  reach('begin')
  for (const { path, bytes } of outputs) {
    const file = join(next, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    writeFileSync(file, bytes)
    if (++count === 20) reach('half')
  }
  writeFileSync(join(next, MARKER), '')
  reach('written')

  // Synchronous from here: no signal handler or other code of ours can run between the renames.
  if (existsSync(folder)) renameSync(folder, previous)
  reach('between')
  renameSync(next, folder)
  reach('renamed')
  rmSync(previous, { recursive: true, force: true })
  reach('done')
  return count
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
    if (asked) process.kill(process.pid, asked)
  }
}
