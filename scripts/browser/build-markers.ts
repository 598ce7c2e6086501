/** Builds the site of markers.ts for the browser tests: `tsx scripts/browser/build-markers.ts`. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { emitOptions, PROJECT_ROOT } from '../io/project.ts'
import { writeOutputs } from '../io/write.ts'
import { emit } from '../pipeline/emit/index.ts'
import { markedSite, markersProject } from './markers.ts'

const folder = markersProject()
writeOutputs(join(folder, 'generated'), emit(markedSite().site, emitOptions()))
const docusaurus = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')
const { status } = spawnSync(process.execPath, [docusaurus, 'build'], {
  cwd: folder,
  stdio: 'inherit',
  env: { ...process.env, DOCUSAURUS_KEEP_SERVER_BUNDLE: 'true' }
})
process.exitCode = status ?? 1
