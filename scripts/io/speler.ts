/** The program of course packages (src/lespakket), as one plain script that any browser of today runs from any folder. */

import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { PROJECT_ROOT } from './project.ts'

/** Made once a run. The same sources give the same bytes. */
export function speler(): string {
  return (made ??= bundled())
}

let made: string | undefined

function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(PROJECT_ROOT, 'src/lespakket/speler.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    charset: 'utf8',
    logLevel: 'warning',
    // Nothing of the project decides how it is made but this.
    tsconfigRaw: {}
  })
  return outputFiles[0]?.text ?? ''
}
