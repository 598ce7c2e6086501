/** Whatever goes wrong on our side, the process ends, with 2 and a sentence. */

import { execFile, spawnSync } from 'node:child_process'
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundled } from './fixtures/bundled.ts'
import { type Run, start } from './fixtures/start.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { TOLD } from './pipeline/core/diagnostic.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'

const root = mkdtempSync(join(tmpdir(), 'faults-'))
afterAll(() => rmSync(root, { recursive: true }))

beforeAll(() => {
  const fixture = readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules/matter-schema/goed.txtar'), 'utf8')
  for (const { path, bytes } of parseTxtar(fixture)) write(`goed/${path}`, bytes)
})

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** A command that is there for the tests alone, with the workers of all. */
const own = bundled('faults', 'fixtures/fault.ts', 'io/prepare-worker.ts')
afterAll(() => rmSync(own, { recursive: true }))

function fault(kind: string): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(own, 'fault.mjs'), kind],
      { cwd: PROJECT_ROOT },
      (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
      }
    )
  })
}

const OWN = 'Fout in het programma zelf, niet in je tekst. Meld dit aan de beheerder:'

test.each(['throw', 'reject', 'forget', 'later', 'too long a list', 'no error'])(
  'a fault of ours (%s) ends a command that has workers',
  async (kind) => {
    const { code, stdout, stderr } = await fault(kind)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('\n')[0]).toBe(OWN)
    expect(stderr.split(OWN)).toHaveLength(2)
  }
)

describe('a place where nothing can be written', () => {
  test('is named in one sentence', async () => {
    write('bestand', 'x')
    const { code, stderr } = await start('content', [
      '--from',
      join(root, 'goed'),
      '--to',
      join(root, 'bestand/map')
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^Er staat al iets waar dit programma wil schrijven: .*bestand\.\n$/u)
  })

  test('leaves no half a site', async () => {
    mkdirSync(join(root, 'vol/.uit.next'), { recursive: true })
    write('vol/.uit.next/van-iemand', 'x')
    const { code } = await start('content', ['--from', join(root, 'goed'), '--to', join(root, 'vol/uit')])
    expect(code).toBe(2)
    expect(readdirSync(join(root, 'vol'))).toEqual(['.uit.next'])
  })

  test('is told of when it is the output of the command itself', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(PROJECT_ROOT, 'scripts/run.mjs'), 'content', '--check', '--from', join(root, 'goed')],
      { cwd: PROJECT_ROOT, encoding: 'utf8', stdio: ['ignore', full, 'pipe'] }
    )
    closeSync(full)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'De schijf is vol. Maak plaats vrij en probeer opnieuw.\n'
    })
  })

  test('is told of by nieuw too', async () => {
    write('nieuw/docs', 'x')
    expect(await start('nieuw', ['begrip', 'woord', '--to', join(root, 'nieuw')])).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Er staat een bestand waar een map moet komen: .*\n$/u) as string
    })
  })
})

test('nieuw reads through no link that a contribution brought, such as one to a device without end', async () => {
  write('link/docs/inzetkader/proef/README', 'x')
  symlinkSync('/dev/zero', join(root, 'link/docs/inzetkader/proef/index.md'))
  expect(await start('nieuw', ['hoofdstuk', 'proef', '0.1', 'rollen', '--to', join(root, 'link')])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'docs/inzetkader/proef/index.md is een link naar een andere plaats. Daar schrijven we niets. Verwijder de link.\n'
  })
})

test('files with a refused character on each place give a short report, and the process ends', async () => {
  const head = '---\ntitel: Waar hangt de camera?\nomschrijving: Een zin.\nbijgewerkt: 2026-03-05\n---\n\n'
  const rows = Array.from({ length: 2500 }, () => '\u200d'.repeat(33)).join('\n')
  for (let number = 1; number <= 16; number++) write(`veel/docs/over/p${number}.md`, `${head}${rows}\n`)
  const { code, stdout, stderr } = await start('content', [
    '--check',
    '--from',
    join(root, 'veel'),
    '--report',
    'json'
  ])
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { path: string; message: string; rule: string }[]
  }
  const last = diagnostics.filter(({ message }) => message.startsWith('En nog '))
  expect(last.map(({ path, rule, message }) => [path, rule, message]).sort()).toEqual(
    Array.from({ length: 16 }, (_, index) => [
      `docs/over/p${index + 1}.md`,
      'safety-characters',
      `En nog ${2500 * 33 - TOLD} keer in dit bestand.`
    ]).sort()
  )
  expect(diagnostics).toHaveLength(16 * (TOLD + 1))
}, 300_000)
