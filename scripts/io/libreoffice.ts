/** LibreOffice, without a window: the tests open with it what others will open in an office program. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureTools } from './tools.ts'

/** The leanest that opens slides and letters. */
const PACKAGES = ['libreoffice-impress-nogui', 'libreoffice-writer-nogui']

export function ensureLibreOffice(): void {
  ensureTools(['soffice'], PACKAGES, { isThere: hasImpress })
}

/** What `soffice` can open depends on which parts of it are installed. */
function hasImpress(command: string): boolean {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}\n', ...PACKAGES], {
    encoding: 'utf8'
  })
  // Where there is no dpkg, the program is believed to be whole.
  if (status === null) return spawnSync(command, ['--version']).error === undefined
  return status === 0 && stdout.split('\n').filter((line) => line === 'installed').length === PACKAGES.length
}

/** A document (`naam` says its sort: "dias.pptx") as PDF. With a profile of its own, so that runs do not wait for each other. */
export function pdfByOffice(naam: string, bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(folder, naam), bytes)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, naam)]
    const { stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
    try {
      return readFileSync(join(folder, naam.replace(/\.[^.]+$/u, '.pdf')))
    } catch {
      throw new Error(`LibreOffice could not open ${naam}: ${stderr}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
