/** A state of the pages out of the history, as files in a folder. */

import { join } from 'node:path'
import { type Git, openGit } from './git.ts'
import { FOLDERS } from './read.ts'

/** The folders that people write in, as they stand in a commit or a tree. From where the site stands in its repository. */
export function treesOf(git: Git, treeish: string): { name: string; tree: string }[] {
  const lines = git.run(['ls-tree', treeish, ...FOLDERS]).split('\n')
  return lines.flatMap((line) => {
    const [, tree, name] = /^\d+ \w+ (\w+)\t(.+)$/u.exec(line) ?? []
    return tree !== undefined && name !== undefined ? [{ name, tree }] : []
  })
}

/**
 * Through an index of its own: that of the repository may hold what somebody is about to commit. Of the repository only
 * the objects are used, so that a `.gitattributes` among the changes has no say in what is written.
 */
export function writeState(git: Git, treeish: string, folder: string, env: NodeJS.ProcessEnv): void {
  const plain = ['-c', 'core.autocrlf=false', '-c', 'core.sparseCheckout=false']
  const place = [`--git-dir=${git.run(['rev-parse', '--absolute-git-dir'])}`, `--work-tree=${folder}`]
  const there = openGit(folder, env)
  const index = { GIT_INDEX_FILE: join(folder, '.index') }
  for (const { name, tree } of treesOf(git, treeish))
    there.run([...plain, ...place, 'read-tree', `--prefix=${name}/`, tree], index)
  there.run([...plain, ...place, 'checkout-index', '--all', '--quiet'], index)
}
