import { execFileSync } from 'node:child_process'

/** Where the links in a PDF lead that leave it, each once. */
export function linksInPdf(path: string): string[] {
  const listed = execFileSync('pdfinfo', ['-url', path], { encoding: 'utf8' })
  const urls = [...listed.matchAll(/^\s*\d+\s+\S+\s+(\S+)$/gmu)].map(([, url = '']) => url)
  return [...new Set(urls)].sort()
}
