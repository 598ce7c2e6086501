/** The command line of `npm run content`. */

import { resolve } from 'node:path'
import { command, type Given } from './command-line.ts'
import { contentRoot } from './content-root.ts'
import { PROJECT_ROOT } from './project.ts'
import { type ReportName, REPORTS } from './report.ts'

/** As `--base`: the earlier state comes from the history of the folder. */
export const GIT = 'git'
/** As `--base`, and without it: nothing is compared. */
export const NONE = 'none'

export const CONTENT = command({
  name: 'content',
  does: 'Controleert alle teksten en schrijft er de pagina’s van. npm run check controleert enkel, en vergelijkt met main.',
  options: {
    from: { value: 'MAP', does: 'map met docs/, blog/ en static/ (standaard: dit project)' },
    to: { value: 'MAP', does: 'map waarin geschreven wordt (standaard: generated)' },
    base: {
      value: 'MAP|git|none',
      does: 'een eerdere toestand van dezelfde mappen, om mee te vergelijken; git: zoals ze op main stonden; none: niet vergelijken (standaard)'
    },
    check: { does: 'controleer enkel, schrijf niets' },
    report: { value: 'VORM', does: 'vorm van het verslag (standaard: pretty)', oneOf: Object.keys(REPORTS) }
  }
})

export type Options = {
  from: string
  to: string
  /** GIT, NONE, or a folder from its root. */
  base: string
  isCheck: boolean
  report: ReportName
}

/** What the command does, from what was asked. */
export function optionsOf({ options }: Given<typeof CONTENT.options>): Options {
  const { from, to, base, check, report = 'pretty' } = options
  return {
    from: contentRoot(from),
    to: resolve(to ?? resolve(PROJECT_ROOT, 'generated')),
    base: baseOf(base),
    isCheck: check,
    report: report as ReportName
  }
}

/** Whatever is not one of the two words is a folder; `./git` is one too. `toFolder` is the system's own idea of a path. */
export function baseOf(value: string = NONE, toFolder: (path: string) => string = resolve): string {
  return value === GIT || value === NONE ? value : toFolder(value)
}
