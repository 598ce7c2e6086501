/** Many runs at once: what is written is wholly of one of them, and each exit code says what happened. */

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROJECT_ROOT } from './io/project.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'

/** The same folder in every run: the cache of the program is kept per folder. */
const ROOT = join(PROJECT_ROOT, '.cache/together-test')
const OUT = join(ROOT, 'out')
const RUNS = 10

type Run = { code: number; stderr: string }

function content(from: string, to: string): Promise<Run> {
  const args = ['scripts/run.mjs', 'content', '--from', join(ROOT, from), '--to', to, '--report', 'json']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: PROJECT_ROOT }, (error, _, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stderr })
    })
  })
}

/** One number for all files of a folder. */
function sumOf(folder: string): string {
  const sum = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile()
  )
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort())
    sum.update(file.slice(folder.length)).update('\0').update(readFileSync(file))
  return sum.digest('hex')
}

beforeAll(() => {
  rmSync(ROOT, { recursive: true, force: true })
  const fixture = readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules/matter-schema/goed.txtar'), 'utf8')
  for (const word of ['camera', 'kamera']) {
    for (const { path, bytes } of parseTxtar(fixture)) {
      const text = new TextDecoder().decode(bytes).replaceAll('camera', word)
      mkdirSync(dirname(join(ROOT, word, path)), { recursive: true })
      writeFileSync(join(ROOT, word, path), text)
    }
  }
})

afterAll(() => rmSync(ROOT, { recursive: true, force: true }))

test('runs of two contents to one folder leave one of both, whole', async () => {
  const alone = ['camera', 'kamera'].map((word) => [word, join(ROOT, `alleen-${word}`)] as const)
  for (const [word, to] of alone) expect(await content(word, to)).toEqual({ code: 0, stderr: '' })
  const [one, other] = alone.map(([, to]) => sumOf(to))
  expect(one).not.toBe(other)

  for (let round = 0; round < 2; round++) {
    const words = Array.from({ length: RUNS }, (_, index) => (index % 2 === 0 ? 'camera' : 'kamera'))
    const runs = await Promise.all(words.map((word) => content(word, OUT)))
    // A run that had to wait too long may give up, and says so; nothing else may go wrong.
    for (const { code, stderr } of runs.filter((run) => run.code !== 0 || run.stderr !== '')) {
      expect(stderr).toMatch(/^Een andere opdracht werkt al met deze map\. /u)
      expect(code).toBe(2)
    }
    expect(runs.some(({ code }) => code === 0)).toBe(true)
    expect([one, other]).toContain(sumOf(OUT))
    expect(readdirSync(ROOT).filter((name) => name.startsWith('.'))).toEqual([])
  }
}, 300_000)
