/** The second half of `npm run build`: the site from `generated/`, which nobody may replace while it is read. */

import { once } from 'node:events'
import { join } from 'node:path'
import { alone } from './io/alone.ts'
import { runCommand } from './io/command.ts'
import { runDocusaurus } from './io/docusaurus.ts'
import { PROJECT_ROOT } from './io/project.ts'

async function main(): Promise<number> {
  const [code] = (await once(runDocusaurus(['build', ...process.argv.slice(2)]), 'exit')) as [number | null]
  return code ?? 2
}

await runCommand(() => alone(join(PROJECT_ROOT, 'generated'), main))
