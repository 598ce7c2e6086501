/**
 * The frame of every command. Whatever happens, the process ends: with the code that the command gives, or with 2 and
 * one sentence. A worker or a watcher that was left open would keep a process with a fault alive for ever.
 */

import { explainFault } from './fault.ts'
import { complain } from './say.ts'

/** Runs a command; `main` gives the exit code. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  // Of a promise that nobody waits for, and of an output that cannot be written, too.
  process.on('uncaughtException', end)
  try {
    process.exitCode = await main()
  } catch (error) {
    end(error)
  }
}

let isEnding = false

function end(error: unknown): void {
  if (isEnding) return
  isEnding = true
  process.exitCode = complain(explainFault(error), () => process.exit(2))
}
