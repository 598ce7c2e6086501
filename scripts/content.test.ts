import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Run, start } from './fixtures/start.ts'
import { PROJECT_ROOT } from './io/project.ts'
import { compile } from './pipeline/compile.ts'
import { parseTxtar } from './pipeline/core/txtar.ts'
import type { Source } from './pipeline/core/types.ts'

/** The same folder in every run: the cache of the program is kept per folder. */
const ROOT = join(PROJECT_ROOT, '.cache/content-test')
const OPTIONS = { siteUrl: 'https://kenniscentrum.example', repository: 'https://code.example/plot' }

function fixture(rule: string, name: string): Source[] {
  return parseTxtar(readFileSync(join(PROJECT_ROOT, 'scripts/fixtures/rules', rule, name), 'utf8'))
}

const GOOD = fixture('matter-schema', 'goed.txtar')
const WARNED = fixture('text-comment', 'fout.txtar')
const WRONG = fixture('safety-url', 'fout.txtar')

function writeSources(folder: string, sources: readonly Source[]): void {
  for (const { path, bytes } of sources) {
    mkdirSync(dirname(join(ROOT, folder, path)), { recursive: true })
    writeFileSync(join(ROOT, folder, path), bytes)
  }
}

const content = (...args: string[]): Promise<Run> => start('content', args)

function sumsOf(folder: string): Record<string, string> {
  const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  return Object.fromEntries(
    files.map((file) => [
      file.slice(join(ROOT, folder).length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex')
    ])
  )
}

const at = (folder: string): string => join(ROOT, folder)

describe('npm run content', () => {
  let first: Run
  let second: Run
  let wrong: Run
  let warned: Run
  let foreign: Run
  let beside: Run
  let unknown: Run
  let missing: Run
  let before: Record<string, string>

  beforeAll(async () => {
    rmSync(ROOT, { recursive: true, force: true })
    writeSources('good', GOOD)
    writeSources('again', GOOD.toReversed())
    writeSources('wrong', WRONG)
    writeSources('warned', WARNED)
    mkdirSync(at('foreign'))
    writeFileSync(at('foreign/thesis.txt'), 'jaren werk')
    mkdirSync(at('beside/.out.next'), { recursive: true })
    writeFileSync(at('beside/.out.next/thesis.txt'), 'jaren werk')
    ;[first, second, foreign, beside, warned] = await Promise.all([
      content('--from', at('good'), '--to', at('out'), '--report', 'json'),
      content('--from', at('again'), '--to', at('out-again')),
      content('--from', at('good'), '--to', at('foreign')),
      content('--from', at('good'), '--to', at('beside/out')),
      content('--from', at('warned'), '--to', at('out-warned'), '--check', '--report', 'github')
    ])
    before = sumsOf('out')
    ;[wrong, unknown, missing] = await Promise.all([
      content('--from', at('wrong'), '--to', at('out'), '--report', 'github'),
      content('--fix'),
      content('--from', at('nergens'))
    ])
  })

  afterAll(() => rmSync(ROOT, { recursive: true, force: true }))

  test('writes a good site and exits with 0', () => {
    expect(first.stderr).toBe('')
    expect(first.code).toBe(0)
    const { files, pages, diagnostics } = JSON.parse(first.stdout) as Record<string, unknown>
    expect({ files, diagnostics }).toEqual({ files: GOOD.length, diagnostics: [] })
    expect(pages).toBeGreaterThanOrEqual(GOOD.length)
    expect(Object.keys(before)).toEqual(
      expect.arrayContaining([
        'docs/over/camera.mdx',
        'docs/over/camera.json',
        'static/sitemap.xml',
        'data/home.json'
      ])
    )
  })

  test('writes the same bytes again, in whatever order the files were made', () => {
    expect(second.code).toBe(0)
    expect(sumsOf('out-again')).toEqual(before)
  })

  test('writes nothing when there is an error, and exits with 1', () => {
    expect(wrong.code).toBe(1)
    expect(wrong.stdout).toMatch(/^::error file=docs\/over\/camera\.md,line=7,col=1,title=safety-url::/u)
    expect(wrong.stderr).toBe('')
    expect(sumsOf('out')).toEqual(before)
    expect(readdirSync(ROOT).filter((name) => name.startsWith('.'))).toEqual([])
  })

  test('a warning is no error, and --check writes nothing', () => {
    expect(warned.code).toBe(0)
    expect(warned.stdout).toMatch(/^::warning /u)
    expect(existsSync(at('out-warned'))).toBe(false)
  })

  test('refuses a folder that is not ours with 2', () => {
    expect(foreign.code).toBe(2)
    expect(foreign.stderr).toBe(
      `In ${at('foreign')} staan bestanden die dit programma niet maakte. Kies een lege map bij --to.\n`
    )
    expect(Object.keys(sumsOf('foreign'))).toEqual(['thesis.txt'])
  })

  test('refuses to work beside a folder that is not ours with 2', () => {
    expect(beside.code).toBe(2)
    expect(beside.stderr).toBe(
      `In ${at('beside/.out.next')} staan bestanden die dit programma niet maakte. Kies een lege map bij --to.\n`
    )
    expect(Object.keys(sumsOf('beside/.out.next'))).toEqual(['thesis.txt'])
    expect(existsSync(at('beside/out'))).toBe(false)
  })

  test('answers wrong use with the usage and 2', () => {
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toContain('Gebruik: npm run content')
    expect(unknown.stdout).toBe('')
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('Deze map bestaat niet')
  })
})

describe('the pipeline', () => {
  test('gives the same outputs for the same files in another order', () => {
    const inOrder = [...compile(GOOD, OPTIONS).outputs]
    const reversed = [...compile(GOOD.toReversed(), OPTIONS).outputs]
    expect(reversed.map(({ path }) => path)).toEqual(inOrder.map(({ path }) => path))
    expect(reversed).toEqual(inOrder)
  })

  test('gives the same report for the same files in another order', () => {
    expect(compile(WRONG.toReversed(), OPTIONS).diagnostics).toEqual(compile(WRONG, OPTIONS).diagnostics)
  })

  test('writes every path once', () => {
    const paths = [...compile(GOOD, OPTIONS).outputs].map(({ path }) => path.toLowerCase())
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('emits nothing when there is an error', () => {
    const { outputs, site } = compile([...GOOD, ...WRONG], OPTIONS)
    expect([...outputs]).toEqual([])
    expect(site).toBeUndefined()
  })
})
