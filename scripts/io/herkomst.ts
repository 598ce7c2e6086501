/** Which state of the content something was made of, as the history of its folder knows it. */

import { CouldNotLook, openGit } from './git.ts'
import { commitOf } from './main-branch.ts'
import { FOLDERS } from './read.ts'

export type GitHerkomst = { commit?: string; isGewijzigd: boolean }

/** Without a history there is no commit to name, and that is no fault: the fingerprint of the content says which it was. */
export function herkomstVan(root: string, env: NodeJS.ProcessEnv = process.env): GitHerkomst {
  try {
    const git = openGit(root, env)
    const commit = commitOf(git, 'HEAD')
    // A folder within another project: its commits say nothing of what stands here.
    if (commit === undefined || git.run(['ls-tree', commit, '--', ...FOLDERS]) === '')
      return { isGewijzigd: false }
    const changed = git.run(['status', '--porcelain', '--untracked-files=all', '--', ...FOLDERS])
    return { commit: commit.slice(0, 12), isGewijzigd: changed !== '' }
  } catch (error) {
    if (error instanceof CouldNotLook) return { isGewijzigd: false }
    throw error
  }
}
