/** The second half of `npm run build`: the site from `generated/`, which nobody may replace while it is read. */

import { once } from 'node:events'
import { join } from 'node:path'
import { alone } from './io/alone.ts'
import { command } from './io/command-line.ts'
import { runCommand } from './io/command.ts'
import { asArguments, runDocusaurus } from './io/docusaurus.ts'
import { emitOptions, PROJECT_ROOT } from './io/project.ts'

const SITE = command({
  name: 'site',
  does: 'Bouwt de site uit generated/ in build/. npm run build doet eerst npm run content.',
  options: {
    'out-dir': { value: 'MAP', does: 'map waarin geschreven wordt (standaard: build)' },
    'no-minify': { does: 'maak de scripts niet klein' }
  }
})

async function main(args: readonly string[]): Promise<number> {
  // Before Docusaurus reads the same settings: what is wrong with them is said in Dutch.
  emitOptions()
  const [code] = (await once(runDocusaurus(['build', ...args]), 'exit')) as [number | null]
  return code ?? 2
}

await runCommand(SITE, ({ options }) =>
  alone(join(PROJECT_ROOT, 'generated'), () => main(asArguments(options)))
)
