import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CAUSE } from './fixtures/cause.ts'
import { at, PLAIN_ENV } from './fixtures/repository.ts'
import { type Run, start } from './fixtures/start.ts'
import { PROJECT_ROOT } from './io/project.ts'

const ROOT = join(PROJECT_ROOT, '.cache/vaststellen-test')
const SITE = join(ROOT, 'site')
const BASE = join(ROOT, 'base')
const BODYCAM = 'docs/inzetkader/bodycam'
const BESLUIT = ['--door', 'Stuurgroep', '--op', '2026-01-15', '--besluit', 'SG-2026-11']
const VASTSTELLEN = ['bodycam', '2.1', ...BESLUIT, '--van-kracht-op', '2027-01-01']

const run = (command: string, ...args: string[]): Promise<Run> =>
  start(command, ['--from', SITE, ...args], { env: PLAIN_ENV })

const check = (...args: string[]): Promise<Run> => run('content', '--check', ...args)

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(join(SITE, path), 'utf8')
  expect(before).toContain(from)
  writeFileSync(join(SITE, path), before.replace(from, to))
}

function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(files.map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')]))
}

beforeAll(() => {
  rmSync(ROOT, { recursive: true, force: true })
  cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), SITE, { recursive: true })
})

afterAll(() => rmSync(ROOT, { recursive: true, force: true }))

/** One site through its life, so the order of the tests counts. */
describe('npm run vaststellen', () => {
  test('answers wrong use with the usage and 2', async () => {
    const wrong = await Promise.all([
      run('vaststellen'),
      run('vaststellen', 'bodycam', '2.1', ...BESLUIT),
      run('vaststellen', 'bodycam', '2.1', ...BESLUIT, '--van-kracht-op', '2027-02-30'),
      run('intrekken', 'bodycam', 'een', ...BESLUIT, '--vanaf', '2027-01-01')
    ])
    expect(wrong.map(({ code, stdout }) => [code, stdout])).toEqual(wrong.map(() => [2, '']))
    expect(wrong.map(({ stderr }) => stderr.split('\n').slice(0, 2))).toEqual([
      ['TECHNOLOGIE ontbreekt.', expect.stringContaining('Gebruik: npm run vaststellen --')],
      ['--van-kracht-op ontbreekt.', expect.stringContaining('Gebruik: npm run vaststellen --')],
      [
        '--van-kracht-op is geen bestaande datum (jjjj-mm-dd): 2027-02-30',
        expect.stringContaining('Gebruik')
      ],
      [
        '"een" is geen versie. Schrijf twee getallen, zoals 1.0.',
        expect.stringContaining('Gebruik: npm run intrekken --')
      ]
    ])
  })

  test('writes nothing without the cause of a change, and says which', async () => {
    const before = textsOf(join(SITE, 'docs'))
    const { code, stdout } = await run('vaststellen', ...VASTSTELLEN)
    expect(code).toBe(1)
    expect(stdout).toContain(`${BODYCAM}/2.1/index.md\n  6:1  fout  BC 6.2 is gewijzigd tegenover versie 2.0`)
    expect(stdout).toContain('Er is niets gewijzigd.')
    expect(textsOf(join(SITE, 'docs'))).toEqual(before)
  })

  test('adopts the concept, and the check is clean', async () => {
    edit(`${BODYCAM}/2.1/index.md`, 'bronnen:', `${CAUSE}bronnen:`)
    cpSync(SITE, BASE, { recursive: true })
    const { code, stdout, stderr } = await run('vaststellen', ...VASTSTELLEN)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Versie 2.1 van bodycam is vastgesteld en geldt vanaf 2027-01-01.')
    expect(existsSync(join(SITE, BODYCAM, '2.2/activering.md'))).toBe(true)
    expect(existsSync(join(SITE, '.cache/besluit'))).toBe(false)
    const after = await check('--base', BASE)
    expect([after.code, after.stdout]).toEqual([
      0,
      expect.stringContaining('0 fouten, 0 waarschuwingen, 2 ter info')
    ])
    const [first, second] = after.stdout.split('\n')
    expect(first).toBe(`${BODYCAM}/register.jsonl`)
    expect(second).toContain(
      'ter info  Nieuw in het register van bodycam: versie 2.1 is vastgesteld door Stuurgroep'
    )
  })

  test('asked again, it is done already', async () => {
    const { code, stdout } = await run('vaststellen', ...VASTSTELLEN)
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Versie 2.1 van bodycam is al zo vastgesteld.')
    ])
  })

  test('from then on a changed comma in an adopted version fails the check, at its line', async () => {
    const path = `${BODYCAM}/2.0/bewaring.md`
    edit(path, 'bewaard. Daarna', 'bewaard, daarna')
    const { code, stdout } = await check()
    expect(code).toBe(1)
    expect(stdout).toContain(`${path}\n`)
    expect(stdout).toContain('  24:1  fout  De woorden van BC 18.1 zijn gewijzigd sinds versie 2.0')
    expect(stdout).toContain(': 1 fout, ')
    edit(path, 'bewaard, daarna', 'bewaard. Daarna')
  })

  test('a changed line of the register fails the check with --base, even where the pages agree with it', async () => {
    edit(`${BODYCAM}/register.jsonl`, 'SG-2022-12', 'SG-2022-13')
    expect((await check()).code).toBe(0)
    const { code, stdout } = await check('--base', BASE)
    expect(code).toBe(1)
    expect(stdout).toContain(`${BODYCAM}/register.jsonl\n  4:1  fout  Deze beslissing is gewijzigd.`)
    edit(`${BODYCAM}/register.jsonl`, 'SG-2022-13', 'SG-2022-12')
  })

  test('npm run check compares with the history of the folder by itself', async () => {
    const { git } = at(SITE)
    git('init', '-b', 'main')
    git('add', '.')
    git('commit', '-m', 'Vastgesteld')
    expect((await check('--base', 'git')).code).toBe(0)
    edit(`${BODYCAM}/register.jsonl`, 'SG-2022-12', 'SG-2022-13')
    const { code, stdout } = await check('--base', 'git')
    edit(`${BODYCAM}/register.jsonl`, 'SG-2022-13', 'SG-2022-12')
    expect(code).toBe(1)
    expect(stdout).toContain(`${BODYCAM}/register.jsonl\n  4:1  fout  Deze beslissing is gewijzigd.`)
  })

  test('intrekken ends what was adopted, and the check is clean', async () => {
    const { code, stdout } = await run('intrekken', 'bodycam', '2.1', ...BESLUIT, '--vanaf', '2027-06-01')
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('Versie 2.1 van bodycam geldt niet meer vanaf 2027-06-01.')
    ])
    const after = await check('--base', BASE)
    expect([after.code, after.stdout]).toEqual([0, expect.stringContaining('0 fouten, 0 waarschuwingen')])
  })
})

describe('npm run overzetten', () => {
  test('says what it did, and has nothing to do the second time', async () => {
    rmSync(SITE, { recursive: true })
    cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), SITE, { recursive: true })
    const old = '"662a73c6b0ac"'
    edit(
      'docs/zones/zone-noord.md',
      /v2:[0-9a-f]{12}/u.exec(readFileSync(join(SITE, 'docs/zones/zone-noord.md'), 'utf8'))?.[0] ?? '',
      old
    )
    expect((await check()).code).toBe(0)
    const first = await run('overzetten')
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toMatch(
      /^De afwijking van BC 6\.1 in docs\/zones\/zone-noord\.md draagt nu v2:[0-9a-f]{12}\.$/mu
    )
    expect(textsOf(join(SITE, 'docs'))).toEqual(textsOf(join(PROJECT_ROOT, 'scripts/fixtures/kader/docs')))
    const second = await run('overzetten')
    expect([second.code, second.stdout]).toEqual([0, 'Er was niets over te zetten.\n'])
    const wrong = await run('overzetten', '--alles')
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Gebruik: npm run overzetten')])
  })
})
