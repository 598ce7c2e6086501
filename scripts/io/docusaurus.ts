/** The framework's own command, run as a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PROJECT_ROOT } from './project.ts'

/** `docusaurus <args>` in this project, speaking through our own output. */
export function runDocusaurus(args: readonly string[]): ChildProcess {
  const core = createRequire(join(PROJECT_ROOT, 'package.json')).resolve('@docusaurus/core/package.json')
  const command = join(dirname(core), 'bin/docusaurus.mjs')
  return spawn(process.execPath, [command, ...args], { cwd: PROJECT_ROOT, stdio: 'inherit' })
}

/** Options as the framework reads them, which calls them as we do. */
export function asArguments(options: Readonly<Record<string, string | boolean | undefined>>): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return []
    return value === true ? [`--${name}`] : [`--${name}`, value]
  })
}
