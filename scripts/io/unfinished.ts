/** What a command says, and does, about a decision that was stopped half-way (apply.ts). */

import { ChangedSince, finish, type Unfinished, unfinishedIn } from './apply.ts'
import { printable } from './printable.ts'
import { refusalOf } from './read.ts'
import { complain, say } from './say.ts'
import { withoutInterruption } from './write.ts'

const FOREIGN =
  'In .cache/besluit staat een plan dat deze map niet zelf maakte. Verwijder de map .cache/besluit en probeer opnieuw.'

/** Dutch: why nothing can be read from this content: it is not there, or a decision was stopped half-way. */
export function refusalToRead(root: string): string | undefined {
  const refusal = refusalOf(root)
  if (refusal !== undefined) return refusal
  const found = unfinishedIn(root)
  if (found === undefined) return undefined
  if (found === 'foreign') return FOREIGN
  return `Een opdracht is halverwege gestopt, en de teksten zijn half oud en half nieuw. Werk ze eerst af met:\n  ${printable(found.command)}`
}

/** Finishes what was stopped half-way. The exit code, or undefined when there was nothing to finish. */
export async function finishFirst(root: string, command: string): Promise<number | undefined> {
  const found = unfinishedIn(root)
  if (found === undefined) return undefined
  if (found === 'foreign') return complain(`${FOREIGN}\n`)
  try {
    await withoutInterruption(() => finish(root, found))
  } catch (error) {
    if (!(error instanceof ChangedSince)) throw error
    return complain(
      `Een opdracht is halverwege gestopt, en ${printable(error.message)} is sindsdien gewijzigd. Zet dat bestand terug zoals het was, of zet docs/ terug met git en verwijder de map .cache/besluit.\n`
    )
  }
  say(`Een opdracht was halverwege gestopt. Ze is nu afgewerkt.\n${found.report}`)
  return saidAfter(found, command)
}

/** Who asked the same again has it now; who asked something else has not. */
function saidAfter({ command: finished }: Exclude<Unfinished, 'foreign'>, command: string): number {
  if (finished === command) return 0
  say('\nJe eigen opdracht is nog niet uitgevoerd. Geef ze opnieuw.\n')
  return 1
}
