/** Builds the site of kennis.ts for the browser tests: `tsx scripts/browser/build-kennis.ts`. */

import { spawnSync } from 'node:child_process'
import { kennisProject } from './kennis.ts'

const folder = await kennisProject()
for (const command of ['content', 'site']) {
  const { status } = spawnSync(process.execPath, ['scripts/run.mjs', command], {
    cwd: folder,
    stdio: 'inherit'
  })
  if (status !== 0) process.exit(status ?? 1)
}
