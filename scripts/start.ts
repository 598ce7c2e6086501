/** `npm start`: content, then the dev server; a saved file is checked and shown, a bad one is explained and changes nothing. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from 'chokidar'
import { alone } from './io/alone.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { asArguments, runDocusaurus } from './io/docusaurus.ts'
import { explainFault } from './io/fault.ts'
import { type Content, openContent } from './io/load.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { updateFile } from './io/replace-file.ts'
import { show } from './io/report.ts'
import { complain } from './io/say.ts'
import { speler } from './io/speler.ts'
import { refusalToRead } from './io/unfinished.ts'
import { updateOutputs } from './io/update.ts'
import { openWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'
import type { Site } from './pipeline/site/site.ts'

const GENERATED = join(PROJECT_ROOT, 'generated')
/** Read by src/docusaurus/overlay.ts; only exists while this command runs. */
const FINDINGS = 'data/bevindingen.json'
/** Milliseconds of quiet before a run: an editor that saves all sends several events. */
const QUIET = 30

const encoder = new TextEncoder()

const START = command({
  name: 'start',
  does: 'Toont de site op deze computer, en toont en controleert elk bestand dat je bewaart.',
  options: {
    port: { value: 'POORT', does: 'poort van de site (standaard: 3000)' },
    host: { value: 'ADRES', does: 'adres waarop de site luistert (standaard: localhost)' },
    'no-open': { does: 'open geen venster in de browser' }
  }
})

/** Reads everything, tells what is wrong, and brings `generated/` up to date when nothing is, the saved pages first. */
async function refresh(content: Content): Promise<void> {
  const { files, diagnostics, site, changed } = await content.load()
  await alone(GENERATED, async () => {
    if (site) await write(site, changed)
    if (existsSync(GENERATED))
      updateFile(GENERATED, FINDINGS, encoder.encode(`${JSON.stringify(diagnostics)}\n`))
  })
  show('pretty', { files, pages: site?.entries.length ?? 0, diagnostics })
  content.save()
}

async function write(site: Site, changed: ReadonlySet<string>): Promise<void> {
  const options = { ...emitOptions(), speler }
  if (existsSync(GENERATED)) updateOutputs(GENERATED, emit(site, options, changed), [FINDINGS])
  else await withoutInterruption(() => writeOutputs(GENERATED, emit(site, options)))
}

/** Calls `refreshed` after every quiet moment in which something changed; one run at a time, and none fails the next. */
function follow(refreshed: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const folders = ['docs', 'blog'].map((folder) => join(PROJECT_ROOT, folder))
  watch(folders, { ignoreInitial: true, followSymlinks: false }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(refreshed).catch((error: unknown) => void complain(explainFault(error)))
    }, QUIET)
  })
}

/** Docusaurus starts once there is something to show: the last good state, or the first. */
function serveOnce(args: readonly string[]): () => void {
  let isServing = false
  return () => {
    if (isServing || !existsSync(GENERATED)) return
    isServing = true
    runDocusaurus(['start', ...args]).on('exit', (code) => process.exit(code ?? 0))
  }
}

async function main(args: readonly string[]): Promise<number> {
  // What is wrong with the settings is said before anything else.
  emitOptions()
  const refusal = refusalToRead(PROJECT_ROOT)
  if (refusal !== undefined) return complain(`${refusal}\n`)
  await alone(GENERATED, () => recover(GENERATED))
  const workers = openWorkers()
  const content = openContent(PROJECT_ROOT, workers)
  const serve = serveOnce(args)
  const refreshed = (): Promise<void> => refresh(content).then(serve)
  await refreshed()
  follow(refreshed)
  // Everything may have come from the cache: start the worker now, so that the first change does not wait for it.
  await workers.prepareAll([{ path: 'docs/over/index.md', bytes: new Uint8Array() }])
  return 0
}

await runCommand(START, ({ options }) => main(asArguments(options)))
