/** Programs that the tests need besides Node and a browser: found, or installed where we may. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Makes sure that the commands of packages can be run. Throws one sentence when that fails. */
export function ensureTools(
  commands: readonly string[],
  names: string | readonly string[],
  { isThere = answers }: { isThere?: (command: string) => boolean } = {}
): void {
  if (commands.every(isThere)) return
  const packages = typeof names === 'string' ? [names] : names
  const name = packages.join(' ')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(`Voor de tests ontbreekt ${name}. apt-get installeert het nu.\n`)
    // Another that installs is waited for.
    const patient = ['-o', 'DPkg::Lock::Timeout=300']
    if (run('apt-get', [...patient, 'update']))
      run('apt-get', [...patient, 'install', '-y', '--no-install-recommends', ...packages])
  }
  const missing = commands.find((command) => !isThere(command))
  if (missing !== undefined)
    throw new Error(`Geen ${missing} gevonden en installeren lukte niet: installeer ${name}.`)
}

/** Whatever it answers: only a program that is there answers at all. */
function answers(command: string): boolean {
  return spawnSync(command, ['-v']).error === undefined
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}
