/** The tools that look into a PDF: finds them, gets them where they are not. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Makes sure that `pdfinfo` and `pdftotext` can be run. Throws one sentence when that fails. */
export function ensurePdfTools(): void {
  if (hasPdfTools()) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Er is geen pdfinfo voor de tests. apt-get installeert nu poppler-utils.\n')
    if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'poppler-utils'])
  }
  if (!hasPdfTools())
    throw new Error('Geen pdfinfo gevonden en installeren lukte niet: installeer poppler-utils.')
}

/** What `pdfinfo` says of a PDF: `Pages`, `Page size`, `Tagged`, … */
export function pdfInfo(pdf: Uint8Array): Map<string, string> {
  const { status, stdout, stderr } = spawnSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' })
  if (status !== 0) throw new Error(`pdfinfo could not read the PDF: ${stderr}`)
  return new Map(
    stdout.split('\n').flatMap((line) => {
      const [, key, value] = /^([^:]+):\s*(.*)$/su.exec(line) ?? []
      return key === undefined || value === undefined ? [] : [[key, value] as const]
    })
  )
}

/** The text of a PDF, page after page. */
export function pdfText(pdf: Uint8Array): string {
  const { status, stdout, stderr } = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024
  })
  if (status !== 0) throw new Error(`pdftotext could not read the PDF: ${stderr}`)
  return stdout
}

function hasPdfTools(): boolean {
  return spawnSync('pdfinfo', ['-v']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0
}
