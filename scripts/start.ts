/** `npm start`: content, then the dev server; a saved file is checked and shown, a bad one is explained and changes nothing. */

import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from 'chokidar'
import { load } from './io/load.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'
import { REPORTS } from './io/report.ts'
import { updateOutputs } from './io/update.ts'
import { withoutInterruption, writeOutputs } from './io/write.ts'
import { emit } from './pipeline/emit/index.ts'

const GENERATED = join(PROJECT_ROOT, 'generated')
/** Milliseconds of quiet before a run: an editor that saves all sends several events. */
const QUIET = 60

/** Reads everything, tells what is wrong, and brings `generated/` up to date when nothing is. */
async function refresh(): Promise<boolean> {
  const { files, diagnostics, site } = await load(PROJECT_ROOT)
  if (diagnostics.length > 0 || !site)
    process.stdout.write(REPORTS.pretty({ files, pages: site?.entries.length ?? 0, diagnostics }))
  if (!site) return false
  const outputs = emit(site, emitOptions())
  if (existsSync(GENERATED)) updateOutputs(GENERATED, outputs)
  else await withoutInterruption(() => writeOutputs(GENERATED, outputs))
  return true
}

function follow(): void {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<unknown> = Promise.resolve()
  const folders = ['docs', 'blog'].map((folder) => join(PROJECT_ROOT, folder))
  watch(folders, { ignoreInitial: true, followSymlinks: false }).on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(refresh).catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
    }, QUIET)
  })
}

if (await refresh()) {
  follow()
  const server = spawn(
    process.execPath,
    [
      join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'),
      'start',
      ...process.argv.slice(2)
    ],
    {
      cwd: PROJECT_ROOT,
      stdio: 'inherit'
    }
  )
  server.on('exit', (code) => process.exit(code ?? 0))
} else {
  process.exitCode = 1
}
