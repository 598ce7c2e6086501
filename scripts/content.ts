/** `npm run content`: read → prepare → link → report → write. Exit 0 no errors, 1 contribution errors, 2 ours or wrong use. */

import { rmSync } from 'node:fs'
import { alone } from './io/alone.ts'
import { CONTENT, GIT, NONE, type Options, optionsOf } from './io/arguments.ts'
import { earlierState } from './io/base.ts'
import { isCi } from './io/ci.ts'
import { runCommand } from './io/command.ts'
import type { Comparison } from './io/comparison.ts'
import { type Loaded, openContent } from './io/load.ts'
import { emitOptions } from './io/project.ts'
import { todayInBrussels } from './io/clock.ts'
import { show, type Summary } from './io/report.ts'
import { complain } from './io/say.ts'
import { speler } from './io/speler.ts'
import { touchedSince } from './io/touched.ts'
import { refusalToRead } from './io/unfinished.ts'
import { withWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'
import { gatenIn } from './pipeline/emit/opvolging/gaten.ts'
import { gevolgenOf } from './pipeline/gevolgen/gevolgen.ts'
import { gevolgenMarkdown } from './pipeline/gevolgen/markdown.ts'
import { vertel } from './pipeline/gevolgen/verteld.ts'
import { type Gatengroep, gatenOp } from './pipeline/opvolging/gaten.ts'
import { relate } from './pipeline/site/relations.ts'
import type { Site } from './pipeline/site/site.ts'

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
    const loaded = await content.load(base)
    const { files, diagnostics, site } = loaded
    const costs = base !== undefined && report === 'summary' ? costsOf(loaded, base) : {}
    const gaps = isCheck && report === 'pretty' && site ? { gaten: gatenVandaag(site) } : {}
    show(report, { files, pages: site?.entries.length ?? 0, diagnostics, comparison, ...costs, ...gaps })
    content.save()
    return site
  })
  if (comparison.state === 'not-seen' && isCi())
    return complain('In CI slaagt een controle niet die niet kon vergelijken.\n')
  if (!site) return 1
  const outputs = emit(site, { ...addresses, speler })
  if (isCheck) makeAll(outputs)
  else await alone(to, () => withoutInterruption(() => writeOutputs(to, outputs)))
  return 0
}

/** To know, never to fail: told to who checks, while somebody who builds wants to go on. */
function gatenVandaag(site: Site): Gatengroep[] {
  return gatenOp(gatenIn(site, relate(site)), todayInBrussels())
}

const NOT_QUOTED =
  'Niet getoond, want de controle vond iets over een persoon. Los dat eerst op, of kijk zelf met npm run gevolgen.\n'

/** Only the summary tells it: to know it everything is read and put together once more. */
function costsOf(
  { sources, diagnostics, states }: Loaded,
  base: string
): Pick<Summary, 'touched' | 'gevolgen'> {
  const touched = touchedSince(base, sources)
  if (!states) return { touched }
  // It quotes what changed, and the summary stays.
  if (diagnostics.some(({ rule }) => rule.startsWith('privacy-'))) return { touched, gevolgen: NOT_QUOTED }
  const { before, after } = states()
  return { touched, gevolgen: gevolgenMarkdown(vertel(gevolgenOf(before, after))) }
}

/** Makes everything and keeps nothing: what would stop a build stops the check. */
function makeAll(outputs: Iterable<unknown>): void {
  const all = outputs[Symbol.iterator]()
  while (all.next().done !== true);
}

await runCommand(CONTENT, (given) => main(optionsOf(given)))
