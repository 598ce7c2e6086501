/** The command line of `npm run content`, read strictly: wrong use is answered with the usage and exit code 2. */

import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { PROJECT_ROOT } from './project.ts'
import { type ReportName, REPORTS } from './report.ts'

/** As `--base`: the earlier state comes from the history of the folder. */
export const GIT = 'git'

export type Options = {
  from: string
  to: string
  base: string | undefined
  isCheck: boolean
  report: ReportName
}

export const USAGE = `Gebruik: npm run content -- [--from MAP] [--to MAP] [--base MAP|git] [--check] [--report pretty|github|json]
  --from    map met docs/, blog/ en static/ (standaard: dit project)
  --to      map waarin geschreven wordt (standaard: generated)
  --base    een eerdere toestand van dezelfde mappen, om mee te vergelijken; git: zoals ze op main stonden
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
      base: values.base === undefined || values.base === GIT ? values.base : resolve(values.base),
      isCheck: values.check ?? false,
      report: report as ReportName
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
