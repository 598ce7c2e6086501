/** Builds the site of markers.ts for the browser tests: `tsx scripts/browser/build-markers.ts`. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { emitOptions, PROJECT_ROOT } from '../io/project.ts'
import { writeOutputs } from '../io/write.ts'
import { emit } from '../pipeline/emit/index.ts'
import { builtOnce } from './built-once.ts'
import { markedSite, MARKERS_FOLDER, markersProject } from './markers.ts'

const DOCUSAURUS = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')

function build(): number {
  const cwd = markersProject()
  writeOutputs(join(cwd, 'generated'), emit(markedSite().site, emitOptions()))
  const env = { ...process.env, DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true' }
  return spawnSync(process.execPath, [DOCUSAURUS, 'build'], { cwd, stdio: 'inherit', env }).status ?? 1
}

process.exitCode = builtOnce(MARKERS_FOLDER, build)
