import { spawn } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundled } from '../fixtures/bundled.ts'
import { outputsOf } from '../fixtures/write-outputs.ts'
import { PROJECT_ROOT } from './project.ts'
import { MARKER, NotOurFolder, recover, writeOutputs } from './write.ts'

const root = mkdtempSync(join(tmpdir(), 'plot-write-'))
const CHILDREN = bundled('write', 'fixtures/write-and-die.ts')
const CHILD = join(CHILDREN, 'write-and-die.mjs')

afterAll(() => {
  for (const folder of [root, CHILDREN]) rmSync(folder, { recursive: true, force: true })
})

/** Every file of a folder with its text. */
function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
  )
}

function expected(word: string): Record<string, string> {
  const files = outputsOf(word).map(({ path }) => [path, word] as const)
  return Object.fromEntries([...files, [MARKER, ''] as const].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function fresh(name: string): string {
  const folder = join(root, name, 'generated')
  mkdirSync(join(root, name), { recursive: true })
  return folder
}

/** Runs the child until it dies; the signal that ended it. */
function dieAt(folder: string, stage: string): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CHILD, folder, stage], { cwd: PROJECT_ROOT })
    child.on('error', reject)
    child.on('exit', (_, signal) => resolve(signal))
  })
}

/** What the folder holds after the kill and `recover`. */
const AFTER_KILL = {
  begin: 'oud',
  half: 'oud',
  written: 'oud',
  between: 'oud',
  renamed: 'nieuw',
  cleared: 'nieuw',
  done: 'nieuw'
} as const

describe('a run that is killed', () => {
  const stages = Object.keys(AFTER_KILL) as (keyof typeof AFTER_KILL)[]
  const signals: Record<string, NodeJS.Signals | null> = {}

  beforeAll(async () => {
    await Promise.all(
      [...stages, 'asked'].map(async (stage) => {
        writeOutputs(fresh(stage), outputsOf('oud'))
        signals[stage] = await dieAt(fresh(stage), stage)
      })
    )
    signals['half-new'] = await dieAt(fresh('half-new'), 'half')
  })

  test.each(stages)('at "%s" leaves the folder whole', (stage) => {
    expect(signals[stage]).toBe('SIGKILL')
    const folder = fresh(stage)
    recover(folder)
    expect(contentOf(folder)).toEqual(expected(AFTER_KILL[stage]))
    expect(readdirSync(join(folder, '..'))).toEqual(['generated'])
    writeOutputs(folder, outputsOf('later'))
    expect(contentOf(folder)).toEqual(expected('later'))
  })

  test('without an earlier folder leaves none', () => {
    expect(signals['half-new']).toBe('SIGKILL')
    recover(fresh('half-new'))
    expect(existsSync(fresh('half-new'))).toBe(false)
  })

  test('is followed by a run that needs no recover first', () => {
    const folder = fresh('begin')
    mkdirSync(join(folder, '../.generated.next/rommel'), { recursive: true })
    writeFileSync(join(folder, '../.generated.next', MARKER), '')
    writeOutputs(folder, outputsOf('later'))
    expect(contentOf(folder)).toEqual(expected('later'))
  })

  test('while it makes or removes a folder beside it leaves an empty one, or its marker', () => {
    const folder = fresh('beside')
    mkdirSync(join(folder, '../.generated.next'))
    mkdirSync(join(folder, '../.generated.previous'))
    writeFileSync(join(folder, '../.generated.previous', MARKER), '')
    writeOutputs(folder, outputsOf('een'))
    expect(contentOf(folder)).toEqual(expected('een'))
    expect(readdirSync(join(folder, '..'))).toEqual(['generated'])
  })

  test('that is asked to stop finishes first, and then stops', () => {
    expect(signals['asked']).toBe('SIGTERM')
    expect(contentOf(fresh('asked'))).toEqual(expected('nieuw'))
  })
})

describe('writing', () => {
  test('replaces the whole folder and counts the files', () => {
    const folder = fresh('replace')
    expect(writeOutputs(folder, outputsOf('een'))).toBe(40)
    writeOutputs(folder, outputsOf('twee'))
    expect(contentOf(folder)).toEqual(expected('twee'))
    expect(readdirSync(join(folder, '..'))).toEqual(['generated'])
  })

  test('fills an empty folder', () => {
    const folder = fresh('empty')
    mkdirSync(folder)
    writeOutputs(folder, outputsOf('een'))
    expect(contentOf(folder)).toEqual(expected('een'))
  })

  test('refuses a folder that is not ours, and leaves it alone', () => {
    const folder = fresh('foreign')
    mkdirSync(folder)
    writeFileSync(join(folder, 'thesis.txt'), 'jaren werk')
    expect(() => writeOutputs(folder, outputsOf('een'))).toThrow(NotOurFolder)
    recover(folder)
    expect(contentOf(folder)).toEqual({ 'thesis.txt': 'jaren werk' })
  })

  test('refuses a file in the place of the folder', () => {
    const file = fresh('file')
    writeFileSync(file, 'jaren werk')
    expect(() => writeOutputs(file, outputsOf('een'))).toThrow(new NotOurFolder(file))
    expect(readFileSync(file, 'utf8')).toBe('jaren werk')
  })

  describe.each(['.generated.next', '.generated.previous'])('%s that is not ours', (name) => {
    const strangers: Record<string, (beside: string) => void> = {
      'a folder': (beside) => {
        mkdirSync(beside)
        writeFileSync(join(beside, 'thesis.txt'), 'jaren werk')
      },
      'a file': (beside) => writeFileSync(beside, 'jaren werk'),
      'a link': (beside) => {
        mkdirSync(join(beside, '../elders'))
        writeFileSync(join(beside, '../elders', MARKER), '')
        writeFileSync(join(beside, '../elders/thesis.txt'), 'jaren werk')
        symlinkSync('elders', beside)
      }
    }

    test.each(Object.entries(strangers))('as %s is refused, and nothing is touched', (what, make) => {
      for (const isFirst of [true, false]) {
        const folder = fresh(`${name}-${what.replace(' ', '-')}-${String(isFirst)}`)
        const beside = join(folder, '..', name)
        if (!isFirst) writeOutputs(folder, outputsOf('oud'))
        make(beside)
        const before = contentOf(join(folder, '..'))
        expect(() => recover(folder)).toThrow(new NotOurFolder(beside))
        expect(() => writeOutputs(folder, outputsOf('nieuw'))).toThrow(new NotOurFolder(beside))
        expect(contentOf(join(folder, '..'))).toEqual(before)
        expect(lstatSync(beside).isSymbolicLink()).toBe(what === 'a link')
      }
    })
  })

  test('an output that fails leaves the old folder', () => {
    const folder = fresh('fails')
    writeOutputs(folder, outputsOf('oud'))
    const failing = function* () {
      yield* outputsOf('nieuw').slice(0, 25)
      throw new Error('a fault of ours')
    }
    expect(() => writeOutputs(folder, failing())).toThrow('a fault of ours')
    expect(contentOf(folder)).toEqual(expected('oud'))
    recover(folder)
    expect(readdirSync(join(folder, '..'))).toEqual(['generated'])
  })

  test('recover on nothing does nothing', () => {
    recover(fresh('nothing'))
    expect(readdirSync(join(root, 'nothing'))).toEqual([])
  })
})
