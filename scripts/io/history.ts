/** The texts that stood at a place before, from git: what somebody once read and that is no longer there. */

import { CouldNotLook, type Git, openGit } from './git.ts'
import type { NotSeen } from './comparison.ts'
import { isShallow } from './main-branch.ts'

export type EarlierText = {
  path: string
  /** The first digits of its commit. */
  commit: string
  /** ISO date. */
  dag: string
  text: string
}

export type History = {
  /** At a file or below a folder, newest first, as far back as we look. */
  textsAt: (place: string) => Iterable<EarlierText>
  /** Only the last part of the past is here. */
  isShallow: boolean
}

/** Commits that changed a place, and texts, that one question looks at. */
const COMMITS = 300
const TEXTS = 400

const NO_COMMIT: NotSeen = { reason: 'er is nog geen commit.', help: '' }

/** Of the folder at `root`, or why nobody could look. */
export function historyOf(root: string, env: NodeJS.ProcessEnv = process.env): History | NotSeen {
  try {
    const git = openGit(root, env)
    if (git.find(['rev-parse', '--verify', '--quiet', 'HEAD']) === undefined) return NO_COMMIT
    const textOf = rememberedText(git)
    return {
      isShallow: isShallow(git),
      *textsAt(place) {
        for (const { blob, ...found } of textFilesAt(git, place)) yield { ...found, text: textOf(blob) }
      }
    }
  } catch (error) {
    if (error instanceof CouldNotLook) return error.why
    throw error
  }
}

/** Several questions look at the same texts. */
function rememberedText(git: Git): (blob: string) => string {
  const known = new Map<string, string>()
  return (blob) => {
    const text = known.get(blob) ?? git.run(['cat-file', 'blob', blob])
    known.set(blob, text)
    return text
  }
}

const COMMIT = /^commit (?<commit>[0-9a-f]+) (?<dag>\d{4}-\d\d-\d\d)$/u
/** A plain file as it became; a name with other signs than ours stands between quotes and is none of ours. */
const FILE = /^:\d{6} 100\d{3} [0-9a-f]+ (?<blob>[0-9a-f]+) [AM]\t(?<path>[^"]+\.md)$/u

function textFilesAt(git: Git, place: string): (Omit<EarlierText, 'text'> & { blob: string })[] {
  const lines = git
    .run([
      ...['log', '--raw', '--no-abbrev', '--no-renames', '--relative', `--max-count=${COMMITS}`],
      ...['--format=commit %H %cs', '--', `:(literal)${place}`]
    ])
    .split('\n')
  const found = new Map<string, Omit<EarlierText, 'text'> & { blob: string }>()
  let of = { commit: '', dag: '' }
  for (const line of lines) {
    const { commit, dag } = COMMIT.exec(line)?.groups ?? {}
    if (commit !== undefined && dag !== undefined) of = { commit: commit.slice(0, 7), dag }
    const { blob, path } = FILE.exec(line)?.groups ?? {}
    if (blob !== undefined && path !== undefined && !found.has(`${blob} ${path}`))
      found.set(`${blob} ${path}`, { ...of, blob, path })
  }
  return [...found.values()].slice(0, TEXTS)
}
