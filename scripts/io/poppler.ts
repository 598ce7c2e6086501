/** The PDF tools of the tests (poppler-utils: pdfinfo, pdftotext, pdftoppm), installed where they are not. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Throws one sentence when there are none and they cannot be installed. */
export function ensurePdfTools(): Promise<void> {
  if (hasPdfTools()) return Promise.resolve()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write(
      'Er zijn geen PDF-hulpmiddelen voor de tests. apt-get installeert nu poppler-utils.\n'
    )
    for (const args of [['update'], ['install', '-y', 'poppler-utils']])
      spawnSync('apt-get', args, { stdio: 'inherit' })
  }
  return hasPdfTools()
    ? Promise.resolve()
    : Promise.reject(new Error('pdfinfo niet gevonden en installeren lukte niet: installeer poppler-utils.'))
}

function hasPdfTools(): boolean {
  return spawnSync('pdfinfo', ['-v']).status === 0
}
