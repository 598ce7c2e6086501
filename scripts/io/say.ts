/** How a command speaks to whoever ran it: no line of it is a command to the machine that reads along. */

import { inert, printable } from './printable.ts'

/** Text with our own line ends; what was contributed is in it as `printable` gives it. */
export function say(text: string): void {
  process.stdout.write(inert(text))
}

/**
 * For wrong use and for our own faults, whose text may hold anything; the exit code that goes with it. `written` is called
 * when the text is out.
 */
export function complain(text: string, written?: () => void): 2 {
  process.stderr.write(inert(text.split('\n').map(printable).join('\n')), written)
  return 2
}
