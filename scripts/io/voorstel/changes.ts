/** What a proposal changes, read from the history alone: nothing of it needs to stand on disk. */

import { readRegister } from '../../pipeline/inzetkader/register.ts'
import { adoptedFolders } from '../../pipeline/inzetkader/digest.ts'
import { isRegister } from '../../pipeline/core/address.ts'
import { CouldNotLook, type Git } from '../git.ts'
import { commitOf } from '../main-branch.ts'

/** A file that is not as it was; without `mode` it is gone. */
export type Change = { path: string; mode?: string; bytes: number }

export type Proposal = {
  /** What main would hold with it; absent where the two cannot be put together. */
  tree?: string
  changes: readonly Change[]
  /** Folders of versions that were adopted before it, each with "/" at the end. */
  adopted: readonly string[]
}

/**
 * HEAD of a clone against a commit of main. Where main went on since the proposal began, the two are put together first:
 * what was changed on main meanwhile is no change of the proposal. Throws CouldNotLook.
 */
export function proposalIn(git: Git, base: string): Proposal {
  if (git.run(['rev-parse', '--show-prefix']) !== '')
    throw new CouldNotLook(
      'deze map is een deel van een opslagplaats.',
      'Geef de map van de opslagplaats zelf.'
    )
  const main = known(git, base)
  const tree = mergedTree(git, main, known(git, 'HEAD'))
  if (tree === undefined) return { changes: [], adopted: [] }
  const before = filesOf(git, main)
  const after = filesOf(git, tree)
  return { tree, changes: changesBetween(before, after), adopted: adoptedFolders(registersOf(git, before)) }
}

function known(git: Git, revision: string): string {
  const commit = /^-/u.test(revision) ? undefined : commitOf(git, revision)
  if (commit !== undefined) return commit
  throw new CouldNotLook(
    `de commit ${revision} is hier niet.`,
    'Haal de hele geschiedenis op (in een workflow: fetch-depth: 0).'
  )
}

/** Undefined where both changed the same lines. */
function mergedTree(git: Git, main: string, head: string): string | undefined {
  const isAhead = git.find(['merge-base', '--is-ancestor', main, head]) !== undefined
  return isAhead
    ? git.run(['rev-parse', `${head}^{tree}`])
    : git.find(['merge-tree', '--write-tree', main, head])
}

type File = { mode: string; object: string; bytes: number }

const LINE = /^(?<mode>\d+) \w+ (?<object>\w+) +(?<bytes>\d+|-)\t(?<path>.*)$/su

function filesOf(git: Git, treeish: string): Map<string, File> {
  const lines = git.run(['ls-tree', '-r', '-l', '-z', '--full-tree', treeish]).split('\0')
  return new Map(
    lines.flatMap((line) => {
      const { mode = '', object = '', bytes, path } = LINE.exec(line)?.groups ?? {}
      return path === undefined ? [] : [[path, { mode, object, bytes: Number(bytes) || 0 }] as const]
    })
  )
}

function changesBetween(before: ReadonlyMap<string, File>, after: ReadonlyMap<string, File>): Change[] {
  const there = [...after].flatMap(([path, { mode, object, bytes }]) => {
    const old = before.get(path)
    return old?.object === object && old.mode === mode ? [] : [{ path, mode, bytes }]
  })
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => ({ path, bytes: 0 }))
  return [...there, ...gone].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function registersOf(git: Git, files: ReadonlyMap<string, File>): ReturnType<typeof readRegister>[] {
  return [...files]
    .filter(([path, { mode }]) => isRegister({ path }) && mode.startsWith('100'))
    .map(([path, { object }]) =>
      readRegister({ path, bytes: Buffer.from(git.run(['cat-file', 'blob', object])) })
    )
}
