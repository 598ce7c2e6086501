/** Builds the site of scripts/fixtures/kader for the browser tests: `tsx scripts/browser/build-kader.ts`. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../io/project.ts'
import { builtOnce } from './built-once.ts'
import { KADER_FOLDER, kaderProject } from './kader.ts'

const DOCUSAURUS = join(PROJECT_ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs')

function build(): number {
  const cwd = kaderProject()
  const run = (...args: string[]): number =>
    spawnSync(process.execPath, args, { cwd, stdio: 'inherit' }).status ?? 1
  return run('scripts/run.mjs', 'content') || run(DOCUSAURUS, 'build')
}

process.exitCode = builtOnce(KADER_FOLDER, build)
