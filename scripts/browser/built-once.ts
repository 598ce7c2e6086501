/** A fixture site stands until something that it is made of changes; a clean clone builds it. */

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROGRAM } from '../bench/sites.ts'
import { PROJECT_ROOT } from '../io/project.ts'

/** In the folder of a site: what it was built of. Whoever copies the project there takes it away. */
const MARK = 'gebouwd-van'

/** Builds a site in its folder unless it stands there already; `build` gives the exit code. */
export function builtOnce(folder: string, build: () => number): number {
  const sum = sumOfProgram()
  if (existsSync(join(folder, 'build/index.html')) && markIn(folder) === sum) return 0
  const status = build()
  if (status === 0) writeFileSync(join(folder, MARK), sum)
  return status
}

function markIn(folder: string): string | undefined {
  const mark = join(folder, MARK)
  return existsSync(mark) ? readFileSync(mark, 'utf8') : undefined
}

/** Over the whole program with its fixtures, which hold the content of these sites; its tests make no site. */
function sumOfProgram(): string {
  const sum = createHash('sha256').update(process.version)
  for (const path of PROGRAM.flatMap(filesIn).filter((name) => !/\.test\.tsx?$/u.test(name)))
    sum.update(`\0${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(PROJECT_ROOT, path)))
        .digest()
    )
  return sum.digest('hex')
}

function filesIn(part: string): string[] {
  if (statSync(join(PROJECT_ROOT, part)).isFile()) return [part]
  return readdirSync(join(PROJECT_ROOT, part), { recursive: true, encoding: 'utf8' })
    .map((name) => join(part, name))
    .filter((path) => statSync(join(PROJECT_ROOT, path)).isFile())
    .sort()
}
