/**
 * Change[] → the content itself. Nothing is lost when it is stopped half-way: everything is first written beside the
 * content; then new files take their place, then those that replace another, and only then does a file go.
 */

import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Change } from '../pipeline/draft.ts'
import { refuseLinks } from './replace-file.ts'

/** Where a run can be stopped in tests: called when the stage has been reached. */
export type Stages = (stage: 'beside' | 'added' | 'replaced' | 'removed') => void

/** On the same disk, so that each file takes its place in one step. */
const BESIDE = '.cache/besluit'

export function applyChanges(
  root: string,
  changes: readonly Change[],
  reach: Stages = () => undefined
): void {
  for (const path of [BESIDE, ...changes.map((change) => change.path)]) refuseLinks(root, path)
  const beside = join(root, BESIDE)
  rmSync(beside, { recursive: true, force: true })
  const written = changes.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]))
  for (const { path, bytes } of written) {
    mkdirSync(dirname(join(beside, path)), { recursive: true })
    writeFileSync(join(beside, path), bytes, { flag: 'wx' })
  }
  reach('beside')

  const place = ({ path }: Pick<Change, 'path'>): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    renameSync(join(beside, path), join(root, path))
  }
  const added = written.filter(({ path }) => !existsSync(join(root, path)))
  const replaced = written.filter((change) => !added.includes(change))
  added.forEach(place)
  reach('added')
  replaced.forEach(place)
  reach('replaced')
  for (const { path, bytes } of changes) {
    if (bytes !== undefined) continue
    rmSync(join(root, path))
    removeEmpty(dirname(join(root, path)))
  }
  reach('removed')
  rmSync(beside, { recursive: true, force: true })
}

function removeEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
