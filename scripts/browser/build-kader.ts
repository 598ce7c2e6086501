/** Builds the site of scripts/fixtures/kader for the browser tests: `tsx scripts/browser/build-kader.ts`. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../io/project.ts'
import { kaderProject } from './kader.ts'

const folder = kaderProject()
const docusaurus = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')
for (const args of [
  ['scripts/run.mjs', 'content'],
  [docusaurus, 'build']
]) {
  const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
