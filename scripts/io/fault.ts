/** What a command says when it cannot go on, for whoever ran it. */

import { FileFault } from '../pipeline/core/fault.ts'
import { masked } from '../pipeline/privacy/redact.ts'
import { Busy } from './alone.ts'
import { LinkInTheWay } from './replace-file.ts'
import { printable } from './printable.ts'
import { WrongSetting } from './project.ts'
import { NotOurFolder } from './write.ts'

/** What the disk or the system says, by its code; the place when it names one. */
const SYSTEM: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `De schijf is vol${place}. Maak plaats vrij en probeer opnieuw.`,
  EDQUOT: (place) =>
    `Je mag niet meer plaats gebruiken op deze schijf${place}. Maak plaats vrij en probeer opnieuw.`,
  EROFS: (place) => `Op deze schijf kan niet geschreven worden${place}.`,
  EACCES: (place) => `Dit programma mag hier niet lezen of schrijven${place}. Kijk de rechten van de map na.`,
  EPERM: (place) => `Dit programma mag hier niet lezen of schrijven${place}. Kijk de rechten van de map na.`,
  EBUSY: (place) => `Een ander programma houdt een bestand vast${place}. Sluit het en probeer opnieuw.`,
  ENOTDIR: (place) => `Er staat een bestand waar een map moet komen${place}.`,
  EEXIST: (place) => `Er staat al iets waar dit programma wil schrijven${place}.`,
  EISDIR: (place) => `Er staat een map waar een bestand moet komen${place}.`,
  EMFILE: () => 'Er staan te veel bestanden open op deze computer. Sluit programma’s en probeer opnieuw.',
  EPIPE: () => 'Het verslag werd niet tot het einde gelezen.'
}

/** One text, with a line end. A fault of ours comes with its stack, because somebody has to mend it. */
export function explainFault(error: unknown): string {
  if (error instanceof NotOurFolder)
    return `In ${error.message} staan bestanden die dit programma niet maakte. Kies een lege map bij --to.\n`
  if (error instanceof LinkInTheWay)
    return `${shown(error.message)} is een link naar een andere plaats. Daar schrijven we niets. Verwijder de link.\n`
  if (error instanceof WrongSetting) return `${error.message}\n`
  if (error instanceof Busy)
    return `Een andere opdracht werkt al met deze map. Wacht tot ze klaar is. Loopt er geen, verwijder dan ${error.message}\n`
  return systemFault(error) ?? ownFault(error)
}

function systemFault(error: unknown): string | undefined {
  const { code = '', path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const sentence = Object.hasOwn(SYSTEM, code) ? SYSTEM[code] : undefined
  return sentence && `${sentence(path === undefined ? '' : `: ${shown(path)}`)}\n`
}

function ownFault(error: unknown): string {
  const [where, cause] =
    error instanceof FileFault ? [`, bij ${shown(error.path)}`, error.cause] : ['', error]
  return `Fout in het programma zelf, niet in je tekst${where}. Meld dit aan de beheerder:\n${stackOf(cause)}\n`
}

function stackOf(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text.split('\n').map(shown).join('\n')
}

/** It may quote what a contributor wrote. */
function shown(text: string): string {
  return masked(printable(text))
}
