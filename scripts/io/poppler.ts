/** The tools that look into a PDF. */

import { spawnSync } from 'node:child_process'
import { ensureTools } from './tools.ts'

export function ensurePdfTools(): void {
  ensureTools(['pdfinfo', 'pdftotext'], 'poppler-utils')
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
