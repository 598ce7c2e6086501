/** Whether git put all of docs and blog on disk. Of what it left out nothing can be wrong, so nobody may say that it is not. */

import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { CouldNotLook, type Git } from './git.ts'
import { FOLDERS } from './read.ts'

/** Of a line of git: "S 100644 <object> 0<tab><path>". `S`: git may leave it out (sparse checkout, skip-worktree). */
const LINE = /^(?<state>\S+) (?<mode>\d+) [^\t]*\t(?<path>.*)$/su
const SUBMODULE = '160000'

const NOT_HERE = new CouldNotLook(
  'git zette hier niet alle bestanden van docs en blog neer.',
  'Voer uit: git sparse-checkout disable. Helpt dat niet, maak dan een nieuwe kloon (git clone).'
)

/** It may have no folder on disk, or an empty one, which is all that `safety-symlink` could see of it. */
const NOT_OURS = new CouldNotLook(
  'in docs of blog staat een submodule, en wat daarin staat, staat niet in deze opslagplaats.',
  'Haal de submodule weg (git submodule status noemt ze, git rm verwijdert ze) en zet de bestanden zelf op die plaats.'
)

/** Throws CouldNotLook. */
export function assertAllThere(git: Git, root: string): void {
  const lines = git.run(['ls-files', '-z', '-t', '--stage', '--', ...FOLDERS]).split('\0')
  const files = lines.map((line) => LINE.exec(line)?.groups ?? {})
  if (files.some(({ mode }) => mode === SUBMODULE)) throw NOT_OURS
  const isThere = (path = ''): boolean => lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
  if (files.some(({ state, path }) => state === 'S' && !isThere(path))) throw NOT_HERE
}
