import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { start } from '../fixtures/start.ts'
import type { Change } from '../pipeline/vaststellen/draft.ts'
import { applyChanges, ChangedSince, finish, type Unfinished, unfinishedIn } from './apply.ts'
import { PROJECT_ROOT } from './project.ts'

let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'apply-'))
  write('docs/0.1/index.md', 'oud')
  write('docs/0.1/blijft.md', 'blijft')
  write('docs/over/x.md', 'oude link')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const TASK = { command: 'npm run vaststellen -- x 1.0', report: 'Gedaan.\n' }

/** A move with a change in it, and a page that links to it. */
const CHANGES: Change[] = [
  { path: 'docs/0.1/index.md', bytes: undefined },
  { path: 'docs/0.1/blijft.md', bytes: undefined },
  { path: 'docs/1.0/index.md', bytes: bytes('nieuw') },
  { path: 'docs/1.0/blijft.md', bytes: bytes('blijft') },
  { path: 'docs/over/x.md', bytes: bytes('nieuwe link') }
]

function contents(folder = root): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]))
}

const BEFORE = { 'docs/0.1/blijft.md': 'blijft', 'docs/0.1/index.md': 'oud', 'docs/over/x.md': 'oude link' }
const AFTER = {
  'docs/1.0/blijft.md': 'blijft',
  'docs/1.0/index.md': 'nieuw',
  'docs/over/x.md': 'nieuwe link'
}

class Stopped extends Error {}

/** Stops before the change on disk with this number. */
function stopAt(number: number): () => void {
  let count = 0
  return () => {
    if (++count === number) throw new Stopped()
  }
}

function stepsOf(work: (step: () => void) => void): number {
  let count = 0
  work(() => count++)
  return count
}

/** As the next command does: what was decided is finished, what was not is asked for again. */
function again(): void {
  const found = unfinishedIn(root)
  if (found === 'foreign') throw new Error('Our own plan is foreign')
  if (found) finish(root, found)
  else if (existsSync(join(root, 'docs/0.1'))) applyChanges(root, CHANGES, TASK)
}

describe('applying changes', () => {
  test('writes, replaces and removes, and leaves nothing behind', () => {
    applyChanges(root, CHANGES, TASK)
    expect(contents()).toEqual(AFTER)
    expect([existsSync(join(root, 'docs/0.1')), existsSync(join(root, '.cache/besluit'))]).toEqual([
      false,
      false
    ])
  })

  test('stopped at any step, the same bytes stand there after the next run', () => {
    const steps = stepsOf((step) => applyChanges(root, CHANGES, TASK, step))
    expect(steps).toBeGreaterThan(20)
    for (let number = 1; number <= steps; number++) {
      rmSync(root, { recursive: true })
      for (const [path, text] of Object.entries(BEFORE)) write(path, text)
      expect(() => applyChanges(root, CHANGES, TASK, stopAt(number))).toThrow(Stopped)
      const { '.cache/besluit/plan.json': plan, ...files } = contents()
      const docs = Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith('docs/')))
      // Without a plan the content is old or new; with one, every command knows that it is neither.
      if (plan === undefined) expect([BEFORE, AFTER]).toContainEqual(docs)
      again()
      again()
      expect(Object.entries(contents()).filter(([path]) => path.startsWith('docs/'))).toEqual(
        Object.entries(AFTER)
      )
      expect(unfinishedIn(root)).toBeUndefined()
    }
  })

  test('stopped again while it finishes, it is finished the next time', () => {
    const planned = planOf(() => applyChanges(root, CHANGES, TASK, stopAt(11)))
    const steps = stepsOf((step) => finish(root, planned, step))
    for (let number = 1; number <= steps; number++) {
      rmSync(root, { recursive: true })
      for (const [path, text] of Object.entries(BEFORE)) write(path, text)
      const plan = planOf(() => applyChanges(root, CHANGES, TASK, stopAt(11)))
      expect(() => finish(root, plan, stopAt(number))).toThrow(Stopped)
      again()
      expect(Object.entries(contents()).filter(([path]) => path.startsWith('docs/'))).toEqual(
        Object.entries(AFTER)
      )
    }
  })

  test('changes nothing when a file was changed since, and names it', () => {
    const plan = planOf(() => applyChanges(root, CHANGES, TASK, stopAt(11)))
    write('docs/over/x.md', 'van iemand anders')
    const before = contents()
    expect(() => finish(root, plan)).toThrow(new ChangedSince('docs/over/x.md'))
    expect(contents()).toEqual(before)
  })

  test('writes nothing through a folder that became a link', () => {
    const outside = mkdtempSync(join(tmpdir(), 'buiten-'))
    const plan = planOf(() => applyChanges(root, CHANGES, TASK, stopAt(11)))
    symlinkSync(outside, join(root, 'docs/1.0'))
    expect(() => finish(root, plan)).toThrow(ChangedSince)
    expect(readdirSync(outside)).toEqual([])
    rmSync(outside, { recursive: true })
  })

  test.each([
    [
      'came along in a copy of the folder',
      (plan: string) => plan.replace(/"folder":"[^"]*"/u, '"folder":"1:1"')
    ],
    ['names a file outside the content', (plan: string) => plan.replaceAll('docs/over/x.md', 'package.json')],
    ['climbs out of the content', (plan: string) => plan.replaceAll('docs/over/x.md', 'docs/../x.md')],
    ['is half a plan', (plan: string) => plan.slice(0, 40)]
  ])('trusts no plan that %s', (_, change) => {
    planOf(() => applyChanges(root, CHANGES, TASK, stopAt(11)))
    const file = join(root, '.cache/besluit/plan.json')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    expect(unfinishedIn(root)).toBe('foreign')
  })
})

/** The plan that stands after work that is stopped. */
function planOf(work: () => void): Exclude<Unfinished, 'foreign'> {
  expect(work).toThrow(Stopped)
  const found = unfinishedIn(root)
  if (found === undefined || found === 'foreign') throw new Error('There is no plan yet: stop later')
  return found
}

/** The command itself, killed for real as soon as a file shows how far it is. */
describe('npm run vaststellen, killed', { timeout: 300_000 }, () => {
  const KADER = join(PROJECT_ROOT, 'scripts/fixtures/kader')
  const args = ['drones', '1.0', '--door', 'Stuurgroep', '--op', '2026-12-04', '--besluit', 'SG-1']
  args.push('--van-kracht-op', '2027-01-01')

  function run(name: string, from: string, rest: readonly string[], killAt = 0) {
    if (killAt === 0) return start(name, [...rest, '--from', from])
    const env = { ...process.env, PLOT_TEST_KILL: String(killAt) }
    const hook = join(PROJECT_ROOT, 'scripts/fixtures/kill-at.mjs')
    return start(name, [...rest, '--from', from], { env, hook })
  }

  test('says so in every command, and gives the same bytes when asked again', async () => {
    const whole = join(root, 'heel')
    cpSync(KADER, whole, { recursive: true })
    expect((await run('vaststellen', whole, args)).code).toBe(0)
    for (const killAt of [1, 3, 6]) {
      const site = join(root, `site-${killAt}`)
      cpSync(KADER, site, { recursive: true })
      expect((await run('vaststellen', site, args, killAt)).code).toBeNull()
      if (existsSync(join(site, '.cache/besluit/plan.json'))) {
        const { code, stderr } = await run('content', site, ['--check'])
        expect([code, stderr]).toEqual([2, expect.stringContaining('npm run vaststellen -- drones 1.0')])
      }
      const rerun = await run('vaststellen', site, args)
      expect([rerun.code, rerun.stderr]).toEqual([0, ''])
      expect(contents(join(site, 'docs'))).toEqual(contents(join(whole, 'docs')))
    }
  })
})
