import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

const root = mkdtempSync(join(tmpdir(), 'nieuw-'))
beforeAll(() => cpSync(join(PROJECT_ROOT, 'scripts/fixtures/kader'), root, { recursive: true }))
afterAll(() => rmSync(root, { recursive: true }))

type Run = { code: number; stdout: string; stderr: string }

/** For the command that starts: half past eleven in the evening of 1 July in London, half past one the next day here. */
const LATE = `data:text/javascript,${encodeURIComponent(`
  const now = Date.parse('2026-07-01T23:30:00Z')
  globalThis.Date = class extends Date {
    constructor(...given) { super(...(given.length === 0 ? [now] : given)) }
    static now() { return now }
  }`)}`

function nieuw(...args: string[]): Promise<Run> {
  const program = [
    '--import',
    'tsx',
    '--import',
    LATE,
    join(PROJECT_ROOT, 'scripts/nieuw.ts'),
    ...args,
    '--to',
    root
  ]
  return new Promise((resolve) => {
    execFile(process.execPath, program, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

describe('npm run nieuw', () => {
  test.each([
    ['hoofdstuk', 'bodycam', '1.0', 'bijlage'],
    ['hoofdstuk', 'bodycam', '2.0', 'bijlage']
  ])('%s %s %s %s adds nothing to what was adopted', async (...args) => {
    expect(await nieuw(...args)).toMatchObject({
      code: 2,
      stderr: `docs/inzetkader/bodycam/${args[2]}/ is een vastgestelde versie: daar komt niets meer bij. Schrijf in het concept van de volgende versie. Er is niets gewijzigd.\n`
    })
    expect(existsSync(join(root, `docs/inzetkader/bodycam/${args[2]}/bijlage.md`))).toBe(false)
  })

  test('writes in the concept beside it', async () => {
    expect(await nieuw('hoofdstuk', 'bodycam', '2.1', 'bijlage')).toMatchObject({ code: 0, stderr: '' })
    expect(existsSync(join(root, 'docs/inzetkader/bodycam/2.1/bijlage.md'))).toBe(true)
  })

  test('dates what it makes by the day in Brussels', async () => {
    expect(await nieuw('ervaring', 'voorbeeldzone', 'nachtdienst')).toMatchObject({ code: 0, stderr: '' })
    const path = 'docs/praktijk/voorbeeldzone/2026-07-02-nachtdienst.md'
    expect(readFileSync(join(root, path), 'utf8')).toContain('datum: 2026-07-02')
  })

  test('says how to make the module of a lesson, and gives a lesson the next place', async () => {
    expect((await nieuw('les', 'proefmodule', 'eerste')).stderr).toBe('')
    expect((await nieuw('les', 'proefmodule', 'tweede')).code).toBe(0)
    const read = (name: string) => readFileSync(join(root, `docs/opleiding/proefmodule/${name}.md`), 'utf8')
    expect([read('eerste'), read('tweede')].map((text) => /^volgorde: .*$/mu.exec(text)?.[0])).toEqual([
      'volgorde: 1',
      'volgorde: 2'
    ])
    const { stdout } = await nieuw('les', 'proefmodule', 'derde')
    expect(stdout).toContain('npm run nieuw -- module proefmodule\n')
  })

  test('begins a module with a whole folder, and leaves one that is there', async () => {
    const { stdout } = await nieuw('module', 'nieuwe-module')
    const folder = 'docs/opleiding/nieuwe-module'
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      `${folder}/index.md`,
      `${folder}/eerste-les.md`,
      `${folder}/tweede-les.md`,
      `${folder}/rollenspel-voorbeeld.md`,
      `${folder}/vragen.md`
    ])
    expect(readFileSync(join(root, folder, 'vragen.md'), 'utf8')).toContain('bijgewerkt: 2026-07-02\n')
    expect((await nieuw('module', 'nieuwe-module')).stderr).toBe(
      `${folder}/index.md bestaat al. Er is niets gewijzigd.\n`
    )
  })

  test('knows each version by one number only', async () => {
    const { code, stderr } = await nieuw('inzetkader', 'bodycam', '2.00')
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      'Met deze namen krijg je docs/inzetkader/bodycam/2.00/index.md, en dat is geen plaats voor inzetkader.'
    ])
  })
})
