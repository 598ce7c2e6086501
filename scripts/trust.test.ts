/** What stands in the project, but not made by us on this machine, is never believed and never run. */

import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'

/** Inside the project, so that packages resolve. */
const SITE = join(PROJECT_ROOT, '.cache/trust-test')
const PROGRAM = ['scripts', 'src/lespakket', 'package.json', 'package-lock.json']
const PAGE = 'generated/docs/over/camera.json'
const home = mkdtempSync(join(tmpdir(), 'home-'))

type Run = { code: number | null; stdout: string; stderr: string }

function run(env: Record<string, string> = {}, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'content', ...args], {
    cwd: SITE,
    encoding: 'utf8',
    env: { ...process.env, HOME: home, USERPROFILE: home, ...env }
  })
  return { code: status, stdout, stderr }
}

const GOOD = { code: 0, stdout: expect.stringContaining(': 0 fouten, ') as string, stderr: '' }

const at = (path: string): string => join(SITE, path)
const published = (): string => readFileSync(at(PAGE), 'utf8')
const inCache = (folder: string): string[] =>
  readdirSync(at(`.cache/${folder}`)).map((name) => `.cache/${folder}/${name}`)
const program = (): string => inCache('.').find((path) => path.includes('program-')) ?? ''

let honest = ''

beforeAll(() => {
  rmSync(SITE, { recursive: true, force: true })
  mkdirSync(SITE, { recursive: true })
  for (const part of PROGRAM) cpSync(join(PROJECT_ROOT, part), at(part), { recursive: true })
  const fixture = readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules/matter-schema/goed.txtar'), 'utf8')
  for (const { path, bytes } of parseTxtar(fixture)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), bytes)
  }
  expect(run()).toEqual(GOOD)
  honest = published()
})

afterAll(() => {
  rmSync(SITE, { recursive: true, force: true })
  rmSync(home, { recursive: true })
})

describe('a cache that another hand wrote', () => {
  const [word, other] = ['camera', 'kamera']
  const rewrite = (change: (text: string) => string): void => {
    for (const path of inCache('content'))
      writeFileSync(at(path), change(readFileSync(at(path), 'latin1')), 'latin1')
  }
  const hands: Record<string, () => void> = {
    'with another word': () => rewrite((text) => text.replaceAll(word, other)),
    'with another word and no seal': () => rewrite((text) => text.slice(32).replaceAll(word, other)),
    'with a seal of zeros': () => rewrite((text) => '\0'.repeat(32) + text.slice(32)),
    'with an empty object': () => rewrite(() => '{}'),
    'with nothing': () => rewrite(() => ''),
    'cut short': () => rewrite((text) => text.slice(0, 200)),
    'with the sealed words of another root': () => {
      const [own = ''] = inCache('content')
      expect(run({}, '--from', at('scripts/fixtures/kader'), '--check').code).toBe(0)
      const foreign = inCache('content').find((path) => path !== own) ?? ''
      renameSync(at(foreign), at(own))
    },
    'as a folder': () => {
      const [own = ''] = inCache('content')
      rmSync(at(own))
      mkdirSync(at(`${own}/map`), { recursive: true })
    },
    'as a file in place of the folder': () => {
      rmSync(at('.cache/content'), { recursive: true })
      writeFileSync(at('.cache/content'), 'x')
    }
  }

  const ASIDE = join(home, 'cache')
  beforeAll(() => cpSync(at('.cache/content'), ASIDE, { recursive: true }))
  beforeEach(() => {
    rmSync(at('.cache/content'), { recursive: true, force: true })
    cpSync(ASIDE, at('.cache/content'), { recursive: true })
  })

  test.each(Object.entries(hands))('%s is not there', (_, write) => {
    expect(honest).toContain(word)
    write()
    expect(run()).toEqual(GOOD)
    expect(published()).toBe(honest)
  })
})

describe('a program that another hand wrote', () => {
  const PROOF = at('bewijs.txt')
  const evil = `require('node:fs').writeFileSync(${JSON.stringify(PROOF)}, 'x')\n`
  const changes: Record<string, () => void> = {
    'in a file that is run': () => {
      const file = at(`${program()}/content.mjs`)
      writeFileSync(file, readFileSync(file, 'utf8').replace('\n', `\n${evil}`))
    },
    'in a file of its own': () => {
      const folder = at(program())
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      writeFileSync(
        join(folder, 'content.mjs'),
        `import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\n${evil}`
      )
    },
    'with the seal of another key': () => {
      expect(run({ HOME: mkdtempSync(join(home, 'ander-')) })).toEqual(GOOD)
      const file = at(`${program()}/content.mjs`)
      writeFileSync(file, readFileSync(file, 'utf8').replace('\n', `\n${evil}`))
    }
  }

  test.each(Object.entries(changes))('%s is not run, and made anew', (_, change) => {
    change()
    expect(run()).toEqual(GOOD)
    expect(existsSync(PROOF)).toBe(false)
    expect(published()).toBe(honest)
  })
})

describe('without a home to keep a key in', () => {
  test.each([
    ['that exists', '/dev/null/nergens'],
    ['outside the project', SITE]
  ])('%s, the program runs and leaves nothing that a next run could believe', (_, HOME) => {
    const before = inCache('.')
    expect(run({ HOME, USERPROFILE: HOME })).toEqual(GOOD)
    expect(published()).toBe(honest)
    expect(inCache('.')).toEqual(before)
    expect(existsSync(at('.cache/plot-kenniscentrum'))).toBe(false)
  })
})

test('without git the program runs', () => {
  expect(run({ PATH: home })).toEqual(GOOD)
})

describe('a folder that we make', () => {
  const MADE = ['.cache', '.docusaurus', 'build', 'generated', 'node_modules', 'test-results']
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'core.ignorecase=false', ...args], { cwd: SITE, stdio: 'ignore' })

  beforeEach(() => {
    rmSync(at('.git'), { recursive: true, force: true })
    git('init')
  })
  afterAll(() => rmSync(at('.git'), { recursive: true, force: true }))

  test.each([...MADE.map((name) => [name, name]), ['.CACHE', '.cache'], ['Node_Modules', 'node_modules']])(
    '%s is refused from git before anything runs',
    (written = '', name = '') => {
      const isThere = existsSync(at(written))
      mkdirSync(at(`${written}/map`), { recursive: true })
      writeFileSync(at(`${written}/map/geheim.txt`), 'x')
      git('add', '-f', `${written}/map/geheim.txt`)
      expect(run()).toEqual({
        code: 2,
        stdout: '',
        stderr: `In git staat ${name}, een map die het programma zelf maakt. Wat daarin staat, vertrouwen we niet. Verwijder ze uit git: git rm -r --cached ${name}\n`
      })
      rmSync(at(isThere ? `${written}/map` : written), { recursive: true })
    }
  )

  test('is refused as a link', () => {
    for (const name of MADE.filter((made) => made !== 'node_modules')) {
      const aside = at(`${name}.opzij`)
      if (existsSync(at(name))) renameSync(at(name), aside)
      symlinkSync(home, at(name))
      expect(run()).toEqual({
        code: 2,
        stdout: '',
        stderr: `${name} is een link naar een andere plaats. Daar schrijven we niets. Verwijder de link.\n`
      })
      rmSync(at(name))
      if (existsSync(aside)) renameSync(aside, at(name))
    }
    expect(readdirSync(home)).not.toContain('content')
  })

  test('is no trouble while git does not know it', () => {
    expect(run()).toEqual(GOOD)
  })
})
