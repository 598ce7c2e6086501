/** Writes the service worker, one plain script, into a built site. */

import { join } from 'node:path'
import { buildSync } from 'esbuild'

type Limits = {
  /** Pages and files that stay on a device, apart from what is in use there. */
  LIMIT?: number
  /** Milliseconds before a kept copy is shown on a bad line. */
  PATIENCE?: number
}

export function bundleWorker(siteDir: string, outDir: string, limits: Limits = {}): void {
  buildSync({
    entryPoints: [join(siteDir, 'src/offline/sw.ts')],
    outfile: join(outDir, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: { LIMIT: String(limits.LIMIT ?? 600), PATIENCE: String(limits.PATIENCE ?? 3000) }
  })
}
