import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierState } from './base.ts'

let root: string
let folder: string | undefined

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plot-base-'))
  folder = undefined
})

afterEach(() => {
  for (const made of [root, folder]) if (made !== undefined) rmSync(made, { recursive: true, force: true })
})

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@kenniscentrum.example']
  execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'ignore' })
}

function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), text)
}

function commit(text: string): void {
  write('docs/over/index.md', text)
  git('add', '.')
  git('commit', '-m', text)
}

/** What the page said in the earlier state. */
function earlier(): string | undefined {
  folder = earlierState(root)
  return folder && readFileSync(join(folder, 'docs/over/index.md'), 'utf8')
}

test('a folder without history has no earlier state', () => {
  expect(earlier()).toBeUndefined()
})

test('nor has its first commit, until somebody changes a page', () => {
  git('init', '-b', 'main')
  commit('een')
  expect(earlier()).toBeUndefined()
  write('docs/over/index.md', 'twee')
  expect(earlier()).toBe('een')
})

test('on main it is the state before the last commit; a change elsewhere is no change of a page', () => {
  git('init', '-b', 'main')
  commit('een')
  commit('twee')
  write('README.md', 'Nieuw')
  expect(earlier()).toBe('een')
})

test('on a branch it is main where the branch began, over all its commits and what is not committed yet', () => {
  git('init', '-b', 'main')
  commit('een')
  git('checkout', '-b', 'bijdrage')
  commit('twee')
  commit('drie')
  write('docs/over/index.md', 'vier')
  expect(earlier()).toBe('een')
  expect(readFileSync(join(root, 'docs/over/index.md'), 'utf8')).toBe('vier')
})

test('leaves what is about to be committed alone', () => {
  git('init', '-b', 'main')
  commit('een')
  write('docs/over/index.md', 'twee')
  write('docs/over/nieuw.md', 'nieuw')
  git('add', 'docs/over/nieuw.md')
  expect(earlier()).toBe('een')
  const staged = execFileSync('git', ['diff', '--cached', '--name-only'], { cwd: root, encoding: 'utf8' })
  expect(staged.trim()).toBe('docs/over/nieuw.md')
  expect(folder !== undefined && existsSync(join(folder, 'docs/over/nieuw.md'))).toBe(false)
})
