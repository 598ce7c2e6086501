/** What a reader fetches before a page answers a touch. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Bytes (gzip) of the scripts or styles that the HTML of a page of a built site loads. */
export function startupBytes(build: string, page: string, kind: 'js' | 'css'): number {
  const html = readFileSync(join(build, page), 'utf8')
  // Named by a `script` element, or in the list of those that come after the text (src/docusaurus/page-template.ts).
  const files = new Set(html.match(new RegExp(`/assets/${kind}/[^"\\s>]+\\.${kind}`, 'gu')))
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(build, file)), { level: 9 }).length,
    0
  )
}
