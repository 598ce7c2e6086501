/** The command line of `npm run content`, read strictly: wrong use is answered with the usage and exit code 2. */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_ROOT } from './project.ts'
import { type ReportName, REPORTS } from './report.ts'

/** As `--base`: the earlier state comes from the history of the folder. */
export const GIT = 'git'
/** As `--base`, and without it: nothing is compared. */
export const NONE = 'none'

export type Options = {
  from: string
  to: string
  /** GIT, NONE, or a folder from its root. */
  base: string
  isCheck: boolean
  report: ReportName
}

export const USAGE = `Gebruik: npm run content -- [--from MAP] [--to MAP] [--base MAP|git|none] [--check] [--report pretty|github|json]
  --from    map met docs/, blog/ en static/ (standaard: dit project)
  --to      map waarin geschreven wordt (standaard: generated)
  --base    een eerdere toestand van dezelfde mappen, om mee te vergelijken; git: zoals ze op main stonden;
            none: niet vergelijken (standaard)
  --check   controleer enkel, schrijf niets
  --report  vorm van het verslag (standaard: pretty)
`

/** The options, or a sentence that says what is wrong with them. */
export function readArguments(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      strict: true,
      options: {
        from: { type: 'string' },
        to: { type: 'string' },
        base: { type: 'string' },
        check: { type: 'boolean' },
        report: { type: 'string' }
      }
    })
    const report = values.report ?? 'pretty'
    if (!Object.hasOwn(REPORTS, report)) return `Onbekende vorm van verslag: ${report}`
    return {
      from: resolve(values.from ?? PROJECT_ROOT),
      to: resolve(values.to ?? resolve(PROJECT_ROOT, 'generated')),
      base: baseOf(values.base),
      isCheck: values.check ?? false,
      report: report as ReportName
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Whatever is not one of the two words is a folder; `./git` is one too. `toFolder` is the system's own idea of a path. */
export function baseOf(value: string = NONE, toFolder: (path: string) => string = resolve): string {
  return value === GIT || value === NONE ? value : toFolder(value)
}
