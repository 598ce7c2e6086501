/** What `nieuw` writes for who writes code: a project that type-checks, and tests that say what to fill in. */

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from 'prettier'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CODE, type Written } from './new-code.ts'
import { PROJECT_ROOT } from './project.ts'

const LISTS = [
  'scripts/pipeline/rules/document-rules.ts',
  'scripts/pipeline/bijdragen/rule-titles.ts',
  'scripts/pipeline/bijdragen/rule-pairs-tekst.ts',
  'scripts/pipeline/bijdragen/rule-pairs-site.ts',
  'scripts/pipeline/all-kinds.ts'
]

const root = mkdtempSync(join(tmpdir(), 'new-code-'))
beforeAll(() => {
  for (const path of LISTS) cpSync(join(PROJECT_ROOT, path), join(root, path))
})
afterAll(() => rmSync(root, { recursive: true }))

const make = (word: string, name: string): Written => CODE[word]?.(root, name) ?? { refused: 'no such word' }
const read = (path: string, folder = root): string => readFileSync(join(folder, path), 'utf8')

/** Lines that a list has more than before. */
function added(path: string): string[] {
  const before = new Set(read(path, PROJECT_ROOT).split('\n'))
  return read(path)
    .split('\n')
    .filter((line) => !before.has(line))
}

describe('a rule and a kind', () => {
  const written: string[] = []
  beforeAll(() => {
    for (const made of [make('regel', 'content-voorbeeld'), make('soort', 'proefsoort')])
      if ('files' in made) for (const path of made.files) written.push(path)
  })

  test('a rule: its file, both fixtures, its place in the list, its title and its pair', () => {
    expect(written.slice(0, 6)).toEqual([
      'scripts/pipeline/rules/content-voorbeeld.ts',
      'scripts/fixtures/rules/content-voorbeeld/goed.txtar',
      'scripts/fixtures/rules/content-voorbeeld/fout.txtar',
      'scripts/pipeline/rules/document-rules.ts',
      'scripts/pipeline/bijdragen/rule-titles.ts',
      'scripts/pipeline/bijdragen/rule-pairs-tekst.ts'
    ])
    expect(added('scripts/pipeline/bijdragen/rule-titles.ts')).toEqual(["  'content-voorbeeld': 'Vul aan',"])
    expect(added('scripts/pipeline/bijdragen/rule-pairs-tekst.ts')).toEqual([
      "  'content-voorbeeld': ['Vul aan: zo niet.', 'Vul aan: zo wel.'],"
    ])
    expect(added('scripts/pipeline/rules/document-rules.ts')).toEqual([
      "import { contentVoorbeeld } from './content-voorbeeld.ts'",
      expect.stringMatching(/^ {2}\w+,$/u),
      '  contentVoorbeeld'
    ])
  })

  test('a kind: one file and one line', () => {
    expect(written.slice(6)).toEqual([
      'scripts/pipeline/paginas/proefsoort.ts',
      'scripts/pipeline/all-kinds.ts'
    ])
    expect(added('scripts/pipeline/all-kinds.ts')).toEqual([
      "export { proefsoort } from './paginas/proefsoort.ts'"
    ])
  })

  test('in the form that the project has', async () => {
    const options = {
      ...(JSON.parse(read('.prettierrc.json', PROJECT_ROOT)) as object),
      parser: 'typescript'
    }
    for (const path of written.filter((name) => name.endsWith('.ts')))
      expect([path, await check(read(path), options)]).toEqual([path, true])
  })

  test('type-checks, together with all that takes from the lists', () => {
    expect(typeErrors(written.filter((name) => name.endsWith('.ts')))).toEqual([])
  })
})

test.each([
  ['regel', 'voorbeeld'],
  ['regel', 'Content-voorbeeld'],
  ['regel', '../content-x'],
  ['regel', 'content-parts'],
  ['soort', 'twee-woorden'],
  ['soort', 'import'],
  ['soort', 'regel'],
  ['soort', '../zone']
])('%s %s is refused, and nothing is written', (word, name) => {
  cpSync(
    join(PROJECT_ROOT, 'scripts/pipeline/rules/content-parts.ts'),
    join(root, 'scripts/pipeline/rules/content-parts.ts')
  )
  const before = LISTS.map((path) => read(path))
  expect(make(word, name)).toEqual({ refused: expect.stringMatching(/\.$/u) as string })
  expect(LISTS.map((path) => read(path))).toEqual(before)
  expect(existsSync(join(root, `scripts/fixtures/rules/${name}`))).toBe(false)
})

test('a rule of a new subject: behind the last title and the last pair', () => {
  for (const path of LISTS) cpSync(join(PROJECT_ROOT, path), join(root, path))
  expect(make('regel', 'zoeken-voorbeeld')).toHaveProperty('files')
  for (const [path, line] of [
    ['scripts/pipeline/bijdragen/rule-titles.ts', "  'zoeken-voorbeeld': 'Vul aan'"],
    [
      'scripts/pipeline/bijdragen/rule-pairs-site.ts',
      "  'zoeken-voorbeeld': ['Vul aan: zo niet.', 'Vul aan: zo wel.']"
    ]
  ] as const)
    expect(added(path)).toContain(line)
})

/** The files of the root as if they stood in the project, and the one that makes kinds of the list. */
function typeErrors(paths: readonly string[]): string[] {
  const overlay = new Map(paths.map((path) => [join(PROJECT_ROOT, path), read(path)]))
  const roots = [...overlay.keys(), join(PROJECT_ROOT, 'scripts/pipeline/kinds.ts')]
  const program = ts.createProgram(roots, OPTIONS, hostOver(overlay))
  return roots
    .flatMap((path) => program.getSemanticDiagnostics(program.getSourceFile(path)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

const CONFIG = ts.readConfigFile(join(PROJECT_ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path))
const OPTIONS = {
  ...ts.parseJsonConfigFileContent(CONFIG.config, ts.sys, PROJECT_ROOT).options,
  types: ['node'],
  noEmit: true
}

function hostOver(overlay: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS)
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)]
  host.readFile = (path) => overlay.get(path) ?? readFile(path)
  host.fileExists = (path) => overlay.has(path) || fileExists(path)
  return host
}
