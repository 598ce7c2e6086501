/** Every command of ours, started as package.json starts it: wrong use and a call for help are answered alike. */

import { exec } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'

/** What a command needs before one word more is too many. */
const WORDS: Readonly<Record<string, string>> = {
  nieuw: 'begrip voorbeeld',
  herlezen: 'waarschuwen-en-spreken',
  lespakket: 'waarschuwen-en-spreken',
  vaststellen: 'bodycam 1.0',
  intrekken: 'bodycam 1.0',
  pdf: 'bodycam 1.0',
  search: 'eval'
}

const { scripts } = JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
/** One of ours; a chain of commands gives its arguments to the last. */
const COMMANDS = Object.entries(scripts).filter(([, line]) => /^(?:node|tsx) scripts\/[^&]+$/u.test(line))
const PATH = [join(PROJECT_ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter)

type Run = { code: number; stdout: string; stderr: string }

function run(line: string): Promise<Run> {
  return new Promise((resolve) => {
    exec(line, { cwd: PROJECT_ROOT, env: { ...process.env, PATH } }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

test('all commands are here', () => {
  expect(COMMANDS.map(([name]) => name).sort()).toEqual(
    Object.keys(scripts)
      .filter((name) => !['build', 'serve', 'format'].includes(name))
      .sort()
  )
})

describe.each(COMMANDS)('npm run %s', (name, line) => {
  test('explains itself', async () => {
    const { code, stdout, stderr } = await run(`${line} --help`)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^[A-Z][^\n]+\.\nGebruik: npm run /u)
    expect(stdout).toContain('--help')
  })

  test('names an option that it does not have', async () => {
    const { code, stdout, stderr } = await run(`${line} --onbekend`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^De optie --onbekend bestaat niet\.\nGebruik: npm run /u)
  })

  test('names a word that it does not want', async () => {
    const { code, stdout, stderr } = await run(`${line} ${WORDS[name] ?? ''} overtollig`)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^[^\n]*"overtollig"[^\n]+\nGebruik: npm run /u)
  })
})

test('a command that does not exist', async () => {
  expect(await run('node scripts/run.mjs onbekend')).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^De opdracht "onbekend" bestaat niet\. Kies uit: content, /u) as string
  })
})
