/** `npm run content`: read → prepare → link → report → write. Exit 0 no errors, 1 contribution errors, 2 ours or wrong use. */

import { rmSync } from 'node:fs'
import { alone } from './io/alone.ts'
import { CONTENT, GIT, NONE, type Options, optionsOf } from './io/arguments.ts'
import { earlierState } from './io/base.ts'
import { isCi } from './io/ci.ts'
import { runCommand } from './io/command.ts'
import type { Comparison } from './io/comparison.ts'
import { openContent } from './io/load.ts'
import { emitOptions } from './io/project.ts'
import { show } from './io/report.ts'
import { complain } from './io/say.ts'
import { touchedSince } from './io/touched.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'

async function main(options: Options): Promise<number> {
  const { from, base } = options
  const named = base === GIT || base === NONE ? [from] : [from, base]
  const refusal = named.map(refusalToRead).find((reason) => reason !== undefined)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  if (base === NONE) return run(options, { state: 'not-asked' })
  if (base !== GIT) return run(options, { state: 'compared', with: base }, base)
  const earlier = earlierState(from)
  if ('reason' in earlier) return run(options, { state: 'not-seen', ...earlier })
  try {
    return await run(options, { state: 'compared', with: earlier.of }, earlier.folder)
  } finally {
    rmSync(earlier.folder, { recursive: true, force: true })
  }
}

async function run(options: Options, comparison: Comparison, base?: string): Promise<number> {
  // What is wrong with the settings is said before anything else.
  const addresses = emitOptions()
  const { from, to, isCheck, report } = options
  if (!isCheck) await alone(to, () => recover(to))
  const site = await withWorkers(async (workers) => {
    const content = openContent(from, workers)
    const { files, sources, diagnostics, site } = await content.load(base)
    // Only the summary names them, and to know them everything is read once more.
    const touched = base !== undefined && report === 'summary' ? touchedSince(base, sources) : undefined
    show(report, {
      files,
      pages: site?.entries.length ?? 0,
      diagnostics,
      comparison,
      ...(touched ? { touched } : {})
    })
    content.save()
    return site
  })
  if (comparison.state === 'not-seen' && isCi())
    return complain('In CI slaagt een controle niet die niet kon vergelijken.\n')
  if (!site) return 1
  const outputs = emit(site, addresses)
  if (isCheck) makeAll(outputs)
  else await alone(to, () => withoutInterruption(() => writeOutputs(to, outputs)))
  return 0
}

/** Makes everything and keeps nothing: what would stop a build stops the check. */
function makeAll(outputs: Iterable<unknown>): void {
  const all = outputs[Symbol.iterator]()
  while (all.next().done !== true);
}

await runCommand(CONTENT, (given) => main(optionsOf(given)))
