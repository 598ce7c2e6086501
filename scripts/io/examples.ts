/** The fixtures of the rules, for the rule book. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Examples } from '../pipeline/bijdragen/regels.ts'
import { PROJECT_ROOT } from './project.ts'

const FOLDER = join(PROJECT_ROOT, 'scripts/fixtures/rules')

/** A rule without fixtures has a page without examples; the tests see to it that there is none. */
export function readExamples(): Examples {
  return new Map(
    readdirSync(FOLDER).map((id) => {
      const read = (name: string): string => readFileSync(join(FOLDER, id, name), 'utf8')
      return [id, { goed: read('goed.txtar'), fout: read('fout.txtar'), melding: read('fout.txt') }]
    })
  )
}
