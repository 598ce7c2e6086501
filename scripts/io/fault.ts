/** What a command says when it cannot go on, for whoever ran it. */

import { WorkerFault } from './workers.ts'
import { NotOurFolder } from './write.ts'

/** One text, with a line end. A fault of ours comes with its stack, because somebody has to mend it. */
export function explainFault(error: unknown): string {
  if (error instanceof NotOurFolder)
    return `In ${error.message} staan bestanden die dit programma niet maakte. Kies een lege map bij --to.\n`
  return `Fout in het programma zelf, niet in je tekst. Meld dit aan de beheerder:\n${stackOf(error)}\n`
}

function stackOf(error: unknown): string {
  if (error instanceof WorkerFault) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
