/** How large a built site is, against what its host takes and a reader waits for. */

import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startupBytes } from './startup-bytes.ts'

/** Bytes; GitHub Pages takes a site of 1 GB. */
const SITE_LIMIT = 1_000_000_000
/** Bytes of one file, what git itself refuses to hold there. */
const FILE_LIMIT = 100_000_000
/** Bytes (gzip) that the home page begins with. */
const START_LIMITS = { js: 150_000, css: 20_000 } as const

/** What is too large, in Dutch. */
export function tooLargeIn(build: string): string[] {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
    .map((path) => ({ path: path.replaceAll('\\', '/'), stat: statSync(join(build, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, size: stat.size }))
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return [
    ...(total > SITE_LIMIT
      ? [`De site is ${megabytes(total)}. Meer dan ${megabytes(SITE_LIMIT)} mag niet.`]
      : []),
    ...files
      .filter(({ size }) => size > FILE_LIMIT)
      .map(({ path, size }) => `${path} is ${megabytes(size)}. Meer dan ${megabytes(FILE_LIMIT)} mag niet.`),
    ...(['js', 'css'] as const).flatMap((kind) => {
      const bytes = startupBytes(build, 'index.html', kind)
      const limit = START_LIMITS[kind]
      return bytes > limit
        ? [`De startpagina begint met ${bytes} bytes ${kind}. Meer dan ${limit} mag niet.`]
        : []
    })
  ]
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`
}
