/** Which branch is main here, whatever it is called. */

import { CouldNotLook, type Git } from './git.ts'

export type Main = { name: string; commit: string }

/** Of a fork, `upstream` is by custom the repository that it came from; `origin` is then the fork itself. */
const REMOTES = ['upstream', 'origin']
const USUAL = ['main', 'master']
/** What the code host says of a run: the branch that a pull request goes to, or else the default branch. */
const TOLD = ['GITHUB_BASE_REF', 'CI_DEFAULT_BRANCH']

/** As the code host has it where that was fetched, else as it is here. */
export function mainBranch(git: Git, env: NodeJS.ProcessEnv): Main {
  const names = namesOf(git, env)
  for (const place of [...REMOTES.map((remote) => `remotes/${remote}`), 'heads']) {
    for (const branch of names) {
      const commit = commitOf(git, `refs/${place}/${branch}`)
      const name = `${place}/${branch}`.replace(/^(?:remotes|heads)\//u, '')
      if (commit !== undefined) return { name, commit }
    }
  }
  throw missing(git, names)
}

/** A name that was told is the only one that counts: a contributor can make a branch with a name that we would guess. */
function namesOf(git: Git, env: NodeJS.ProcessEnv): readonly string[] {
  const told = TOLD.map((name) => env[name] ?? '').find((name) => name !== '')
  if (told !== undefined) return [told]
  const heads = REMOTES.flatMap((remote) => headOf(git, remote) ?? [])
  return heads.length > 0 ? heads : USUAL
}

/**
 * The default branch of a remote, where a clone noted it and it is still there. A clone that knows one branch only notes
 * that one: of a contribution it would be the contribution itself.
 */
function headOf(git: Git, remote: string): string | undefined {
  const place = `refs/remotes/${remote}`
  const isWhole = git.find(['config', '--get-all', `remote.${remote}.fetch`])?.includes('*') ?? false
  if (!isWhole || commitOf(git, `${place}/HEAD`) === undefined) return undefined
  return git.find(['symbolic-ref', '--quiet', `${place}/HEAD`])?.slice(`${place}/`.length)
}

/** Undefined where there is no such commit here. */
export function commitOf(git: Git, revision: string): string | undefined {
  return git.find(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
}

function missing(git: Git, names: readonly string[]): CouldNotLook {
  const [name = ''] = names
  const { reason, help } = isShallow(git)
    ? shallow(git, name).why
    : { reason: `de tak ${name} is hier niet.`, help: fetching(git, name, '') }
  const isGuess = names === USUAL
  return new CouldNotLook(
    reason,
    isGuess ? `${help} Heet de hoofdtak anders, zet haar naam dan in CI_DEFAULT_BRANCH.` : help
  )
}

export function isShallow(git: Git): boolean {
  return git.run(['rev-parse', '--is-shallow-repository']) === 'true'
}

export function shallow(git: Git, name: string): CouldNotLook {
  return new CouldNotLook(
    'van de geschiedenis is hier enkel het laatste stuk opgehaald.',
    fetching(git, name, '--unshallow ')
  )
}

/** One command that brings the branch with all of its past; in a workflow it is an option of the step that fetches. */
function fetching(git: Git, name: string, option: string): string {
  const remotes = git.run(['remote']).split('\n')
  const remote = REMOTES.find((known) => remotes.includes(known)) ?? 'origin'
  const branch = name.replace(`${remote}/`, '')
  return `Voer uit: git fetch ${option}${remote} ${branch}:refs/remotes/${remote}/${branch} (in een workflow: fetch-depth: 0).`
}
