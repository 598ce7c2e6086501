/** Where the site will stand and where it is built: each command says at once what cannot be, in Dutch, and ends with 2. */

import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { oddSignIn } from './io/odd-folder.mjs'
import { optionsIn, PROJECT_ROOT, WrongSetting } from './io/project.ts'

const root = mkdtempSync(join(tmpdir(), 'addresses-'))
afterAll(() => rmSync(root, { recursive: true }))

const PACKAGE = readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')

/** The program as it stands in a folder of this name, with these settings. */
function programIn(name: string, settings: object = {}): string {
  const folder = join(root, name)
  mkdirSync(join(folder, 'docs'), { recursive: true })
  cpSync(join(PROJECT_ROOT, 'scripts'), join(folder, 'scripts'), {
    recursive: true,
    filter: (path) => !/\/(?:kader|browser|bench)$|\.test\.ts$/u.test(path)
  })
  writeFileSync(join(folder, 'docs/over.md'), 'Nog leeg.\n')
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'))
  cpSync(join(PROJECT_ROOT, 'package-lock.json'), join(folder, 'package-lock.json'))
  const text = JSON.stringify({ ...(JSON.parse(PACKAGE) as object), ...settings }, null, 2)
  writeFileSync(join(folder, 'package.json'), text)
  return folder
}

type Run = { code: number; stdout: string; stderr: string }

function run(folder: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/run.mjs', ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

describe('homepage and repository', () => {
  const settings = (values: object): string => JSON.stringify(values, null, 2)
  const REPOSITORY = 'https://code.example/plot'

  test.each([
    ['https://x.example', 'https://x.example'],
    ['https://x.example/', 'https://x.example'],
    ['https://x.example:8443/kennis/', 'https://x.example:8443/kennis']
  ])('%s: every address begins with %s', (homepage, siteUrl) => {
    const options = optionsIn(settings({ homepage, repository: `${REPOSITORY}/` }))
    expect(options).toEqual({ siteUrl, repository: REPOSITORY })
  })

  test.each([
    [{ repository: REPOSITORY }, 'package.json: "homepage" staat er niet.'],
    [
      { homepage: 'x.example', repository: REPOSITORY },
      'package.json:2: "homepage" is geen volledig webadres: "x.example".'
    ],
    [
      { homepage: 'https://x.example', repository: { type: 'git' } },
      'package.json:3: "repository" is geen volledig webadres: {"type":"git"}.'
    ]
  ])('%j is refused', (values, message) => {
    expect(() => optionsIn(settings(values))).toThrow(WrongSetting)
    expect(() => optionsIn(settings(values))).toThrow(message)
  })

  test('a mailbox of the editors, where one is set', () => {
    const where = { homepage: 'https://x.example', repository: REPOSITORY }
    expect(optionsIn(settings(where))).not.toHaveProperty('postbus')
    const set = { ...where, bugs: { email: 'kenniscentrum@x.example' } }
    expect(optionsIn(settings(set))).toMatchObject({ postbus: 'kenniscentrum@x.example' })
    expect(() => optionsIn(settings({ ...where, bugs: { url: 'https://x.example' } }))).toThrow(
      'package.json:4: "bugs" heeft geen "email" die een postbus is. Schrijf er één, of haal het veld weg, bijvoorbeeld:\n  "bugs": { "email": "kenniscentrum@plot.example" }'
    )
  })

  test('a service that searches, where one is set', () => {
    const where = { homepage: 'https://x.example', repository: REPOSITORY }
    const algolia = { appId: 'ABCDE12345', indexName: 'plot_nl', searchKey: '0123456789abcdef0123' }
    expect(optionsIn(settings(where))).not.toHaveProperty('algolia')
    expect(optionsIn(settings({ ...where, algolia }))).toMatchObject({
      algolia: { ...algolia, records: 10_000 }
    })
    const wrong = [
      {},
      { ...algolia, appId: 'x-dsn.evil.example/' },
      { ...algolia, indexName: '../x' },
      { ...algolia, searchKey: '' },
      { ...algolia, records: 'veel' }
    ]
    for (const one of wrong)
      expect(() => optionsIn(settings({ ...where, algolia: one }))).toThrow(
        'package.json:4: "algolia" is niet volledig of niet juist. Schrijf "appId" (letters en cijfers'
      )
  })

  describe('a wrong one', () => {
    let folder = ''
    beforeAll(() => {
      folder = programIn('fout', { homepage: 'kenniscentrum' })
    })

    test.each(['content', 'site', 'start'])(
      'stops %s, and names the line and what to write',
      async (command) => {
        const { code, stdout, stderr } = await run(folder, command)
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
        expect(stderr).toMatch(
          /^package\.json:\d+: "homepage" is geen volledig webadres: "kenniscentrum"\. /u
        )
        expect(stderr).toContain('  "homepage": "https://kenniscentrum.example/kennis"')
        expect(stderr.trimEnd().split('\n')).toHaveLength(2)
      }
    )
  })
})

describe('the folder of the project', () => {
  /* Built by hand in each of these; a folder on Windows has none of the others. */
  test.each(['kennis', 'a b', '100%', 'a%20b', '[a]', "a'b", 'a&b', 'a;b', 'a@b', 'é', 'a+b=c', '~a', '(a)'])(
    '%s is a name like any other',
    (name) => {
      expect(oddSignIn(`/huis/${name}/site`)).toBeUndefined()
      expect(oddSignIn(`C:\\huis\\${name}\\site`)).toBeUndefined()
    }
  )

  test.each(['C#', 'wat?', 'nu!', 'a*b'])('%s is refused, with the sign in it', (name) => {
    const sign = /[#?!*]/u.exec(name)?.[0]
    const refusal = `De map "${name}" heeft een teken in haar naam waarmee de site niet gebouwd kan worden: ${sign} Haal dat teken uit de naam van de map en probeer opnieuw.`
    expect(oddSignIn(`/huis/${name}/site`)).toBe(refusal)
    expect(oddSignIn(`C:\\huis\\${name}`)).toBe(refusal)
  })

  test('every command says so, before anything is read', async () => {
    const folder = programIn(join('C#', 'site'))
    for (const command of ['content', 'site', 'start', 'fix']) {
      const { code, stdout, stderr } = await run(folder, command)
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toBe(`${oddSignIn('/C#')}\n`)
    }
  })
})
