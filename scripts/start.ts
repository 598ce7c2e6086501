/** `npm start`: content, then the dev server; a saved file is checked and shown, a bad one is explained and changes nothing. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { watch } from 'chokidar'
import { explainFault } from './io/fault.ts'
import { openContent } from './io/load.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { REPORTS } from './io/report.ts'
import { refusalToRead } from './io/unfinished.ts'
import { replaceFile, updateOutputs } from './io/update.ts'
import { openWorkers } from './io/workers.ts'
import { recover, withoutInterruption, writeOutputs } from './io/write.ts'
import type { Diagnostic } from './pipeline/diagnostic.ts'
import { emit } from './pipeline/emit/index.ts'

const GENERATED = join(PROJECT_ROOT, 'generated')
/** Read by src/watch/overlay.ts; only exists while this command runs. */
const FINDINGS = 'data/bevindingen.json'
/** Milliseconds of quiet before a run: an editor that saves all sends several events. */
const QUIET = 30

const workers = openWorkers()
const content = openContent(PROJECT_ROOT, workers)

/** Reads everything, tells what is wrong, and brings `generated/` up to date when nothing is, the saved pages first. */
async function refresh(): Promise<void> {
  const { files, diagnostics, site, changed } = await content.load()
  if (site && !existsSync(GENERATED))
    await withoutInterruption(() => writeOutputs(GENERATED, emit(site, emitOptions())))
  else if (site) updateOutputs(GENERATED, emit(site, emitOptions(), changed), [FINDINGS])
  if (existsSync(GENERATED)) replaceFile(GENERATED, findings(diagnostics))
  process.stdout.write(REPORTS.pretty({ files, pages: site?.entries.length ?? 0, diagnostics }))
  content.save()
}

function findings(diagnostics: readonly Diagnostic[]) {
  return { path: FINDINGS, bytes: new TextEncoder().encode(`${JSON.stringify(diagnostics)}\n`) }
}

/** Calls `refresh` after every quiet moment in which something changed; one run at a time, and none fails the next. */
function follow(onDone: () => void): void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  const folders = ['docs', 'blog'].map((folder) => join(PROJECT_ROOT, folder))
  watch(folders, { ignoreInitial: true, followSymlinks: false }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running
        .then(refresh)
        .then(onDone)
        .catch((error: unknown) => void process.stderr.write(explainFault(error)))
    }, QUIET)
  })
}

/** Docusaurus starts once there is something to show: the last good state, or the first. */
function serveOnce(): () => void {
  let isServing = false
  return () => {
    if (isServing || !existsSync(GENERATED)) return
    isServing = true
    const docusaurus = createRequire(join(PROJECT_ROOT, 'package.json')).resolve(
      '@docusaurus/core/package.json'
    )
    const command = join(dirname(docusaurus), 'bin/docusaurus.mjs')
    const server = spawn(process.execPath, [command, 'start', ...process.argv.slice(2)], {
      cwd: PROJECT_ROOT,
      stdio: 'inherit'
    })
    server.on('exit', (code) => process.exit(code ?? 0))
  }
}

try {
  recover(GENERATED)
} catch (error) {
  process.stderr.write(explainFault(error))
  process.exit(2)
}
const refusal = refusalToRead(PROJECT_ROOT)
if (refusal !== undefined) {
  process.stderr.write(refusal)
  process.exit(2)
}
const serve = serveOnce()
await refresh()
serve()
follow(serve)
// Everything may have come from the cache: start the worker now, so that the first change does not wait for it.
await workers.prepareAll([{ path: 'docs/over/index.md', bytes: new Uint8Array() }])
