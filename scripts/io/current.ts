/** Which version of an inzetkader the generated site shows first: it moves with every adoption, so nobody writes it down. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageOf } from '../pipeline/emit/page.ts'
import { currentOn } from '../pipeline/inzetkader/versions.ts'
import { PROJECT_ROOT } from './project.ts'

/** `bodycam` → `/inzetkader/bodycam/0.1`, on the date of the content. Reads `generated/` of the project at `root`. */
export function currentAddress(technologie: string, root = PROJECT_ROOT): string {
  const path = join(root, `generated/docs/inzetkader/${technologie}.json`)
  const { kader } = JSON.parse(readFileSync(path, 'utf8')) as PageOf<'technologie'>
  const current = kader && currentOn(kader.versies, kader.dag)
  if (!current) throw new Error(`There is no version of ${technologie} in ${path}`)
  return current.address
}
