/** `npm run content`: read → prepare → link → report → write. Exit 0 no errors, 1 contribution errors, 2 ours or wrong use. */

import { existsSync } from 'node:fs'
import { GIT, readArguments, USAGE } from './io/arguments.ts'
import { earlierState } from './io/base.ts'
import { explainFault } from './io/fault.ts'
import { openContent } from './io/load.ts'
import { emitOptions } from './io/project.ts'
import { REPORTS } from './io/report.ts'
import { refusalToRead } from './io/unfinished.ts'
import { openWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2))
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`)
  const base = options.base === GIT ? earlierState(options.from) : options.base
  for (const folder of [options.from, base]) {
    if (folder !== undefined && !existsSync(folder)) return complain(`Deze map bestaat niet: ${folder}\n`)
  }
  const refusal = refusalToRead(options.from)
  if (refusal !== undefined) return complain(refusal)
  if (!options.isCheck) recover(options.to)

  const workers = openWorkers()
  const content = openContent(options.from, workers)
  const { files, diagnostics, site } = await content.load(base)
  process.stdout.write(REPORTS[options.report]({ files, pages: site?.entries.length ?? 0, diagnostics }))
  content.save()
  await workers.close()
  if (!site) return 1
  if (!options.isCheck) await withoutInterruption(() => writeOutputs(options.to, emit(site, emitOptions())))
  return 0
}

function complain(text: string): number {
  process.stderr.write(text)
  return 2
}

process.exitCode = await main().catch((error: unknown) => complain(explainFault(error)))
