/** What every command does around its work: a fault of ours ends it with a sentence and 2, and never with a bare stack. */

import { explainFault } from './fault.ts'
import { complain } from './say.ts'

/** Sets the exit code to what `main` gives. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.exitCode = complain(explainFault(error))
  }
}
