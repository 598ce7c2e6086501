/** Writes into a built site what it needs without network: the service worker, one plain script, and its own page. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { FOR_WORKER } from './for-worker'

type Limits = {
  /** Pages and files that stay on a device, apart from what is in use there. */
  LIMIT?: number
  /** Milliseconds before a kept copy is shown on a bad line. */
  PATIENCE?: number
}

export function bundleWorker(siteDir: string, outDir: string, limits: Limits = {}): void {
  buildSync({
    entryPoints: [join(siteDir, 'src/reader/offline/sw.ts')],
    outfile: join(outDir, 'sw.js'),
    ...FOR_WORKER,
    define: { LIMIT: String(limits.LIMIT ?? 600), PATIENCE: String(limits.PATIENCE ?? 3000) }
  })
}

/** For a page that was never read. It stands at any address, so its links are from the root of the host. */
export function writeOfflinePage(siteDir: string, outDir: string, base: string): void {
  const html = readFileSync(join(siteDir, 'src/reader/offline/offline.html'), 'utf8')
  writeFileSync(join(outDir, 'offline.html'), html.replaceAll('href="/', `href="${base}`))
}
