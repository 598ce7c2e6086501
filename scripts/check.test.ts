/** `npm run check` as a whole: that it could not compare differs, in words and exit code, from nothing found. */

import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  newFolder,
  newRepository,
  PLAIN_ENV,
  removeRepositories,
  type Repository
} from './fixtures/repository.ts'
import { type Run, start } from './fixtures/start.ts'
import { isCi } from './io/ci.ts'
import { PROJECT_ROOT } from './io/project.ts'
import type { Summary } from './io/report.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'

const check = (root: string, env: NodeJS.ProcessEnv, ...args: string[]): Promise<Run> =>
  start('content', ['--check', '--from', root, ...args], { env: { ...PLAIN_ENV, ...env } })

/** The wrong example of a rule that compares; `base/` holds the state before the change. */
const EXAMPLE = parseTxtar(
  readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules/change-updated/fout.txtar'), 'utf8')
)
const FOUND = 'De tekst is gewijzigd, maar de datum bij "bijgewerkt" niet.'

/** A repository in which a branch made that change, in its last commit but one; the site stands in `folder`. */
function changed(folder = '.'): Repository {
  const repository = newRepository()
  const put = (isBase: boolean): void => {
    for (const { path, bytes } of EXAMPLE) {
      if (path.startsWith('base/') !== isBase) continue
      repository.write(join(folder, path.replace(/^base\//u, '')), new TextDecoder().decode(bytes))
    }
    repository.git('add', '.')
    repository.git('commit', '-m', isBase ? 'Voor' : 'Na')
  }
  rmSync(join(repository.root, 'docs'), { recursive: true })
  put(true)
  repository.git('checkout', '-b', 'bijdrage')
  put(false)
  repository.commit('Verder', 'README.md')
  return repository
}

test.each([
  [true, ['true', '1', 'TRUE', 'woodpecker']],
  [false, ['', ' ', 'false', 'False', '0', undefined]]
])('this is CI (%s) when CI is one of %j', (is, values) => {
  for (const CI of values) expect(isCi({ CI })).toBe(is)
})

let site: Repository
let withoutGit: NodeJS.ProcessEnv

beforeAll(() => {
  site = changed()
  withoutGit = { PATH: newFolder().root }
})

afterAll(removeRepositories)

describe('npm run check', () => {
  test('finds what a branch changed, also where the site stands in a sub-folder, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('plot-eerder-'))
    for (const root of [site.root, join(changed('site').root, 'site')]) {
      const { code, stdout, stderr } = await check(root, { CI: 'true' }, '--base', 'git')
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toContain(FOUND)
      expect(stdout).toMatch(/: 0 fouten, 1 waarschuwing\.\nVergeleken met main \([0-9a-f]{7}\)\.\n$/u)
    }
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('plot-eerder-'))
    expect(after.filter((name) => !before.includes(name))).toEqual([])
  })

  test('could not look, on a computer of somebody: a finding, and 0', async () => {
    const { code, stdout, stderr } = await check(site.root, withoutGit, '--base', 'git')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'let op  Niet vergeleken met een eerdere toestand: git staat niet op deze computer.  niet-vergeleken',
      '         → Installeer git, of geef een eerdere toestand mee met --base MAP.'
    ])
    expect(stdout).toMatch(/: 0 fouten, 1 waarschuwing\.\n$/u)
  })

  test('could not look, in CI: the same finding, and 2', async () => {
    const { code, stdout, stderr } = await check(site.root, { ...withoutGit, CI: 'true' }, '--base', 'git')
    expect(code).toBe(2)
    expect(stdout).toMatch(/^let op {2}Niet vergeleken met een eerdere toestand: /u)
    expect(stderr).toBe('In CI slaagt een controle niet die niet kon vergelijken.\n')
  })

  test.each([
    ['a clone at depth 1', ['--depth=1']],
    ['a clone of the branch alone', ['--single-branch']]
  ])('could not look in %s: in CI 2, as annotation and as data', async (_, options) => {
    site.git('checkout', 'main')
    const { root } = site.clone('--branch=bijdrage', ...options)
    const github = await check(root, { CI: 'true' }, '--base', 'git', '--report', 'github')
    expect(github.code).toBe(2)
    expect(github.stdout).toMatch(/^::warning title=niet-vergeleken::Niet vergeleken [^\n]*\n$/u)
    const json = await check(root, { CI: 'true' }, '--base', 'git', '--report', 'json')
    expect(json.code).toBe(2)
    const { comparison, diagnostics } = JSON.parse(json.stdout) as Summary
    expect(comparison?.state).toBe('not-seen')
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['niet-vergeleken'])
  })

  test('asked not to compare, or not asked to, it says so and needs no git', async () => {
    const env = { ...withoutGit, CI: 'true' }
    for (const args of [[], ['--base', 'none']]) {
      const { code, stdout } = await check(site.root, env, ...args)
      expect(code).toBe(0)
      expect(stdout).toMatch(
        /: 0 fouten, 0 waarschuwingen\.\nNiet vergeleken met een eerdere toestand \(--base none\): dat doet npm run check\.\n$/u
      )
    }
  })

  test.each(['--base', '--from'])(
    'a folder without content behind %s is wrong use: all of it would pass',
    async (option) => {
      const empty = newFolder().root
      const { code, stdout, stderr } = await check(site.root, {}, option, empty)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toBe(`In deze map staat geen docs en geen blog: ${empty}\n`)
    }
  )

  test.each(['--base', '--from'])(
    'neither is a folder whose content did not come along, behind %s: all of it would pass',
    async (option) => {
      const { root, write } = newFolder()
      write('docs/over/.gitkeep', '')
      mkdirSync(join(root, 'blog'))
      const { code, stdout, stderr } = await check(site.root, {}, option, root)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toBe(`In docs en blog van deze map staat niets: ${root}\n`)
    }
  )

  test('only check compares; a build and the tests need no history of this repository', () => {
    const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    expect(scripts['check']).toBe('node scripts/run.mjs content --check --base git')
    expect(scripts['build']).toMatch(/^node scripts\/run\.mjs content --base none && /u)
    expect(readFileSync(join(PROJECT_ROOT, 'scripts/test.ts'), 'utf8')).toContain(
      "'content', '--base', 'none'"
    )
  })
})
