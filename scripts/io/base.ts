/** The state that a change is compared with: the pages as they were on main, from the history of the folder. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from './project.ts'

/** Where main is, the surest first: of the code host, else here. */
const MAIN = ['origin/HEAD', 'origin/main', 'main']

/**
 * A folder with the pages of the newest commit of main that has other pages than the folder has now: what a pull request wants to change, or what
 * the last commit changed. Undefined where there is no history to compare with (no git, a copy without its past).
 */
export function earlierState(root: string): string | undefined {
  const commit = earlierCommit(root)
  if (commit === undefined) return undefined
  // The same in every run of the same root: the cache of the program is kept per folder.
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const folder = join(PROJECT_ROOT, '.cache', `eerder-${name}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // An index of its own: that of the folder may hold what somebody is about to commit.
  const index = { GIT_INDEX_FILE: join(folder, '.index') }
  git(root, ['read-tree', commit], index)
  git(root, ['checkout-index', '--all', '--quiet', `--prefix=${join(folder, '/')}`], index)
  return folder
}

function earlierCommit(root: string): string | undefined {
  const top = git(root, ['rev-parse', '--show-toplevel'])
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined
  const shared = MAIN.map((main) => git(root, ['merge-base', 'HEAD', main])).find(Boolean)
  const candidates = [shared, git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^'])]
  return candidates.find((commit) => commit !== undefined && commit !== '' && hasOtherPages(root, commit))
}

function hasOtherPages(root: string, commit: string): boolean {
  return git(root, ['diff', '--quiet', commit, '--', 'docs', 'blog']) === undefined
}

/** What git says; undefined when it fails, or is not there. */
function git(cwd: string, args: readonly string[], env: Record<string, string> = {}): string | undefined {
  try {
    const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8' as const }
    return execFileSync('git', args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}
