/**
 * The frame of every command. It reads the command line, and whatever happens, the process ends: with the code that the
 * command gives, or with 2 and one sentence. A worker or a watcher that was left open would keep a process with a fault
 * alive for ever.
 */

import { type CommandSpec, type Given, type OptionSpec, readCommandLine } from './command-line.ts'
import { explainFault } from './fault.ts'
import { complain, say } from './say.ts'
import { helpOf, usageOf } from './usage.ts'

/** Runs a command with what was asked of it; `main` gives the exit code. */
export async function runCommand<Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>,
  main: (given: Given<Options>) => number | Promise<number>
): Promise<void> {
  // Of a promise that nobody waits for, and of an output that cannot be written, too.
  process.on('uncaughtException', end)
  try {
    process.exitCode = await runWith(spec, main)
  } catch (error) {
    end(error)
  }
}

async function runWith<Options extends Record<string, OptionSpec>>(
  spec: CommandSpec<Options>,
  main: (given: Given<Options>) => number | Promise<number>
): Promise<number> {
  const reading = readCommandLine(spec, process.argv.slice(2))
  if (reading.state === 'given') return main(reading.given)
  if (reading.state === 'wrong') return complain(`${reading.sentence}\n${usageOf(spec)}`)
  say(helpOf(spec))
  return 0
}

let isEnding = false

function end(error: unknown): void {
  if (isEnding) return
  isEnding = true
  process.exitCode = complain(explainFault(error), () => process.exit(2))
}
