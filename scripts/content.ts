/** `npm run content`: read → prepare → link → report → write. Exit 0 no errors, 1 contribution errors, 2 ours or wrong use. */

import { existsSync } from 'node:fs'
import { alone } from './io/alone.ts'
import { GIT, readArguments, USAGE } from './io/arguments.ts'
import { earlierState } from './io/base.ts'
import { runCommand } from './io/command.ts'
import { openContent } from './io/load.ts'
import { emitOptions } from './io/project.ts'
import { REPORTS } from './io/report.ts'
import { complain } from './io/say.ts'
import { withWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'

async function main(): Promise<number> {
  const options = readArguments(process.argv.slice(2))
  if (typeof options === 'string') return complain(`${options}\n${USAGE}`)
  const base = options.base === GIT ? earlierState(options.from) : options.base
  for (const folder of [options.from, base]) {
    if (folder !== undefined && !existsSync(folder)) return complain(`Deze map bestaat niet: ${folder}\n`)
  }
  if (!options.isCheck) await alone(options.to, () => recover(options.to))

  const site = await withWorkers(async (workers) => {
    const content = openContent(options.from, workers)
    const { files, diagnostics, site } = await content.load(base)
    process.stdout.write(REPORTS[options.report]({ files, pages: site?.entries.length ?? 0, diagnostics }))
    content.save()
    return site
  })
  if (!site) return 1
  const outputs = emit(site, emitOptions())
  if (options.isCheck) makeAll(outputs)
  else await alone(options.to, () => withoutInterruption(() => writeOutputs(options.to, outputs)))
  return 0
}

/** Makes everything and keeps nothing: what would stop a build stops the check. */
function makeAll(outputs: Iterable<unknown>): void {
  const all = outputs[Symbol.iterator]()
  while (all.next().done !== true);
}

await runCommand(main)
