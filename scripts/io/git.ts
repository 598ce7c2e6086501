/** Questions to git about the folder that it stands in. An answer "no" is told apart from git that cannot answer. */

import { spawnSync } from 'node:child_process'
import { devNull } from 'node:os'
import type { NotSeen } from './comparison.ts'

/** Caught where the question began (base.ts), and shown as a finding. */
export class CouldNotLook extends Error {
  readonly why: NotSeen
  constructor(reason: string, help: string) {
    super(reason)
    this.why = { reason, help }
  }
}

/** Both throw CouldNotLook when git cannot do what it is asked. */
export type Git = {
  run: (args: readonly string[], env?: Readonly<Record<string, string>>) => string
  /** Undefined when the answer is no. */
  find: (args: readonly string[]) => string | undefined
}

/** A hook of git sets these for the repository that it runs in, which need not be the one of the folder asked about. */
const OF_A_HOOK = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES'
]
/**
 * In English, so that we can tell its faults apart; never waiting for a password; and of the history as it was written,
 * not of what somebody had this clone show in its place.
 */
const ASKED = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull
}
/** Bytes; the names of all that changed in a large repository are a tenth of it. */
const OUTPUT_LIMIT = 64 * 1024 * 1024

export function openGit(folder: string, env: NodeJS.ProcessEnv): Git {
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_A_HOOK.includes(name)))
  const ask = (args: readonly string[], more = {}) =>
    spawnSync('git', ['--no-optional-locks', ...args], {
      cwd: folder,
      env: { ...clean, ...ASKED, ...more },
      encoding: 'utf8',
      maxBuffer: OUTPUT_LIMIT
    })
  return {
    run(args, more) {
      const { error, status, stdout, stderr } = ask(args, more)
      if (status !== 0) throw faultOf(error, stderr)
      return stdout.trim()
    },
    find(args) {
      const { error, status, stdout, stderr } = ask(args)
      if (status !== 0 && status !== 1) throw faultOf(error, stderr)
      return status === 0 ? stdout.trim() : undefined
    }
  }
}

export const NO_HISTORY = new CouldNotLook(
  'deze map heeft geen geschiedenis in git.',
  'Werk in een kloon (git clone), of geef een eerdere toestand mee met --base MAP.'
)

const NO_GIT = new CouldNotLook(
  'git staat niet op deze computer.',
  'Installeer git, of geef een eerdere toestand mee met --base MAP.'
)

function faultOf(error: Error | undefined, said: string | null): CouldNotLook {
  if (error && 'code' in error && error.code === 'ENOENT') return NO_GIT
  const text = said ?? ''
  if (/not a git repository/u.test(text)) return NO_HISTORY
  // In the words of git since 2.35; below them it gives the remedy.
  if (/dubious ownership|unsafe repository/u.test(text))
    return new CouldNotLook(
      'git weigert deze map, want ze is van een andere gebruiker.',
      `Voer uit: ${/git config .*safe\.directory .*/u.exec(text)?.[0] ?? 'git config --global --add safe.directory <map>'}`
    )
  const last = text.trim().split('\n').at(-1)
  return new CouldNotLook(
    `git kon de geschiedenis niet lezen (${last || (error?.message ?? 'zonder uitleg')}).`,
    'Maak een nieuwe kloon (git clone), of geef een eerdere toestand mee met --base MAP.'
  )
}
