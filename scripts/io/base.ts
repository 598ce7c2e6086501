/** The state that a change is compared with: the pages as they were where it left main, from the history of the folder. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { assertAllThere } from './all-there.ts'
import type { NotSeen } from './comparison.ts'
import { CouldNotLook, type Git, NO_HISTORY, openGit } from './git.ts'
import { commitOf, isShallow, type Main, mainBranch, shallow } from './main-branch.ts'
import { FOLDERS } from './read.ts'
import { treesOf, writeState } from './tree-state.ts'

/** A folder with the pages, which the caller removes; `of` says in Dutch whose they are. */
export type Earlier = { folder: string; of: string }

/** The commit with that state; there is none when all of the history is this one commit. */
type Base = { commit: string | undefined; of: string }

/** The earlier state of the content at `root`, or why nobody could look. */
export function earlierState(root: string, env: NodeJS.ProcessEnv = process.env): Earlier | NotSeen {
  try {
    const git = openGit(root, env)
    const { commit, of } = baseOf(git, root, env)
    return { folder: stateIn(git, commit, env), of }
  } catch (error) {
    if (error instanceof CouldNotLook) return error.why
    throw error
  }
}

function baseOf(git: Git, root: string, env: NodeJS.ProcessEnv): Base {
  if (git.run(['rev-parse', '--is-inside-work-tree']) !== 'true') throw NO_HISTORY
  const head = commitOf(git, 'HEAD')
  if (head === undefined)
    throw new CouldNotLook('er is nog geen commit.', 'Leg eerst vast wat er op main staat (git commit).')
  assertAllThere(git, root)
  const main = mainBranch(git, env)
  const shared = sharedWith(git, root, head, main)
  const base = shared === head ? onMain(git, head, main) : { commit: shared, of: named(main.name, shared) }
  return base.commit !== undefined && treesOf(git, base.commit).length > 0 ? base : allNew(git, head, base)
}

/** Nothing stood there: true of a new site, but not of a folder that git was told to leave alone. */
function allNew(git: Git, head: string, base: Base): Base {
  if (treesOf(git, head).length > 0) return { ...base, of: `${base.of}: daar stond nog niets` }
  throw new CouldNotLook(
    'git volgt de mappen docs en blog hier niet.',
    'Leg ze vast (git add en git commit), of werk in een kloon van de opslagplaats.'
  )
}

/** The commit that HEAD and main began to differ from. */
function sharedWith(git: Git, root: string, head: string, main: Main): string {
  const [shared, ...others] = git.find(['merge-base', '--all', head, main.commit])?.split('\n') ?? []
  if (shared === head || shared === main.commit) return shared
  // What was cut off may hold a later one.
  if (isShallow(git) && (shared === undefined || isCut(git, root, [head, main.commit], shared)))
    throw shallow(git, main.name)
  if (shared === undefined)
    throw new CouldNotLook(
      `deze tak en ${main.name} hebben geen gemeenschappelijk begin.`,
      `Maak een nieuwe tak vanaf ${main.name} en zet je wijzigingen daarin.`
    )
  if (others.length > 0)
    throw new CouldNotLook(
      `deze tak en ${main.name} hebben meer dan één gemeenschappelijk begin.`,
      `Voeg ${main.name} samen met je tak: git merge ${main.name}.`
    )
  return shared
}

/** Whether a commit after `shared` has parents that were not fetched. */
function isCut(git: Git, root: string, tips: readonly string[], shared: string): boolean {
  const file = git.run(['rev-parse', '--git-path', 'shallow'])
  const ends = new Set(readFileSync(resolve(root, file), 'utf8').split('\n'))
  const after = git.run(['rev-list', ...tips, `^${shared}`]).split('\n')
  return after.some((commit) => ends.has(commit))
}

/** On main itself: what is not committed yet is compared with the last commit, and that one with the commit before. */
function onMain(git: Git, head: string, main: Main): Base {
  const uncommitted = git.run(['status', '--porcelain', '--untracked-files=all', '--', ...FOLDERS])
  if (uncommitted !== '') return { commit: head, of: named('de laatste commit', head) }
  const before = commitOf(git, 'HEAD^')
  if (before !== undefined) return { commit: before, of: named('de commit voor de laatste', before) }
  if (isShallow(git)) throw shallow(git, main.name)
  return { commit: undefined, of: 'wat er voor de eerste commit was' }
}

function named(what: string, commit: string): string {
  return `${what} (${commit.slice(0, 7)})`
}

/** Into a new folder, so that no other run takes it away. */
function stateIn(git: Git, commit: string | undefined, env: NodeJS.ProcessEnv): string {
  const folder = mkdtempSync(join(tmpdir(), 'plot-eerder-'))
  if (commit === undefined) return folder
  try {
    writeState(git, commit, folder, env)
    return folder
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}
