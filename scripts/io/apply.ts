/**
 * Change[] → the content itself, all of it or nothing. Everything is first written beside the content, with a plan of what
 * goes where; from the moment the plan stands the decision is taken, and whatever stops it half-way, `finish` does the
 * rest. Nobody builds on content that is neither old nor new: every command that reads it asks `unfinishedIn` first.
 */

import { createHash } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod'
import type { Change } from '../pipeline/vaststellen/draft.ts'
import { refuseLinks } from './replace-file.ts'
import { writeWhole } from './write-whole.mjs'

/** What asked for the changes, as somebody would type it again, and what it says once they are made. */
export type Task = { command: string; report: string }

/** Where a run can be stopped in tests: called before every change on disk. */
export type Steps = () => void

/** On the same disk, so that each file takes its place in one step. */
const BESIDE = '.cache/besluit'
const PLAN = 'plan.json'

const sum = z.string().nullable()

/** `before` and `after` are SHA-256 of each file; null where it is not there. */
const plan = z.strictObject({
  command: z.string(),
  report: z.string(),
  /** The folder that the plan stands in: a plan that came along with a contribution is nobody's decision. */
  folder: z.string(),
  files: z.array(
    z.strictObject({
      path: z.string().regex(/^(?:docs|blog)(?:\/(?!\.\.?(?:\/|$))[^/\\]+)+$/u),
      before: sum,
      after: sum
    })
  )
})

type Plan = z.output<typeof plan>

/** What was stopped half-way; `foreign` when it cannot be trusted. */
export type Unfinished = Plan | 'foreign'

/** The message is a path: somebody changed that file since, so nobody knows what it should be. */
export class ChangedSince extends Error {}

export function applyChanges(
  root: string,
  changes: readonly Change[],
  task: Task,
  step: Steps = () => undefined
): void {
  for (const path of [BESIDE, ...changes.map((change) => change.path)]) refuseLinks(root, path)
  const beside = join(root, BESIDE)
  const removed = { recursive: true, force: true }
  step()
  rmSync(beside, removed)
  if (changes.length === 0) return
  step()
  mkdirSync(beside, { recursive: true })
  for (const { path, bytes } of changes) {
    if (bytes === undefined) continue
    step()
    mkdirSync(dirname(join(beside, path)), { recursive: true })
    step()
    writeFileSync(join(beside, path), bytes, { flag: 'wx' })
  }
  const files = changes.map(({ path, bytes }) => ({
    path,
    before: sumOf(join(root, path)),
    after: bytes === undefined ? null : sha256(bytes)
  }))
  const written: Plan = { ...task, folder: identityOf(beside), files }
  step()
  writeWhole(join(beside, PLAN), JSON.stringify(written), { onWritten: step })
  finish(root, written, step)
}

/** A decision that was taken and not wholly written. */
export function unfinishedIn(root: string): Unfinished | undefined {
  const beside = join(root, BESIDE)
  if (!existsSync(join(beside, PLAN))) return undefined
  try {
    const read = plan.parse(JSON.parse(readFileSync(join(beside, PLAN), 'utf8')))
    return read.folder === identityOf(beside) ? read : 'foreign'
  } catch {
    return 'foreign'
  }
}

/** Does what is left of a plan. Throws ChangedSince, and has done nothing, when the content is no longer that of the plan. */
export function finish(root: string, { files }: Plan, step: Steps = () => undefined): void {
  const beside = join(root, BESIDE)
  const left = files.filter(({ path, after }) => sumOf(join(root, path)) !== after)
  for (const { path, before, after } of left) {
    const isReady = after === null || sumOf(join(beside, path)) === after
    if (!isReady || sumOf(join(root, path)) !== before || hasLink(root, path)) throw new ChangedSince(path)
  }
  // New files first, then those that replace another, and only then does a file go.
  for (const { path } of left.filter(({ before }) => before === null)) place(path)
  for (const { path } of left.filter(({ before, after }) => before !== null && after !== null)) place(path)
  for (const { path } of files.filter(({ after }) => after === null)) remove(path)
  step()
  rmSync(join(beside, PLAN))
  step()
  rmSync(beside, { recursive: true, force: true })

  function place(path: string): void {
    step()
    mkdirSync(dirname(join(root, path)), { recursive: true })
    step()
    renameSync(join(beside, path), join(root, path))
  }

  function remove(path: string): void {
    step()
    rmSync(join(root, path), { force: true })
    step()
    removeEmpty(dirname(join(root, path)))
  }
}

function removeEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}

/** Of a folder on this disk: a copy of it, or the same one in another checkout, is another. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  return `${dev}:${ino}`
}

/** Whether a folder on the way is a link: what is written there lands elsewhere. */
function hasLink(root: string, path: string): boolean {
  const parts = path.split('/')
  return parts.some((_, index) =>
    lstatSync(join(root, ...parts.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink()
  )
}

function sumOf(file: string): string | null {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ? sha256(readFileSync(file)) : null
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
