/** What the program knows of the project it stands in. */

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EmitOptions } from '../pipeline/emit/index.ts'

export const PROJECT_ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Where the site and its source will stand: `homepage` and `repository` of package.json. */
export function emitOptions(): EmitOptions {
  const { homepage, repository } = JSON.parse(
    readFileSync(resolve(PROJECT_ROOT, 'package.json'), 'utf8')
  ) as {
    homepage: string
    repository: string
  }
  return { siteUrl: homepage, repository }
}
