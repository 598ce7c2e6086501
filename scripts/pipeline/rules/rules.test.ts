import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withImageFacts } from '../../io/images.ts'
import { compile } from '../compile.ts'
import type { Diagnostic } from '../core/diagnostic.ts'
import { parseTxtar } from '../core/txtar.ts'
import { RULES } from './index.ts'

const FIXTURES = new URL('../../fixtures/rules/', import.meta.url)
const OPTIONS = {
  siteUrl: 'https://kenniscentrum.example',
  repository: 'https://code.example/plot',
  today: '2026-12-31'
}
/** Files of this folder that are no rule: the shapes, the lists, and this test. */
const NO_RULE = ['rule.ts', 'index.ts', 'document-rules.ts', 'site-rules.ts']

/** In a fixture, files under this folder are the earlier state of the same pages. */
const BASE = 'base/'

function fixture(rule: string, name: string): URL {
  return new URL(`${rule}/${name}`, FIXTURES)
}

async function check(rule: string, name: string): Promise<Diagnostic[]> {
  const files = await withImageFacts(parseTxtar(readFileSync(fixture(rule, name), 'utf8')))
  const sources = files.filter(({ path }) => !path.startsWith(BASE))
  const base = files.filter(({ path }) => path.startsWith(BASE))
  const earlier = base.map((source) => ({ ...source, path: source.path.slice(BASE.length) }))
  return compile(sources, { ...OPTIONS, ...(base.length > 0 ? { base: earlier } : {}) }).diagnostics
}

function written(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map(
      ({ path, line, column, level, rule, message, help }) =>
        `${path}:${line}:${column} ${level} ${rule}\n  ${message}\n  → ${help}\n`
    )
    .join('')
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id) => {
  test('has a right and a wrong example', () => {
    expect(['goed.txtar', 'fout.txtar'].filter((name) => !existsSync(fixture(id, name)))).toEqual([])
  })

  test('says nothing of the right example, nor does any other rule', async () => {
    // What is only to be known is no fault, unless the rule says it itself.
    const found = await check(id, 'goed.txtar')
    expect(written(found.filter(({ level, rule }) => level !== 'info' || rule === id))).toBe('')
  })

  test('finds what is wrong in the wrong example', async () => {
    const diagnostics = await check(id, 'fout.txtar')
    expect(diagnostics.map(({ rule }) => rule)).toContain(id)
    await expect(written(diagnostics)).toMatchFileSnapshot(fixture(id, 'fout.txt').pathname)
  })
})

describe('the list of rules', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts') && !NO_RULE.includes(name)
  )

  test('has every file once, under its own name', () => {
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
  })

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says why it exists and what to do',
    (_, rule) => {
      expect(rule.why).toMatch(/^\p{Lu}.*\.$/su)
      expect(rule.help).toMatch(/^\p{Lu}.*\.$/su)
    }
  )

  test('every example belongs to a rule', () => {
    const known = new Set<string>(RULES.map(({ id }) => id))
    expect(readdirSync(FIXTURES).filter((name) => !known.has(name))).toEqual([])
  })
})
