import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { applyChanges, type Stages } from './apply.ts'

type Stage = Parameters<Stages>[0]

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

/** A move with a change in it, and a page that links to it. */
const CHANGES = [
  { path: 'docs/0.1/index.md', bytes: undefined },
  { path: 'docs/0.1/blijft.md', bytes: undefined },
  { path: 'docs/1.0/index.md', bytes: bytes('nieuw') },
  { path: 'docs/1.0/blijft.md', bytes: bytes('blijft') },
  { path: 'docs/over/x.md', bytes: bytes('nieuwe link') }
]

function contents(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]))
}

const AFTER = {
  'docs/1.0/blijft.md': 'blijft',
  'docs/1.0/index.md': 'nieuw',
  'docs/over/x.md': 'nieuwe link'
}

class Stopped extends Error {}

describe('applying changes', () => {
  test('writes, replaces and removes, and leaves nothing behind', () => {
    applyChanges(root, CHANGES)
    expect(contents()).toEqual(AFTER)
    expect(existsSync(join(root, 'docs/0.1'))).toBe(false)
  })

  test.each<[Stage]>([['beside'], ['added'], ['replaced'], ['removed']])(
    'stopped when it is %s, has lost nothing, and can be done again',
    (stage) => {
      const stop: Stages = (reached) => {
        if (reached === stage) throw new Stopped()
      }
      expect(() => applyChanges(root, CHANGES, stop)).toThrow(Stopped)
      const texts = Object.values(contents())
      for (const pair of [
        ['oud', 'nieuw'],
        ['oude link', 'nieuwe link']
      ])
        expect(texts.some((text) => pair.includes(text))).toBe(true)
      expect(texts).toContain('blijft')
      // What is to go is there until all that takes its place stands.
      if (existsSync(join(root, 'docs/0.1/index.md')) && stage === 'removed') throw new Error('not removed')
      if (stage !== 'removed') {
        expect(contents()['docs/0.1/index.md']).toBe('oud')
        applyChanges(root, CHANGES)
      }
      const { ...files } = contents()
      const own = Object.entries(files).filter(([path]) => path.startsWith('docs/'))
      expect(Object.fromEntries(own)).toEqual(AFTER)
    }
  )
})
